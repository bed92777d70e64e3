import type { Paints } from "#color/paint.ts";
import type { PlaceId } from "#model/place.ts";
import type { Axis } from "#time/axis.ts";
import type { LaneGroup } from "#view/lanes/rows.ts";
import type { Lane } from "#view/lanes/lanes.ts";
import { saidOnBars, unsaidYears, type SaidOnBars } from "./bar-words.ts";
import { twoLined, type LaneSizes } from "./lane-layout.ts";
import { fitLanes, roomy, type FittedLanes } from "./lane-room.ts";
import { widthOf } from "./lane-words.ts";

/** What of a row is said in words: on and around its bars, and the years for which there is no room there. */
interface RowWords extends SaidOnBars {
  readonly years: readonly string[];
}

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
const worded = 18;
/** A bar so high has room for words. */
const lowest = 15;
/** What a line of words of twelve pixels takes over a bar or under it. */
const line = 15.5;

/** How words are set in rows so high: the type of those on bars so high, and whether some stand over and under bars. */
interface Way {
  readonly type: number;
  readonly bar: number;
  readonly around: boolean;
}

/** The ways of setting words in rows, the largest first; the last makes the bars lower, to have room over and under them. */
function waysOf({ row, bar }: LaneSizes): Way[] {
  const around = row >= roomy;
  const types = bar >= 40 ? [16, 14, 12] : bar >= 24 ? [14, 12] : [12];
  const ways = types.map((type) => ({ type, bar, around }));
  const low = Math.floor(row - 2 * line);
  return around || low < lowest ? ways : [...ways, { type: 12, bar: low, around: true }];
}

/** Lays a timeline out: names take the room that they need and the bars what is left, and the type is the largest in which all is said. */
export function stageLanes({ groups, wide, high, ended, ...of }: OnSheet): StagedLanes {
  const { axis, paints, nameOf, periodsOf, yearOf } = of;
  const fitted = fitLanes(groups, high, !ended);
  const { sizes } = fitted;
  const lanes = fitted.groups.flatMap(({ lanes }) => lanes);
  const ways = waysOf(sizes);
  const larger = Math.max(13, ways[0]!.type) / 12;
  const saidIn = ({ type, bar, around }: Way, width: number) => {
    const words = new Map<Lane, RowWords>();
    for (const lane of lanes) {
      const said = saidOnBars(lane, axis, paints, width, (bar) => periodsOf(lane, bar), { size: type, around });
      words.set(lane, { ...said, years: unsaidYears(said, lane, (bar) => yearOf(lane, bar)) });
    }
    return { type, bar, words, lost: [...words.values()].reduce((sum, row) => sum + row.lost, 0) };
  };
  function laid(names: number): StagedLanes {
    const width = Math.max(80, wide - names - (ended ? 176 : 24));
    if (lanes.length + fitted.left > worded) return { ...fitted, names, width, type: 12, words: null };
    const { type, bar, words } = ways
      .map((way) => saidIn(way, width))
      .reduce((best, next) => (next.lost < best.lost ? next : best));
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
