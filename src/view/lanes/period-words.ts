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

/** A status with its start: "Illegal since 1952" where that lies before the axis, "Available, 2006" where it is drawn. */
function begun(label: string, { reading }: Bar, { axis, existsFrom }: On, year: boolean): string {
  const since = reading.is === "status" ? reading.since : undefined;
  if (!since?.date) return label;
  const listed = since.kind === "listed-from" || since.kind === "first-documented";
  const { first, last } = spanOf(since.date);
  const date = year && first && yearOf(first) === yearOf(last) ? String(yearOf(last)) : dateText(since.date);
  if (listed && String(since.date) === existsFrom) return label;
  if (last >= axis.from) return listed ? words.listedIn(label, date) : words.startedIn(label, date);
  return listed ? label : words.startedBefore(label, date);
}

/**
 * What can be written on a bar, the fullest first: the status, since when, and when it was last read; the same without the last, with
 * the year alone, and the status alone. Nothing of a bar that is not certain, or of an absence.
 */
export function periodWords(bar: Bar, on: On): readonly string[] {
  if (!bar.certain || !(bar.key in on.paints)) return [];
  const label = labelOf(on.dataset, bar.key, on.language);
  const lastRead = bar.to === on.axis.to ? bar.reading.grounds?.lastRead : undefined;
  const said = begun(label, bar, on, false);
  const read = lastRead !== undefined && lastRead < yearOf(on.axis.to) - 1 ? [words.readUpTo(said, lastRead)] : [];
  return [...new Set([...read, said, begun(label, bar, on, true), label])];
}
