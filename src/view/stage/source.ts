import type { Dataset } from "#model/dataset.ts";
import { publisherOf, type Evidence, type Source } from "#model/source.ts";

/** Who stands behind a slide: publishers, the one of the most facts first, how many sources there are, and how the facts are known. */
export interface Behind {
  readonly publishers: readonly string[];
  readonly sources: number;
  readonly evidence: Readonly<Record<Evidence, number>>;
}

/** A fact as far as its sources go. */
interface Grounded {
  readonly source: readonly string[];
  readonly evidence: Evidence;
}

/** What stands behind facts; of those that have no grounds nothing is said. */
export function behind(facts: Iterable<Grounded | undefined>, sourceOf: (id: string) => Source | undefined): Behind {
  const uses = new Map<string, number>();
  const ids = new Set<string>();
  const evidence: Record<Evidence, number> = { read: 0, recalled: 0, derived: 0 };
  for (const fact of facts) {
    if (!fact) continue;
    evidence[fact.evidence]++;
    for (const id of fact.source) {
      ids.add(id);
      const source = sourceOf(id);
      const name = source && publisherOf(source);
      if (name) uses.set(name, (uses.get(name) ?? 0) + 1);
    }
  }
  const publishers = [...uses].sort(([a, m], [b, n]) => n - m || a.localeCompare(b)).map(([name]) => name);
  return { publishers, sources: ids.size, evidence };
}

/** The totals for the world that sources published for a year. */
export const worldFacts = (dataset: Dataset, year: number): readonly Grounded[] =>
  dataset.form === "quantity" ? (dataset.world ?? []).filter((total) => total.year === year) : [];
