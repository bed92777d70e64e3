import type { Dataset } from "#model/dataset.ts";
import type { Day } from "#model/date.ts";
import type { Source, Sources } from "#model/source.ts";
import { embedWords } from "#text/en-embed.ts";
import { behind } from "./stage-source.ts";

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
const creditLine = (facts: readonly Grounded[], sourceOf: (id: string) => Source | undefined, checked: Day): string => {
  const { publishers, sources, evidence } = behind(facts, sourceOf);
  const read = facts.length === 0 ? null : Math.round((100 * evidence.read) / facts.length);
  return [embedWords.source(publishers, sources), embedWords.checked(checked, read), embedWords.licence]
    .filter(Boolean)
    .join(" ");
};

/** Who stands behind the data set of an indicator of a name. */
export function sourcesOf(dataset: Dataset, sources: Sources, name: string): string {
  const found = behind(groundsOf(dataset), (id) => sources[id]);
  return embedWords.source(found.publishers, found.sources, embedWords.for(name));
}

/** The credit of a data set. */
export const creditOf = (dataset: Dataset, sources: Sources): string =>
  creditLine(groundsOf(dataset), (id) => sources[id], dataset.checked);

/** The credit of facts of several topics. */
export function creditOfAll(
  facts: readonly (Grounded & { readonly topic: string })[],
  sourceOf: (topic: string, id: string) => Source | undefined,
  checked: Day,
): string {
  const topics = new Map(facts.flatMap(({ topic, source }) => source.map((id) => [id, topic] as const)));
  return creditLine(facts, (id) => sourceOf(topics.get(id) ?? "", id), checked);
}
