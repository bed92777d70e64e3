import { isDay, type Day } from "#model/date.ts";

const dayLength = 86_400_000;

/** Days since 1 January 1970; earlier days are negative. */
export const numberOf = (day: Day): number => Date.parse(`${day}T00:00:00Z`) / dayLength;

/** The day of a number of days since 1 January 1970. */
export function dayOf(number: number): Day {
  const text = new Date(Math.round(number) * dayLength).toISOString().slice(0, 10);
  if (!isDay(text)) throw new Error(`no day has the number ${number}`);
  return text;
}

/** A stretch of time, both ends included. */
export interface Axis {
  readonly from: Day;
  readonly to: Day;
}

/** Where a day stands on an axis: 0 at its start, 1 at its end. */
export function position(axis: Axis, day: Day): number {
  const [from, to] = [numberOf(axis.from), numberOf(axis.to)];
  return to === from ? 0 : Math.min(1, Math.max(0, (numberOf(day) - from) / (to - from)));
}

/** The day within an axis that is nearest to a day. */
export const within = (axis: Axis, day: Day): Day => (day < axis.from ? axis.from : day > axis.to ? axis.to : day);

/** Years to write under an axis: at most `most`, at a round distance, the ends of the axis not crossed. */
export function ticks(axis: Axis, most: number): number[] {
  const [first, last] = [Number(axis.from.slice(0, 4)), Number(axis.to.slice(0, 4))];
  const by = [1, 2, 5, 10, 20, 25, 50].find((by) => (last - first) / by <= most) ?? 100;
  const years: number[] = [];
  for (let year = Math.ceil(first / by) * by; year <= last; year += by) years.push(year);
  return years;
}
