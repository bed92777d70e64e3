import type { Dataset } from "#model/dataset.ts";
import type { Evidence } from "#model/source.ts";

interface Known {
  readonly evidence: Evidence;
}

/** Every fact of a data set. */
export function factsIn(dataset: Dataset): readonly Known[] {
  const values: readonly (Known | readonly Known[])[] = Object.values(dataset.values);
  const world: readonly Known[] = dataset.form === "quantity" ? (dataset.world ?? []) : [];
  return [...values.flat(), ...world];
}

/** How many of a data set's facts are read, recalled and derived, in whole per cent. */
export function evidenceShares(dataset: Dataset): Record<Evidence, number> {
  const facts = factsIn(dataset);
  const share = (evidence: Evidence): number =>
    facts.length === 0
      ? 0
      : Math.round((100 * facts.filter((fact) => fact.evidence === evidence).length) / facts.length);
  return { read: share("read"), recalled: share("recalled"), derived: share("derived") };
}
