import type { Ground } from "./lane-words.ts";

/** Pixels between words and the end of the bar on which they stand. */
export const inner = 7;
/** Between words that are of bars further on, and after the last of them. */
const onwards = " ›";

/** A row of bars whose words are to be placed. */
export interface WordsOfRow {
  /** Where words can stand on each bar; undefined where none can. */
  readonly grounds: readonly (Ground | undefined)[];
  /** What can be said of each, the fullest first; the last of several has no date. */
  readonly texts: readonly (readonly string[])[];
  readonly wide: (text: string, halo: boolean) => number;
  /** Where each bar begins; given where there is room over and under them, so many pixels wide. */
  readonly around?: { readonly at: readonly number[]; readonly width: number } | undefined;
}

/** Words over or under the beginning of a bar. */
interface Outside {
  readonly text: string;
  readonly x: number;
  readonly end: number;
  readonly side: "above" | "below";
}

/** Where the words of a row stand: at the beginning of a bar its own, at its end those of bars after it, and over and under the bars. */
export interface PlacesOfWords {
  readonly own: ReadonlyMap<number, string>;
  readonly later: ReadonlyMap<number, string>;
  readonly outside: readonly Outside[];
  /** What is said of each bar, wherever it stands. */
  readonly said: ReadonlyMap<number, string>;
  /** How many statuses and dates have no room. */
  readonly lost: number;
}
type Placed = Omit<PlacesOfWords, "lost">;

/** Which words of bars are tried before all others: those with a date, a year alone among them, or those with a date and a status. */
interface Choice {
  readonly years: boolean;
  /** Bars that stand before themselves from the outset. */
  readonly ahead: ReadonlySet<number>;
}

/** All but the words without a date, where there are others; the last of these is a year alone. */
const dated = (texts: readonly string[], years: boolean): readonly string[] =>
  texts.length > 2 ? texts.slice(0, years ? -1 : -2) : texts.slice(0, 1);

/**
 * Places the words of a row: on their bar the fullest that fit; where there is room, over or under its beginning; else before it, on the
 * bars that lie there, with a sign onwards, where bars that follow each other share a line. Those of the bars `ahead` stand before them
 * from the outset. What has no room with its date loses it, and what has none without it is not said.
 */
function placed({ grounds, texts, wide, around }: WordsOfRow, { years, ahead }: Choice): Placed {
  const [own, later, said] = [new Map<number, string>(), new Map<number, string>(), new Map<number, string>()];
  const outside: Outside[] = [];
  const open = new Set(texts.flatMap((all, i) => (all.length > 0 ? [i] : [])));
  const fits = (i: number, start: string, end: string): boolean => {
    const { from, to, halo } = grounds[i]!;
    const room = (text: string): number => (text === "" ? 0 : wide(text, halo));
    return room(start) + (start && end ? 2 * inner : 0) + room(end) <= to - from;
  };
  function say(i: number, text: string): void {
    said.set(i, text);
    open.delete(i);
  }
  function on(i: number, text: string | undefined): void {
    if (text === undefined || ahead.has(i) || !fits(i, text, later.get(i) ?? "")) return;
    own.set(i, text);
    say(i, text);
  }
  function aloft(i: number): void {
    for (const text of dated(texts[i]!, years))
      for (const side of ["above", "below"] as const) {
        const { at, width } = around!;
        const x = Math.min(at[i]!, width - wide(text, true));
        const end = x + wide(text, true);
        const clear = outside.every((one) => one.side !== side || x >= one.end + 2 * inner || one.x >= end + 2 * inner);
        if (x < 0 || !clear) continue;
        outside.push({ text, x, end, side });
        return say(i, text);
      }
  }
  /** Bars without words yet that follow each other, with nothing said between them; one that stands before itself ends a line. */
  function runs(): number[][] {
    const found: number[][] = [];
    for (const [i, all] of texts.entries())
      if (all.length === 0) continue;
      else if (!open.has(i)) found.push([]);
      else {
        const last = found.at(-1);
        if (last === undefined || ahead.has(last.at(-1) ?? -1)) found.push([i]);
        else last.push(i);
      }
    return found.filter(({ length }) => length > 0);
  }
  const first = (all: readonly string[]) => dated(all, years);
  function before(run: readonly number[], level: number, shorter: boolean, of = first): void {
    const at = grounds.slice(0, run[0]).findLastIndex((ground) => ground !== undefined);
    if (at < 0 || later.has(at)) return;
    const words = run.map((i) => of(texts[i]!)[Math.min(level, of(texts[i]!).length - 1)]!);
    const text = words.map((word) => word + onwards).join(" ");
    const start = own.get(at);
    const short = (years ? first(texts[at]!) : texts[at]!).at(-1) ?? "";
    const least = start !== undefined && shorter && short.length < start.length ? short : (start ?? "");
    if (!fits(at, least, text)) return;
    if (start !== undefined) {
      own.set(at, least);
      said.set(at, least);
    }
    later.set(at, text);
    for (const [nth, i] of run.entries()) say(i, words[nth]!);
  }

  const levels = Math.max(1, ...texts.map((all) => first(all).length));
  for (const i of [...open]) on(i, texts[i]![0]);
  if (around) for (const i of [...open]) aloft(i);
  for (const shorter of [false, true])
    for (let level = 0; level < levels; level++) {
      for (const i of [...open]) on(i, first(texts[i]!)[level]);
      for (const run of runs()) before(run, level, shorter);
    }
  for (const i of [...open]) on(i, texts[i]!.at(-1));
  for (const run of runs()) before(run, levels, true, (all) => all.slice(-1));
  for (const i of [...open]) on(i, texts[i]!.at(-2));
  for (const run of runs()) before(run, levels, true, (all) => (all.length > 2 ? all.slice(-2, -1) : all.slice(-1)));
  return { own, later, outside, said };
}

/** A loss from which a status or a date is lost. */
const much = 20;

/** What is lost: a status that is not said at all, one without its date, a date without its status, and what is said in fewer words. */
function lossOf({ texts }: WordsOfRow, { said }: Placed): number {
  return texts.reduce((sum, all, i) => {
    if (all.length === 0) return sum;
    const level = all.indexOf(said.get(i) ?? "");
    if (level < 0) return sum + 5 * much;
    // Of one or two none has a year.
    if (all.length < 3 || level < all.length - 2) return sum + level;
    // The year of a status that is said without it stands beside the name; what a year alone is of is told by its colour.
    return sum + (level === all.length - 1 ? much : 1.5 * much);
  }, 0);
}

/** Rows of more bars than these are not tried in every way. */
const most = 7;

/**
 * The words of a row in the places in which the most is said. Where all are said with their dates as they come, nothing else is tried;
 * else some stand before their bar that could stand on it, to leave room there for others.
 */
export function placesOf(row: WordsOfRow): PlacesOfWords {
  let best = placed(row, { years: true, ahead: new Set() });
  let least = lossOf(row, best);
  const bars = row.texts.flatMap((all, i) => (all.length > 0 ? [i] : [])).slice(-most);
  for (let chosen = 1; least >= much && chosen < 2 ** (bars.length + 1); chosen++) {
    const ahead = new Set(bars.filter((_, nth) => (chosen >> (nth + 1)) % 2 === 1));
    const tried = placed(row, { years: chosen % 2 === 0, ahead });
    const loss = lossOf(row, tried);
    if (loss < least) [best, least] = [tried, loss];
  }
  return { ...best, lost: Math.floor(least / much) };
}
