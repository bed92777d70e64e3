import type { Day } from "#model/date.ts";
import type { Places } from "#model/place.ts";
import type { Known } from "../ask/ask.ts";
import { beginsAfter, readBefore } from "../before-facts.ts";
import { countsOf, pictureOf, type Picture } from "../picture.ts";
import { dayBeside } from "./beside.ts";
import type { View } from "../view.ts";

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
  const readings = readBefore(second, places, day);
  return { ...picture, day, latest: false, readings, ...countsOf(second.dataset, places, day, readings) };
}
