import type { Paints } from "#color/paint.ts";
import type { PlaceId } from "#model/place.ts";
import type { Axis } from "#time/axis.ts";
import type { LaneGroup } from "#view/lanes/rows.ts";
import type { Lane } from "#view/lanes/lanes.ts";
import { twoLined } from "./lane-layout.ts";
import { fitLanes, type FittedLanes } from "./lane-room.ts";
import { widthOf } from "./lane-words.ts";
import { largestType, wordsOnSheet, type RowWords } from "./row-words.ts";

/** A timeline as it stands on a sheet: its rows, how wide names and bars are, and the words of each row, where rows are high enough. */
export interface StagedLanes extends FittedLanes {
  readonly names: number;
  readonly width: number;
  readonly type: number;
  readonly words: ReadonlyMap<Lane, RowWords> | null;
}

/** A timeline that is to stand on a sheet. */
interface OnSheet {
  readonly groups: readonly LaneGroup[];
  readonly axis: Axis;
  readonly paints: Paints;
  readonly nameOf: (id: PlaceId) => string;
  /** What can stand on a bar, the fullest first, and the year that is said of it in any case. */
  readonly periodsOf: (lane: Lane, bar: number) => readonly string[];
  readonly yearOf: (lane: Lane, bar: number) => string | undefined;
  /** Pixels that it may fill. */
  readonly wide: number;
  readonly high: number;
  /** Whether headings stand at the right end of the bars. */
  readonly ended: boolean;
}

/** So many rows have words, on whatever sheet; more are an overview. */
export const worded = 18;
/** Lays a timeline out: names take the room that they need and the bars what is left, and the type is the largest in which all is said. */
export function stageLanes({ groups, wide, high, ended, ...of }: OnSheet): StagedLanes {
  const { axis, paints, nameOf, periodsOf, yearOf } = of;
  const fitted = fitLanes(groups, high, !ended);
  const { sizes } = fitted;
  const lanes = fitted.groups.flatMap(({ lanes }) => lanes);
  const few = lanes.length + fitted.left <= worded;
  const larger = Math.max(13, few ? largestType(sizes) : 0) / 12;
  function laid(names: number): StagedLanes {
    const width = Math.max(80, wide - names - (ended ? 176 : 24));
    if (!few) return { ...fitted, names, width, type: 12, words: null };
    const { type, bar, words } = wordsOnSheet({ lanes, sizes, axis, paints, periodsOf, yearOf }, width);
    return { ...fitted, names, width, type, words, sizes: { ...sizes, bar } };
  }
  const longest = Math.max(48, ...lanes.map(({ id }) => widthOf(nameOf(id)) * larger));
  const plain = laid(Math.min(wide < 560 ? 104 : 168, Math.ceil(longest) + 16));
  const before = [...(plain.words ?? [])].map(([{ id }, { years }]) =>
    years.length === 0 ? 0 : widthOf(nameOf(id)) * larger + widthOf(years.join(", ")) + 24,
  );
  const names = Math.ceil(Math.max(0, ...before));
  return sizes.row >= twoLined || names <= plain.names ? plain : laid(names);
}

/** The statuses of bars that no word and no heading names, in the order in which they are first drawn. */
export function unnamed(
  { groups, words }: StagedLanes,
  paints: Paints,
  labelOf: (key: string) => string,
): readonly string[] {
  const texts = [...(words?.values() ?? [])].flatMap(({ said }) => [...said.values()]);
  const drawn = groups.flatMap(({ lanes }) => lanes.flatMap(({ bars }) => bars.map(({ key }) => key)));
  const headed = groups.flatMap(({ by, key }) => (by === "status" ? [key] : []));
  return [...new Set(drawn)].filter(
    (key) => key in paints && !headed.includes(key) && !texts.some((text) => text.startsWith(labelOf(key))),
  );
}
