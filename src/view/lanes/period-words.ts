import type { Paints } from "#color/paint.ts";
import type { Dataset } from "#model/dataset.ts";
import { spanOf, yearOf, type Day } from "#model/date.ts";
import type { Language } from "#model/words.ts";
import { lanesWords as words } from "#text/en/lanes.ts";
import { dateText } from "#text/format.ts";
import type { Axis } from "#time/axis.ts";
import { labelOf } from "../labels.ts";
import type { Bar } from "./lanes.ts";

/** Where a bar stands. */
interface On {
  readonly dataset: Dataset;
  readonly paints: Paints;
  readonly axis: Axis;
  /** The day on which the place began to be, where it was not always. */
  readonly existsFrom: Day | undefined;
  readonly language: Language;
}

/** The start of a status that can be said of its bar: on which day, in which year, and how it is known; null where none is. */
function startOf({ reading }: Bar, { axis, existsFrom }: On) {
  const since = reading.is === "status" ? reading.since : undefined;
  if (!since?.date) return null;
  const listed = since.kind === "listed-from" || since.kind === "first-documented";
  const { first, last } = spanOf(since.date);
  const drawn = last >= axis.from;
  if (listed && (String(since.date) === existsFrom || !drawn)) return null;
  const day = dateText(since.date);
  return { day, year: first && yearOf(first) === yearOf(last) ? String(yearOf(last)) : day, listed, drawn };
}

/** A status with its start: "Illegal since 1952" where that lies before the axis, "Available, 2006" where it is drawn. */
function begun(label: string, bar: Bar, on: On, say: "day" | "year"): string {
  const start = startOf(bar, on);
  if (!start) return label;
  const how = !start.drawn ? words.startedBefore : start.listed ? words.listedIn : words.startedIn;
  return how(label, start[say]);
}

/**
 * What can be written on a bar, the fullest first: the status, since when, and when it was last read; the same without the last, with
 * its year alone, then that year without the status, and the status without a date. Nothing of a bar that is not certain, or of an absence.
 */
export function periodWords(bar: Bar, on: On): readonly string[] {
  if (!bar.certain || !(bar.key in on.paints)) return [];
  const label = labelOf(on.dataset, bar.key, on.language);
  const lastRead = bar.to === on.axis.to ? bar.reading.grounds?.lastRead : undefined;
  const said = begun(label, bar, on, "day");
  const read = lastRead !== undefined && lastRead < yearOf(on.axis.to) - 1 ? [words.readUpTo(said, lastRead)] : [];
  const year = startOf(bar, on)?.year ?? label;
  return [...new Set([...read, said, begun(label, bar, on, "year"), year, label])];
}

/** The year that is said of a bar wherever its words have room for it; undefined where it has none. */
export const periodYear = (bar: Bar, on: On): string | undefined =>
  bar.certain && bar.key in on.paints ? startOf(bar, on)?.year : undefined;
