import { absent } from "#model/reading.ts";
import { readingsOn } from "#model/tally.ts";
import type { Day } from "#model/date.ts";
import type { Places } from "#model/place.ts";
import type { Known } from "../ask/ask.ts";
import { dayBeside } from "./beside.ts";
import { axisOf, countsOf, pictureOf, type Picture } from "../picture.ts";
import type { View } from "../view.ts";

/** The day on which what a map can show begins, where a picture is of a day before it. */
export function beginsAfter({ indicator, dataset }: Known, { day }: Pick<Picture, "day">): Day | null {
  const from = axisOf(indicator, dataset)?.from;
  return from !== undefined && day < from ? from : null;
}

/**
 * The picture of the second of two on the day that the first shows. Before its own facts begin no place has a value: what stood on
 * their first day is not said of an earlier one.
 */
export function pictureBeside(
  first: Known,
  second: Known,
  places: Places,
  view: Pick<View, "day">,
  shown: Day,
): Picture {
  const beside = dayBeside(first, view, shown);
  const day = beside === "latest" ? (second.indicator.at ?? beside) : beside;
  const picture = pictureOf(second.indicator, second.dataset, places, { day, variant: null });
  if (day === "latest" || beginsAfter(second, { day }) === null) return picture;
  const there = ["outside", "did-not-exist"];
  const readings = new Map(
    [...readingsOn(second.dataset, places, day)].map(([id, found]) => [
      id,
      there.includes(found.key) ? found : absent("no-data"),
    ]),
  );
  return { ...picture, day, latest: false, readings, ...countsOf(second.dataset, places, day, readings) };
}
