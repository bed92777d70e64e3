import { day as dayIn, type Day } from "#model/date.ts";
import { within, type Axis } from "./axis.ts";
import { firstAfter, lastBefore } from "./steps.ts";

/** The same day in another year, kept within the axis; 29 February becomes the 28th. */
function sameDayIn(axis: Axis, day: Day, by: number): Day {
  const year = String(Number(day.slice(0, 4)) + by).padStart(4, "0");
  const rest = day.slice(4) === "-02-29" ? "-02-28" : day.slice(4);
  return within(axis, dayIn(`${year}${rest}`));
}

/**
 * Where a key leads on the slider: arrows to the change before or after (null where there is none), Page Up and Page Down a
 * year on or back; undefined for a key that means nothing here, Home and End among them, which the slider knows itself.
 */
export function dayByKey(key: string, axis: Axis, day: Day, steps: readonly Day[]): Day | null | undefined {
  switch (key) {
    case "ArrowRight":
    case "ArrowUp":
      return firstAfter(steps, day);
    case "ArrowLeft":
    case "ArrowDown":
      return lastBefore(steps, day);
    case "PageUp":
      return sameDayIn(axis, day, 1);
    case "PageDown":
      return sameDayIn(axis, day, -1);
    default:
      return undefined;
  }
}
