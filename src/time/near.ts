import type { Day } from "#model/date.ts";
import { position, type Axis } from "./axis.ts";

/** The mark nearest to a place on an axis drawn so many pixels wide, if it is no further than `reach` pixels; else null. */
export function markNear(axis: Axis, marks: readonly Day[], x: number, width: number, reach: number): Day | null {
  let near: Day | null = null;
  let least = reach;
  for (const mark of marks) {
    const away = Math.abs(position(axis, mark) * width - x);
    if (away <= least) [near, least] = [mark, away];
  }
  return near;
}
