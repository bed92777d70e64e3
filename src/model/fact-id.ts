import type { Dataset } from "./dataset.ts";
import type { Ballot, Period, YearValue } from "./fact.ts";

/** A fact of a data set: its line, the place it is of, and what it is called within its data set. */
export interface NamedFact {
  readonly place: string;
  readonly line: Period | YearValue | Ballot;
  /** `SGP/1975-11`, `IRN/2024`, `URY`: the same as long as place and start, year or series are. */
  readonly id: string;
}

/** What stands for the world as a whole, in totals that a source published. */
export const world = "WORLD";

const keyOf = (line: Period | YearValue | Ballot): string => {
  if ("from" in line) return `/${line.from?.replace("≤", "by-") ?? "start"}`;
  if ("year" in line) return `/${line.year}${line.series === undefined ? "" : `/${line.series}`}`;
  return "";
};

/** The facts of one place; of two that begin with the same date the second is told by its number. */
function named(place: string, lines: readonly (Period | YearValue | Ballot)[]): NamedFact[] {
  const seen = new Map<string, number>();
  return lines.map((line) => {
    const key = keyOf(line);
    const times = (seen.get(key) ?? 0) + 1;
    seen.set(key, times);
    return { place, line, id: `${place}${key}${times > 1 ? `/${times}` : ""}` };
  });
}

/** Every fact of a data set with its name, totals for the world first. */
export function namedFacts(dataset: Dataset): NamedFact[] {
  const totals = dataset.form === "quantity" ? named(world, dataset.world ?? []) : [];
  const values: readonly (readonly [string, Ballot | readonly (Period | YearValue)[]])[] = Object.entries(
    dataset.values,
  );
  return [...totals, ...values.flatMap(([place, lines]) => named(place, Array.isArray(lines) ? lines : [lines]))];
}
