import type { Paints } from "#color/paint.ts";
import { textOn } from "#color/texture.ts";
import { position, type Axis } from "#time/axis.ts";
import type { Bar, Lane, Mark } from "#view/lanes/lanes.ts";
import { unknownFade } from "./lane-pieces.ts";

/** Words beside a mark, in pixels: they end at `x` before it, or begin there after it. */
export interface PlacedWords {
  readonly text: string;
  readonly x: number;
  readonly anchor: "start" | "end";
  readonly color: string;
  /** Whether they stand on paper, and keep what is drawn there away. */
  readonly halo: boolean;
  /** Where they stand over or under their bar, not on it. */
  readonly side?: "above" | "below";
  /** How they are kept legible before an audience. */
  readonly edge?: string;
}

/** Pixels from the middle of a mark to the words beside it. */
export const beside = 10;
/** Pixels between words and the end of what they stand on. */
const inner = 4;

const widths: readonly (readonly [RegExp, number])[] = [
  [/[iljI.,:;'’|!()/-]/, 4.2],
  [/[ftr]/, 5],
  [/[mwMW]/, 11],
  [/[A-Z]/, 8.6],
  [/[0-9]/, 7.8],
  [/ /, 3.8],
];

/** How wide a text of twelve pixels is at most: rather too wide than cut. */
export const widthOf = (text: string): number =>
  [...text].reduce((sum, letter) => sum + (widths.find(([letters]) => letters.test(letter))?.[1] ?? 7.2), 0);

/** A stretch of a row on which words can stand, and their colour there; undefined where they could not be read. */
export interface Ground {
  readonly from: number;
  readonly to: number;
  readonly color: string;
  readonly halo: boolean;
  readonly edge?: string;
}

export const empty = ["no-data", "did-not-exist", "outside", "not-applicable"];

function groundOf(bars: readonly Bar[], at: number, axis: Axis, paints: Paints, width: number): Ground | undefined {
  const bar = bars[at];
  if (!bar?.certain) return undefined;
  const next = bars[at + 1];
  const from = at === 0 ? 0 : position(axis, bar.from) * width;
  const to = next ? position(axis, next.from) * width : width;
  const paint = paints[bar.key];
  if (!paint) return empty.includes(bar.key) ? { from, to, color: "var(--ink)", halo: true } : undefined;
  // Neither stripes nor a fill that fades or pales can carry words.
  if (paint.stripes || paint.dots || bar.reading.grounds?.lastRead !== undefined) return undefined;
  const fades = at === 0 && !bar.startKnown && !paint.quiet;
  return { from: from + (fades ? unknownFade * width : 0), to, color: textOn(paint), halo: false };
}

/**
 * The words beside the marks of a row: before a mark, on the old status, else after it, on the new one; the fullest that fits. Where
 * even the year does not fit, nothing is said: no word is cut, and none stands over another or over a mark.
 */
export function wordsBeside(
  { bars, marks }: Lane,
  axis: Axis,
  paints: Paints,
  width: number,
  notesOf: (mark: Mark) => readonly string[],
): PlacedWords[] {
  const placed: PlacedWords[] = [];
  /** Where the last mark or word ends. */
  let free = 0;
  for (const [i, mark] of marks.entries()) {
    const x = position(axis, mark.day) * width;
    const following = marks[i + 1];
    const at = bars.findIndex(({ from, certain }) => certain && from === mark.day);
    const old = groundOf(bars, bars.slice(0, at).findLastIndex(({ certain }) => certain), axis, paints, width); // prettier-ignore
    const own = groundOf(bars, at, axis, paints, width);
    const until = following ? position(axis, following.day) * width - beside : width;
    const before = old && { ...old, from: Math.max(old.from, free) + inner, to: Math.min(old.to - inner, x - beside) };
    const after = own && { ...own, from: x + beside, to: Math.min(own.to, until) - inner };
    const notes = notesOf(mark);
    const choices = [notes.slice(0, -1), notes.slice(-1)].flatMap((texts) =>
      [before, after].flatMap((ground) => texts.map((text) => ({ text, ground }))),
    );
    const found = choices.find(({ text, ground }) => ground && ground.to - ground.from >= widthOf(text));
    free = x + beside;
    if (!found?.ground) continue;
    const { color, halo, from, to } = found.ground;
    const ahead = found.ground === before;
    placed.push({ text: found.text, x: ahead ? to : from, anchor: ahead ? "end" : "start", color, halo });
    if (!ahead) free = from + widthOf(found.text) + inner;
  }
  return placed;
}
