import type { LegendEntry } from "./picture.ts";

/** A legend of two maps read by the same scale: the entries of both, and what the two columns of counts are called. */
export interface Also {
  readonly sides: readonly [own: string, second: string];
  /** Those of the first map, then those that only the second has. */
  readonly entries: readonly LegendEntry[];
  readonly second: readonly LegendEntry[];
}

/** The entries of a legend, then those that only another has, of which here there is nobody. */
export function withOthers(own: readonly LegendEntry[], others: readonly LegendEntry[]): readonly LegendEntry[] {
  const more = others.filter(({ key }) => !own.some((entry) => entry.key === key));
  return [...own, ...more.map((entry) => ({ ...entry, count: { least: 0, most: 0 }, sure: [], perhaps: [] }))];
}
