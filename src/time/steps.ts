import type { Dataset } from "#model/dataset.ts";
import { endOf, type Day } from "#model/date.ts";
import { changeDays } from "#model/periods.ts";
import type { PlaceId } from "#model/place.ts";
import type { Axis } from "./axis.ts";

/** A day on which something changes, and the places it changes in. */
export interface Step {
  readonly day: Day;
  readonly places: readonly PlaceId[];
}

function changesOf(dataset: Dataset, id: PlaceId): readonly Day[] {
  switch (dataset.form) {
    case "quantity":
      return [...new Set((dataset.values[id] ?? []).map(({ year }) => endOf(year)))];
    case "vote":
      return [];
    default:
      return [...new Set(changeDays(dataset.values[id] ?? []))];
  }
}

/** The days within an axis on which a data set changes, in order. */
export function stepsOf(dataset: Dataset, axis: Axis): Step[] {
  const by = new Map<Day, PlaceId[]>();
  for (const id of Object.keys(dataset.values) as PlaceId[])
    for (const day of changesOf(dataset, id)) if (day > axis.from && day <= axis.to) by.set(day, [...(by.get(day) ?? []), id]);
  return [...by].map(([day, places]) => ({ day, places })).sort((a, b) => (a.day < b.day ? -1 : 1));
}

/** The last of the sorted days before a day; null where there is none. */
export const lastBefore = (days: readonly Day[], day: Day): Day | null => days.findLast((step) => step < day) ?? null;

/** The first of the sorted days after a day; null where there is none. */
export const firstAfter = (days: readonly Day[], day: Day): Day | null => days.find((step) => step > day) ?? null;
