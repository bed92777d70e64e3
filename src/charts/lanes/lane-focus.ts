import type { Day } from "#model/date.ts";
import type { Lane } from "#view/lanes/lanes.ts";

/** A row and a bar in it, counted from the first, and the day on which one goes up and down. */
export interface LaneFocus {
  readonly row: number;
  readonly bar: number;
  readonly on: Day;
}

/** The focus on the bar of a day in a row; the nearest row where there is none. */
export function focusOn(lanes: readonly Lane[], row: number, on: Day): LaneFocus {
  const at = Math.min(lanes.length - 1, Math.max(0, row));
  return { row: at, bar: Math.max(0, lanes[at]?.bars.findLastIndex(({ from }) => from <= on) ?? 0), on };
}

/** The bar before or after. */
function beside(lanes: readonly Lane[], { row, bar, on }: LaneFocus, by: 1 | -1): LaneFocus {
  const bars = lanes[row]?.bars ?? [];
  const to = Math.min(bars.length - 1, Math.max(0, bar + by));
  return { row, bar: to, on: to === bar ? on : (bars[to]?.from ?? on) };
}

/**
 * Where a key leads in a timeline: up and down to the same day in another row, left and right to the bar beside, first and last
 * row by Home and End, out by Escape (null). Undefined: the key is not one of the timeline's.
 */
export function laneKey(
  key: string,
  focus: LaneFocus | null,
  lanes: readonly Lane[],
  day: Day,
): LaneFocus | null | undefined {
  if (lanes.length === 0) return undefined;
  const rows: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1, PageDown: 10, PageUp: -10 };
  const ends: Readonly<Record<string, number>> = { Home: 0, End: lanes.length - 1 };
  const [by, end] = [rows[key], ends[key]];
  const on = focus?.on ?? day;
  if (by !== undefined) return focusOn(lanes, focus === null ? 0 : focus.row + by, on);
  if (end !== undefined) return focusOn(lanes, end, on);
  if (key === "ArrowLeft" || key === "ArrowRight")
    return focus === null ? focusOn(lanes, 0, day) : beside(lanes, focus, key === "ArrowLeft" ? -1 : 1);
  return key === "Escape" && focus !== null ? null : undefined;
}
