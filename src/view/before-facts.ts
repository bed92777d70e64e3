import type { Day } from "#model/date.ts";
import type { Places } from "#model/place.ts";
import { absent } from "#model/reading.ts";
import { readingsOn, type Readings } from "#model/tally.ts";
import type { Known } from "./ask/ask.ts";
import { axisOf, type Picture } from "./picture.ts";

/** The day on which what a map can show begins, where a picture is of a day before it. */
export function beginsAfter({ indicator, dataset }: Known, { day }: Pick<Picture, "day">): Day | null {
  const from = axisOf(indicator, dataset)?.from;
  return from !== undefined && day < from ? from : null;
}

const there = ["outside", "did-not-exist"];

/** What is read on a day before the first facts: no place has a value, for what stood on their first day is not said of an earlier one. */
export const readBefore = ({ dataset }: Known, places: Places, day: Day): Readings =>
  new Map(
    [...readingsOn(dataset, places, day)].map(([id, found]) => [
      id,
      there.includes(found.key) ? found : absent("no-data"),
    ]),
  );
