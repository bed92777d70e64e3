import * as v from "valibot";

/** A day of the calendar, `2016-04-19`. Days compare as strings. */
export type Day = string & { readonly day: unique symbol };

/** A date as exact as its source: `1981`, `1981-10`, `1981-10-09`, or `≤1975` for "in force by then". */
export type PartialDate = string & { readonly partialDate: unique symbol };

/** The days on which something may have happened; `first` is null where nothing bounds it from below. */
export interface Span {
  readonly first: Day | null;
  readonly last: Day;
}

const dayForm = /^(\d{4})-(\d{2})-(\d{2})$/;
const partialForm = /^(≤)?(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/;

/** The number of days in a month; `month` counts from 1. */
const daysIn = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

/** Whether a text is a day that exists: `2016-02-30` is none. */
export function isDay(text: unknown): text is Day {
  const parts = typeof text === "string" ? dayForm.exec(text) : null;
  if (!parts) return false;
  const [year, month, day] = parts.slice(1).map(Number) as [number, number, number];
  return month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month);
}

/** Whether a text is a date that exists, exact or partial. */
export function isPartialDate(text: unknown): text is PartialDate {
  const parts = typeof text === "string" ? partialForm.exec(text) : null;
  if (!parts) return false;
  const [, , year, month = "01", day = "01"] = parts;
  return isDay(`${year}-${month}-${day}`);
}

/** A day that is known to be one; throws where it is not. */
export function day(text: string): Day {
  if (!isDay(text)) throw new Error(`“${text}” is no day; a day reads like 2016-04-19`);
  return text;
}

/** The days that a date may mean: `1981` is 1 January to 31 December, `≤1975` anything up to 31 December 1975. */
export function spanOf(date: PartialDate): Span {
  const parts = partialForm.exec(date);
  if (!parts) throw new Error(`“${date}” is no date; a date reads like 1981, 1981-10, 1981-10-09 or ≤1975`);
  const [, before, year, month, exact] = parts as unknown as [string, string?, string?, string?, string?];
  const from = `${year}-${month ?? "01"}-${exact ?? "01"}`;
  const lastMonth = month ?? "12";
  const to = exact ?? String(daysIn(Number(year), Number(lastMonth))).padStart(2, "0");
  return { first: before ? null : day(from), last: day(`${year}-${lastMonth}-${to}`) };
}

/** Whether a date names one day. */
export const isExact = (date: PartialDate): boolean => isDay(date);

/** The year of a day or date. */
export const yearOf = (date: string): number => Number(date.replace("≤", "").slice(0, 4));

/** The last day of a year. */
export const endOf = (year: number): Day => day(`${String(year).padStart(4, "0")}-12-31`);

/** The day before or after, `by` days away. */
export function shift(from: Day, by: number): Day {
  const date = new Date(`${from}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + by);
  return day(date.toISOString().slice(0, 10));
}

export const Day = v.custom<Day>(isDay, "is no day; a day reads like 2016-04-19");
export const PartialDate = v.custom<PartialDate>(
  isPartialDate,
  "is no date; a date reads like 1981, 1981-10, 1981-10-09 or ≤1975",
);

/** A date that is known to be one; throws where it is not. */
export function partial(text: string): PartialDate {
  if (!isPartialDate(text))
    throw new Error(`“${text}” is no date; a date reads like 1981, 1981-10, 1981-10-09 or ≤1975`);
  return text;
}

/** The last day that a date may mean. */
export const endOfDate = (date: PartialDate): Day => spanOf(date).last;
