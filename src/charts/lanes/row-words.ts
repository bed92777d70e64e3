import type { Paints } from "#color/paint.ts";
import type { Axis } from "#time/axis.ts";
import type { Lane } from "#view/lanes/lanes.ts";
import { saidOnBars, unsaidYears, type SaidOnBars } from "./bar-words.ts";
import type { LaneSizes } from "./lane-layout.ts";
import { roomy } from "./lane-room.ts";

/** What of a row is said in words: on and around its bars, and the years for which there is no room there. */
export interface RowWords extends SaidOnBars {
  readonly years: readonly string[];
}

/** Rows whose words are to be set, and what can stand on a bar, the fullest first, with the year that is said of it in any case. */
interface RowsOfSheet {
  readonly lanes: readonly Lane[];
  readonly sizes: LaneSizes;
  readonly axis: Axis;
  readonly paints: Paints;
  readonly periodsOf: (lane: Lane, bar: number) => readonly string[];
  readonly yearOf: (lane: Lane, bar: number) => string | undefined;
}

/** The words of rows in a type, on bars so high. */
export interface SheetWords {
  readonly type: number;
  readonly bar: number;
  readonly words: ReadonlyMap<Lane, RowWords>;
}

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

/** The largest type that words on rows so high may have, in pixels. */
export const largestType = (sizes: LaneSizes): number => waysOf(sizes)[0]!.type;

/** Sets the words of rows whose bars have `width` pixels: in the way in which the least is lost, and of these in the largest type. */
export function wordsOnSheet(
  { lanes, sizes, axis, paints, periodsOf, yearOf }: RowsOfSheet,
  width: number,
): SheetWords {
  const saidIn = ({ type, bar, around }: Way): SheetWords & { readonly lost: number } => {
    const words = new Map<Lane, RowWords>();
    for (const lane of lanes) {
      const said = saidOnBars(lane, axis, paints, width, (bar) => periodsOf(lane, bar), { size: type, around });
      words.set(lane, { ...said, years: unsaidYears(said, lane, (bar) => yearOf(lane, bar)) });
    }
    return { type, bar, words, lost: [...words.values()].reduce((sum, row) => sum + row.lost, 0) };
  };
  return waysOf(sizes)
    .map(saidIn)
    .reduce((best, next) => (next.lost < best.lost ? next : best));
}
