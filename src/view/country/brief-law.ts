import type { StatusDataset } from "#model/dataset.ts";
import type { PartialDate } from "#model/date.ts";
import type { Period } from "#model/fact.ts";
import type { Place } from "#model/place.ts";
import { inLanguage, type Language } from "#model/words.ts";
import type { Began } from "#text/en/brief.ts";
import type { PlaceFact } from "./place-facts.ts";

/** Kinds of dates that say when a source first lists something, not when it began. */
const listed = new Set(["listed-from", "first-documented"]);

/** The periods of a place in a data set of statuses. */
export const periodsOf = ({ dataset }: PlaceFact, id: string): readonly Period[] =>
  dataset.form === "status" ? (dataset.values[id as keyof StatusDataset["values"]] ?? []) : [];

/** The periods from the first of the last unbroken run of statuses in a set. */
export function lastRun(periods: readonly Period[], among: ReadonlySet<string>): readonly Period[] {
  const holds = ({ status }: Period): boolean => status !== undefined && among.has(status);
  const end = periods.findLastIndex(holds);
  if (end < 0) return [];
  let start = end;
  while (start > 0 && holds(periods[start - 1] as Period) && (periods[start - 1] as Period).to === undefined) start--;
  return periods.slice(start, end + 1);
}

/** When a period began, as a sentence may say it. */
export function beganOf(period: Period | undefined, { independent, existsFrom }: Place): Began {
  if (!period || period.from === null) return { is: "unknown" };
  const { from, kind = "unknown" } = period;
  if (listed.has(kind))
    return independent !== undefined && String(from) === existsFrom && String(from) === independent
      ? { is: "independence", date: from }
      : { is: "listed", date: from };
  return { is: "known", date: from };
}

/** The date of a period, where it is the day on which something began. */
export const knownDate = (period: Period | undefined): PartialDate | undefined =>
  period && period.from !== null && !listed.has(period.kind ?? "unknown") ? period.from : undefined;

/** The part of a place, or the law, of which a note says that it speaks of it alone: "Gaza; …", "Federal law. …". */
export function scopeOf({ reading }: PlaceFact, { aliases = [] }: Place, language: Language): string | undefined {
  const note = reading.grounds?.note && inLanguage(reading.grounds.note, language);
  if (note === undefined) return undefined;
  if (/^Federal law\b/.test(note)) return "federal";
  return aliases.find(
    (alias) => note.startsWith(`${alias};`) || note.startsWith(`${alias} only`) || note.startsWith(`${alias}:`),
  );
}
