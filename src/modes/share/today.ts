import type { Day } from "#model/date.ts";

/** The day of a time where the reader is. */
export function accessedOn(now: number): Day {
  const date = new Date(now);
  const two = (number: number): string => String(number).padStart(2, "0");
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}` as Day;
}
