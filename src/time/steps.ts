import type { Dataset } from "#model/dataset.ts";
import { endOf, isDay, type Day } from "#model/date.ts";
import type { AtlasEvent } from "#model/event.ts";
import { changeDays } from "#model/periods.ts";
import type { PlaceId, Places } from "#model/place.ts";
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
      return [...new Set(changeDays((dataset.values[id] ?? []).filter(({ evidence }) => evidence !== "derived")))];
  }
}

/** The days within an axis on which a recorded fact of some places begins or ends, in order; what a rule derives is no step. */
export function stepsOf(dataset: Dataset, axis: Axis, places?: Places): Step[] {
  const by = new Map<Day, PlaceId[]>();
  const ids = (Object.keys(dataset.values) as PlaceId[]).filter((id) => !places || id in places);
  for (const id of ids)
    for (const day of changesOf(dataset, id))
      if (day > axis.from && day <= axis.to) by.set(day, [...(by.get(day) ?? []), id]);
  return [...by].map(([day, places]) => ({ day, places })).sort((a, b) => (a.day < b.day ? -1 : 1));
}

/** The last of the sorted days before a day; null where there is none. */
export const lastBefore = (days: readonly Day[], day: Day): Day | null => days.findLast((step) => step < day) ?? null;

/** The first of the sorted days after a day; null where there is none. */
export const firstAfter = (days: readonly Day[], day: Day): Day | null => days.find((step) => step > day) ?? null;

/** The days within an axis on which something happened, each once; events known only by month or year are left out. */
export const eventDays = (events: readonly AtlasEvent[], axis: Axis): Day[] => [
  ...new Set(
    events
      .map(({ date }): string => date)
      .filter((date): date is Day => isDay(date) && date >= axis.from && date <= axis.to),
  ),
];
