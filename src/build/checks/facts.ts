import type { Dataset } from "#model/dataset.ts";
import type { Ballot, Period, YearValue } from "#model/fact.ts";
import type { PlaceId } from "#model/place.ts";
import { byPlace, type Accepted, type Files } from "./files.ts";
import { ordinal, problem, type Problem } from "./problem.ts";

/** One sourced line of a data set, and how to speak of it. */
export interface Fact {
  readonly fact: Pick<Period, "source" | "evidence" | "rule">;
  readonly place?: PlaceId;
  readonly at?: string;
}

/** How to speak of a line of `values`: "the second period", "the value of 2013". */
const at = (line: Period | YearValue, index: number): string =>
  "year" in line ? `the value of ${line.year}` : `the ${ordinal(index)} period`;

const lines = (list: readonly (Period | YearValue)[], place?: PlaceId): Fact[] =>
  list.map((fact, i) => ({ fact, ...(place && { place }), at: at(fact, i) }));

/** Every sourced line of a data set: its values, and what it says beside them. */
export function factsOf(dataset: Dataset): Fact[] {
  const facts: Fact[] = valuesOf(dataset);
  if (dataset.form === "quantity") facts.push(...lines(dataset.world ?? []));
  if ("forum" in dataset) {
    facts.push({ fact: dataset, at: "the act itself" });
    for (const [id, fact] of Object.entries(dataset.entities ?? {})) facts.push({ fact, at: id });
  }
  if (dataset.form === "status")
    for (const [place, fact] of byPlace(dataset.varies ?? {})) facts.push({ fact, place, at: "the law inside it" });
  for (const total of dataset.published ?? [])
    facts.push({ fact: total, at: `the published total “${total.name.en}”` });
  return facts;
}

function valuesOf(dataset: Dataset): Fact[] {
  if (dataset.form === "vote")
    return byPlace<Ballot>(dataset.values).map(([place, fact]) => ({ fact, place, at: "the ballot" }));
  return byPlace<readonly (Period | YearValue)[]>(dataset.values).flatMap(([place, list]) => lines(list, place));
}

/** The periods of each place, in every file of dated statuses. */
export function eachPlaceOfPeriods(
  files: Files,
  check: (periods: readonly Period[], at: { file: Accepted<Dataset>; place: PlaceId }) => Problem[],
): Problem[] {
  return files.datasets.flatMap((file) => {
    const dataset = file.content;
    if (dataset.form !== "status" && dataset.form !== "membership") return [];
    return byPlace<readonly Period[]>(dataset.values).flatMap(([place, periods]) => check(periods, { file, place }));
  });
}

/** Problems of one file, said shortly. */
export const inFile =
  ({ path }: { path: string }) =>
  (reason: string, place?: string, at?: string): Problem =>
    problem(path, reason, { ...(place !== undefined && { place }), ...(at !== undefined && { at }) });
