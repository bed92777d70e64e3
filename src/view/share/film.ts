import { endOf, yearOf, type Day } from "#model/date.ts";
import { within, type Axis } from "#time/axis.ts";

/** How a film goes through the years: a picture each at an even pace, or one for each change, longer at events. */
export const paces = ["years", "changes"] as const;
export type Pace = (typeof paces)[number];

/** What a film shows: years, both included. */
export interface FilmChoice {
  readonly from: number;
  readonly to: number;
  readonly pace: Pace;
}

/** The days on which something changes, and those of events among or beside them, both in order. */
export interface Stops {
  readonly changes: readonly Day[];
  readonly events: readonly Day[];
}

/** A picture of a film: its day, and how long it stands. */
export interface Frame {
  readonly day: Day;
  readonly seconds: number;
}

/** A film has no more pictures, and lasts no longer. */
const [most, longest] = [72, 30];
/** Seconds for which the first and the last picture stand, and others at most. */
const [opening, ending, steady] = [1.5, 3, 1];

/** Every so many of some days, so that no more than `most` are left; the last is among them. */
function thinned(days: readonly Day[]): Day[] {
  const every = Math.ceil(days.length / most);
  return days.filter((_, i) => (days.length - 1 - i) % every === 0);
}

/** The days of a film, in order; each shows all that changed up to it. */
function daysOf(axis: Axis, { changes, events }: Stops, { from, to, pace }: FilmChoice): Day[] {
  const [first, last] = [within(axis, endOf(from - 1)), within(axis, endOf(to))];
  const inside = (day: Day): boolean => day > first && day <= last;
  const years = Array.from({ length: Math.max(0, to - from + 1) }, (_, i) => within(axis, endOf(from + i)));
  const days = pace === "years" ? years : [first, ...changes.filter(inside), ...events.filter(inside), last];
  return thinned([...new Set(days)].sort());
}

/** The pictures of a film. It never lasts longer than half a minute. */
export function framesOf(axis: Axis, stops: Stops, choice: FilmChoice): Frame[] {
  const days = daysOf(axis, stops, choice);
  const marked = new Set(choice.pace === "changes" ? stops.events : []);
  const weights = days.map((day) => (marked.has(day) ? 2 : 1));
  const inner = weights.slice(1, -1).reduce((sum, weight) => sum + weight, 0);
  const pace = Math.min(steady, (longest - opening - ending) / Math.max(1, inner));
  return days.map((day, i) => ({
    day,
    seconds: i === days.length - 1 ? ending : i === 0 ? opening : Math.floor(pace * (weights[i] ?? 1) * 100) / 100,
  }));
}

/** The years that a film can show. */
export const yearsOf = (axis: Axis): number[] =>
  Array.from({ length: yearOf(axis.to) - yearOf(axis.from) + 1 }, (_, i) => yearOf(axis.from) + i);
