import type { Dataset } from "#model/dataset.ts";
import type { Day } from "#model/date.ts";
import type { Source, Sources } from "#model/source.ts";
import { embedWords } from "#text/en/embed.ts";
import { behind } from "../stage/source.ts";

type Grounded = Parameters<typeof behind>[0] extends Iterable<infer Fact> ? NonNullable<Fact> : never;

/** Every fact of a data set with its sources; an act that names none for a place has one for all. */
function groundsOf(dataset: Dataset): Grounded[] {
  const values: readonly (Partial<Grounded> | readonly Partial<Grounded>[])[] = Object.values(dataset.values);
  const world: readonly Partial<Grounded>[] = dataset.form === "quantity" ? (dataset.world ?? []) : [];
  const act = "source" in dataset ? [{ source: dataset.source, evidence: dataset.evidence }] : [];
  return [...act, ...values.flat(), ...world].flatMap(({ source, evidence }) =>
    source && evidence ? [{ source, evidence }] : [],
  );
}

/** Who stands behind facts, when they were checked and how much of them was read: the line that no embed is without. */
const creditLine = (
  facts: readonly Grounded[],
  sourceOf: (id: string) => Source | undefined,
  checked: Day,
  first: readonly (string | undefined)[] = [],
): string => {
  const { publishers: all, sources, evidence } = behind(facts, sourceOf);
  const publishers = [...new Set([...first, ...all])].filter((one) => one !== undefined);
  const read = facts.length === 0 ? null : Math.round((100 * evidence.read) / facts.length);
  return [embedWords.source(publishers, sources), embedWords.checked(checked, read), embedWords.licence]
    .filter(Boolean)
    .join(" ");
};

/** The credit of a data set. */
export const creditOf = (dataset: Dataset, sources: Sources): string =>
  creditLine(groundsOf(dataset), (id) => sources[id], dataset.checked);

/** A data set with the sources of its topic. */
interface Sourced {
  readonly dataset: Dataset;
  readonly sources: Sources;
}

/** The credit of two data sets in one line: named are the publishers of the most facts of each, and the day when both were checked. */
export function creditOfBoth(first: Sourced, second: Sourced): string {
  const both = [first, second].map(({ dataset, sources }, at) => {
    // Two topics may call different sources alike.
    const idOf = (id: string): string => (first.sources === second.sources ? id : `${at} ${id}`);
    const facts = groundsOf(dataset).map((one) => ({ ...one, source: one.source.map(idOf) }));
    const known = new Map(Object.entries(sources).map(([id, source]) => [idOf(id), source]));
    return { facts, known, named: behind(facts, (id) => known.get(id)).publishers[0] };
  });
  const checked = [first, second].map(({ dataset }) => dataset.checked).sort()[0] ?? first.dataset.checked;
  return creditLine(
    both.flatMap(({ facts }) => facts),
    (id) => both.find(({ known }) => known.has(id))?.known.get(id),
    checked,
    both.map(({ named }) => named),
  );
}

/** The credit of facts of several topics. */
export function creditOfAll(
  facts: readonly (Grounded & { readonly topic: string })[],
  sourceOf: (topic: string, id: string) => Source | undefined,
  checked: Day,
): string {
  const topics = new Map(facts.flatMap(({ topic, source }) => source.map((id) => [id, topic] as const)));
  return creditLine(facts, (id) => sourceOf(topics.get(id) ?? "", id), checked);
}
