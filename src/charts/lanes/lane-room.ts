import type { LaneGroup } from "#view/lanes/rows.ts";
import { layoutOf, type LaneLayout, type LaneSizes } from "./lane-layout.ts";

/** Rows of a timeline that fill a given height, laid out, and how many places had no room. */
export interface FittedLanes {
  readonly groups: readonly LaneGroup[];
  readonly sizes: LaneSizes;
  readonly layout: LaneLayout;
  readonly left: number;
}

/** The lowest and the highest row, in pixels: a name of 12 must be read in it, and two rows are to fill a sheet. */
const [lowest, highest] = [14, 112];
const gap = 12;
/** Rows so high have room for words over their bars. */
export const roomy = 72;

const countOf = (groups: readonly LaneGroup[]): number => groups.reduce((sum, { lanes }) => sum + lanes.length, 0);

/** The groups with as many lanes as there may be, in their order; a group without a lane is left out. */
function first(groups: readonly LaneGroup[], most: number): LaneGroup[] {
  let room = most;
  return groups.flatMap((group) => {
    const lanes = group.lanes.slice(0, Math.max(0, room));
    room -= lanes.length;
    return lanes.length > 0 ? [{ ...group, lanes }] : [];
  });
}

/**
 * Lays groups out in a height: rows as high as all fit, and where not all fit in the lowest the first ones. `headed`: headings
 * stand over the rows, else beside them.
 */
export function fitLanes(groups: readonly LaneGroup[], height: number, headed: boolean): FittedLanes {
  const all = countOf(groups);
  const heading = headed ? 30 : 0;
  const laid = (most: number, row: number): FittedLanes => {
    const shown = first(groups, most);
    const sizes: LaneSizes = {
      row,
      bar: row < 20 ? row - 2 : row < roomy ? Math.max(15, Math.round(row * 0.64)) : Math.round(row * 0.52),
      heading,
      gap,
      least: headed ? 0 : 40,
    };
    return { groups: shown, sizes, layout: layoutOf(shown, sizes), left: all - most };
  };
  for (let row = highest; row >= lowest; row--) {
    const found = laid(all, row);
    if (found.layout.height <= height) return found;
  }
  for (let most = all - 1; most > 1; most--) {
    const found = laid(most, lowest);
    if (found.layout.height <= height - lowest) return found;
  }
  return laid(Math.min(1, all), lowest);
}
