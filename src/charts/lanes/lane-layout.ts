import type { LaneGroup } from "#view/lanes/rows.ts";
import type { Lane } from "#view/lanes/lanes.ts";

/** Sizes of a timeline in pixels. */
export interface LaneSizes {
  readonly row: number;
  readonly bar: number;
  /** Height of a heading over a group; 0 where headings stand at the right end. */
  readonly heading: number;
  /** Space before a group but the first. */
  readonly gap: number;
  /** Least height of a group with what stands beside it; not said: that of its rows. */
  readonly least?: number;
}

/** A row at its height: `at` counts rows from the first. */
export interface PlacedRow {
  readonly at: number;
  readonly y: number;
  readonly lane: Lane;
}
interface PlacedHeading {
  readonly y: number;
  readonly group: LaneGroup;
}
export interface LaneLayout {
  readonly rows: readonly PlacedRow[];
  readonly headings: readonly PlacedHeading[];
  readonly height: number;
}

/** Rows so high have room for years under their name; in lower ones they stand before it. */
export const twoLined = 28;

/** Rows stand wide for a finger, comfortable where they are few, close where all are shown. */
export const sizesOf = (rows: number, touch: boolean, headed: boolean): LaneSizes => ({
  ...(touch ? { row: 44, bar: 16 } : rows <= 30 ? { row: 26, bar: 15 } : { row: 18, bar: 12 }),
  heading: headed ? 32 : 0,
  gap: 13,
});

/** Places rows and headings one under the other. A group without a key has no heading. */
export function layoutOf(groups: readonly LaneGroup[], { row, heading, gap, least = 0 }: LaneSizes): LaneLayout {
  const rows: PlacedRow[] = [];
  const headings: PlacedHeading[] = [];
  let y = 0;
  for (const [i, group] of groups.entries()) {
    if (i > 0) y += gap;
    const start = y;
    if (group.by !== "all") {
      headings.push({ y, group });
      y += heading;
    }
    for (const lane of group.lanes) {
      rows.push({ at: rows.length, y, lane });
      y += row;
    }
    y = Math.max(y, start + least);
  }
  return { rows, headings, height: y };
}

/** The rows that can be seen between two heights, and those so many pixels above and below. */
export const rowsWithin = (
  rows: readonly PlacedRow[],
  from: number,
  to: number,
  around: number,
): readonly PlacedRow[] => rows.filter(({ y }) => y >= from - around - 44 && y <= to + around);
