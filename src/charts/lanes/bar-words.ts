import type { Paints } from "#color/paint.ts";
import { edgeOn, textOn } from "#color/texture.ts";
import { endOf, shift } from "#model/date.ts";
import { position, type Axis } from "#time/axis.ts";
import type { Lane } from "#view/lanes/lanes.ts";
import { unknownFade } from "./lane-pieces.ts";
import { beside, empty, widthOf, type Ground, type PlacedWords } from "./lane-words.ts";

/** Pixels between words and the end of the bar on which they stand. */
const inner = 7;
/** Measured widths of words are rather too wide: so much of them is taken by bold words on bars, and by plain ones. */
const [bold, plain] = [0.95, 0.93];
/** Between words that are of bars further on, and after the last of them. */
const onwards = " ›";

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

/**
 * The words of every period of a row: on its bar, the fullest that fits. Those of a bar too short for them stand before it, on the
 * bars that lie there, with a sign onwards; bars too short that follow each other share one such line. What fits nowhere is not said:
 * no word is cut, and none stands on another or on a mark. `wordsOf` gives the words of a bar, the fullest first; `size` is their type;
 * where there is room `above` a bar, words that do not fit stand there, over its beginning.
 */
export function wordsOnBars(
  lane: Lane,
  axis: Axis,
  paints: Paints,
  width: number,
  wordsOf: (bar: number) => readonly string[],
  { size = 12, above = false }: { readonly size?: number; readonly above?: boolean } = {},
): PlacedWords[] {
  const wide = (text: string, { halo }: Ground): number =>
    text === "" ? 0 : (widthOf(text) * (halo ? plain : bold) * size) / 12;
  const grounds = groundsOf(lane, axis, paints, width);
  const said = lane.bars.map((_, i) => (grounds[i] ? wordsOf(i) : []));
  /** What stands at the beginning of a bar, and what at its end for those after it. */
  const [own, later] = [new Map<number, string>(), new Map<number, string>()];
  const open = new Set(said.flatMap((texts, i) => (texts.length > 0 ? [i] : [])));
  const fits = (i: number, start: string, end: string): boolean => {
    const ground = grounds[i]!;
    const between = start && end ? 2 * inner : 0;
    return wide(start, ground) + between + wide(end, ground) <= ground.to - ground.from;
  };

  function inside(i: number, text: string | undefined): void {
    if (text === undefined || !fits(i, text, later.get(i) ?? "")) return;
    own.set(i, text);
    open.delete(i);
  }
  /** Bars without words yet that follow each other, with nothing said between them. */
  function runs(): number[][] {
    const found: number[][] = [];
    for (const [i, texts] of said.entries())
      if (open.has(i) && found.length > 0) found.at(-1)!.push(i);
      else if (open.has(i) || texts.length > 0) found.push(open.has(i) ? [i] : []);
    return found.filter(({ length }) => length > 0);
  }
  function ahead(run: readonly number[], level: number, shorter: boolean): void {
    const before = grounds.slice(0, run[0]).findLastIndex((ground) => ground !== undefined);
    if (before < 0 || later.has(before)) return;
    const text = run.map((i) => said[i]![Math.min(level, said[i]!.length - 1)] + onwards).join(" ");
    const start = own.get(before);
    const least = start !== undefined && shorter ? said[before]!.at(-1)! : (start ?? "");
    if (!fits(before, least, text)) return;
    if (start !== undefined) own.set(before, least);
    later.set(before, text);
    for (const i of run) open.delete(i);
  }

  /** What stands over bars, and the stretches that it takes. */
  const over: (PlacedWords & { readonly end: number })[] = [];
  function aloft(i: number): void {
    for (const text of said[i]!) {
      const wide = (widthOf(text) * plain * size) / 12;
      const x = Math.min(position(axis, lane.bars[i]!.from) * width, width - wide);
      if (x < 0 || over.some((other) => x < other.end + 2 * inner && other.x < x + wide + 2 * inner)) continue;
      over.push({ text, x, end: x + wide, anchor: "start", color: "var(--ink)", halo: true, above: true });
      open.delete(i);
      return;
    }
  }

  const last = Math.max(1, ...said.map(({ length }) => length)) - 1;
  for (const i of [...open]) inside(i, said[i]![0]);
  if (above) for (const i of [...open]) aloft(i);
  for (const shorter of [false, true])
    for (let level = 0; level < Math.max(1, last); level++) {
      if (level > 0) for (const i of [...open]) inside(i, said[i]![level]);
      for (const run of runs()) ahead(run, level, shorter);
    }
  for (const i of [...open]) inside(i, said[i]!.at(-1));
  for (const run of runs()) ahead(run, last, true);
  const on = grounds.flatMap((ground, i): PlacedWords[] => {
    const [start, end] = [own.get(i), later.get(i)];
    if (!ground) return [];
    const { from, to, ...ink } = ground;
    return [
      ...(start === undefined ? [] : [{ text: start, x: from, anchor: "start" as const, ...ink }]),
      ...(end === undefined ? [] : [{ text: end, x: to, anchor: "end" as const, ...ink }]),
    ];
  });
  return [...on, ...over];
}

/** The largest of some types in which the words of most bars have room. */
export function typeFor(types: readonly number[], placed: (size: number) => readonly PlacedWords[]): number {
  const said = (size: number): number => placed(size).reduce((sum, { text }) => sum + text.split(onwards).filter(Boolean).length, 0); // prettier-ignore
  return types.toSorted((a, b) => said(b) - said(a) || b - a)[0] ?? 12;
}
