import type { Paints } from "#color/paint.ts";
import { edgeOn, textOn } from "#color/texture.ts";
import { endOf, shift } from "#model/date.ts";
import { position, type Axis } from "#time/axis.ts";
import type { Lane } from "#view/lanes/lanes.ts";
import { inner, placesOf } from "./bar-places.ts";
import { unknownFade } from "./lane-pieces.ts";
import { beside, empty, widthOf, type Ground, type PlacedWords } from "./lane-words.ts";

/** Measured widths of words are rather too wide: so much of them is taken by bold words on bars, and by plain ones. */
const [bold, plain] = [0.95, 0.93];

/** Where words can stand in a row of bars: a stretch a bar, in pixels, clear of marks; undefined where none can. */
function groundsOf({ bars, marks }: Lane, axis: Axis, paints: Paints, width: number): (Ground | undefined)[] {
  const at = (i: number): number => (i >= bars.length ? width : i === 0 ? 0 : position(axis, bars[i]!.from) * width);
  const clear = (i: number): number => {
    const mark = bars[i] && marks.find(({ day }) => day === bars[i]!.from);
    return mark ? beside : inner;
  };
  return bars.map((bar, i) => {
    if (!bar.certain) return undefined;
    const [x, to] = [at(i), at(i + 1) - (i + 1 < bars.length ? clear(i + 1) : inner)];
    const paint = paints[bar.key];
    if (!paint) {
      if (!empty.includes(bar.key)) return undefined;
      let first = i;
      while (first > 0 && empty.includes(bars[first - 1]!.key)) first--;
      return { from: at(first) + inner, to, color: "var(--ink)", halo: true };
    }
    const fades = i === 0 && !bar.startKnown && !paint.quiet;
    const from = x + (fades ? unknownFade * width : 0) + clear(i);
    if (paint.stripes || paint.dots) return { from, to, color: "var(--ink)", halo: true };
    // After the year in which a source last confirmed it a bar is pale: its words end before.
    const read = bar.reading.grounds?.lastRead;
    const until = read === undefined ? to : Math.min(to, position(axis, shift(endOf(read), 1)) * width - inner);
    return { from, to: until, color: textOn(paint), halo: false, edge: edgeOn(paint) };
  });
}

/** The words of a row in their places, and what they say of each bar. */
export interface SaidOnBars {
  readonly words: readonly PlacedWords[];
  readonly said: ReadonlyMap<number, string>;
  /** How many statuses and dates have no room. */
  readonly lost: number;
}

/**
 * The words of every period of a row: on its bar, the fullest that fits, or before it, on the bars that lie there, with a sign onwards.
 * No word is cut, and none stands on another or on a mark. `wordsOf` gives the words of a bar, the fullest first, the last of several
 * without a date; `size` is their type; where there is room `around` bars, words that do not fit stand over or under their beginning.
 */
export function saidOnBars(
  lane: Lane,
  axis: Axis,
  paints: Paints,
  width: number,
  wordsOf: (bar: number) => readonly string[],
  { size = 12, around = false }: { readonly size?: number; readonly around?: boolean } = {},
): SaidOnBars {
  const grounds = groundsOf(lane, axis, paints, width);
  const { own, later, outside, said, lost } = placesOf({
    grounds,
    texts: lane.bars.map((_, i) => (grounds[i] ? wordsOf(i) : [])),
    wide: (text, halo) => (widthOf(text) * (halo ? plain : bold) * size) / 12,
    around: around ? { at: lane.bars.map(({ from }) => position(axis, from) * width), width } : undefined,
  });
  const on = grounds.flatMap((ground, i): PlacedWords[] => {
    const [start, end] = [own.get(i), later.get(i)];
    if (!ground) return [];
    const { from, to, ...ink } = ground;
    return [
      ...(start === undefined ? [] : [{ text: start, x: from, anchor: "start" as const, ...ink }]),
      ...(end === undefined ? [] : [{ text: end, x: to, anchor: "end" as const, ...ink }]),
    ];
  });
  const beyond = outside.map(({ text, x, side }): PlacedWords => ({
    text,
    x,
    anchor: "start",
    color: "var(--ink)",
    halo: true,
    side,
  }));
  return { words: [...on, ...beyond], said, lost };
}

/** The years of bars of a row of which nothing that stands there says one, in their order. `yearOf` gives the year of a bar, if it has one. */
export const unsaidYears = (
  { said }: SaidOnBars,
  lane: Lane,
  yearOf: (bar: number) => string | undefined,
): readonly string[] => {
  const years = lane.bars.flatMap((bar, i) => {
    const year = bar.certain ? yearOf(i) : undefined;
    return year === undefined || said.get(i)?.includes(year) ? [] : [year];
  });
  return [...new Set(years)];
};
