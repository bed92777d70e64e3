import type { Paints } from "#color/paint.ts";
import { isCounted } from "#model/counted.ts";
import type { Dataset } from "#model/dataset.ts";
import { day as dayIn, type Day } from "#model/date.ts";
import type { PlaceId, Places } from "#model/place.ts";
import type { Reading } from "#model/reading.ts";
import type { Count, Readings } from "#model/tally.ts";
import { within, type Axis } from "#time/axis.ts";
import type { Bar } from "../lanes/lanes.ts";
import type { Stretches } from "../stretches.ts";
import type { View } from "../view.ts";

/** The day a number of years before another, kept within an axis; 29 February becomes the 28th. */
export function yearsBefore(axis: Axis, day: Day, years: number): Day {
  const year = Math.max(1, Number(day.slice(0, 4)) - years);
  const rest = day.slice(4) === "-02-29" ? "-02-28" : day.slice(4);
  return within(axis, dayIn(`${String(year).padStart(4, "0")}${rest}`));
}

/** Two days, the earlier first. */
export interface Days {
  readonly then: Day;
  readonly now: Day;
}

/** The two days that a view compares: its day, and the other one, which is ten years before it where none is chosen. */
export function daysOf(view: Pick<View, "then">, day: Day, axis: Axis): Days {
  const other = view.then === null ? yearsBefore(axis, day, 10) : within(axis, view.then);
  return other < day ? { then: other, now: day } : { then: day, now: other };
}

/**
 * A change of one place. `from` and `to` are readings that stand before and after it; it happened on `last`, or, where the date
 * is known only in part, on one of the days from `first` to `last`.
 */
export interface Change {
  readonly id: PlaceId;
  readonly from: Bar;
  readonly to: Bar;
  readonly first: Day;
  readonly last: Day;
}

/** A place that does not read on the second day as it did on the first, or that changed in between and changed back. */
export interface Changed {
  readonly id: PlaceId;
  readonly counted: boolean;
  readonly from: Bar;
  readonly to: Bar;
  /** All changes between the two days, in order: each begins where the one before it ended. */
  readonly changes: readonly Change[];
}

const keysOf = ({ key, or }: Pick<Bar, "key" | "or">): string => [key, ...or].join();

/** Whether two stretches read the same: the same key, as certainly. */
const alike = (a: Bar, b: Bar): boolean => a.certain === b.certain && keysOf(a) === keysOf(b);

/** Whether what lies between two certain stretches is no more than a date known in part. */
const between = (from: Bar, to: Bar, open: readonly Bar[]): boolean =>
  open.every(({ key, or }) => [key, ...or].every((one) => one === from.key || one === to.key));

/** The changes along stretches in order; what is only the span of a partial date is one change. */
function changesAlong(id: PlaceId, bars: readonly Bar[]): Change[] {
  const changes: Change[] = [];
  for (let i = 0; i + 1 < bars.length;) {
    const from = bars[i] as Bar;
    const sure = bars.findIndex(({ certain }, j) => j > i && certain);
    const j = from.certain && sure > i + 1 && between(from, bars[sure] as Bar, bars.slice(i + 1, sure)) ? sure : i + 1;
    const to = bars[j] as Bar;
    if (!alike(from, to)) changes.push({ id, from, to, first: (bars[i + 1] as Bar).from, last: to.from });
    i = j;
  }
  return changes;
}

/** Every place that changed between two days, in the order of the places. Applied to the readings of the first they give those of the second. */
export function changedBetween(dataset: Dataset, places: Places, stretches: Stretches, { then, now }: Days): Changed[] {
  const found: Changed[] = [];
  for (const [id, all] of stretches) {
    const bars = all.filter(({ from, to }) => to >= then && from <= now);
    const [from, to, place] = [bars[0], bars.at(-1), places[id]];
    if (!from || !to || !place || bars.length < 2) continue;
    const changes = changesAlong(id, bars);
    if (changes.length === 0) continue;
    found.push({ id, counted: isCounted(dataset, place, id), from, to, changes });
  }
  return found;
}

/** What kind of change it is: of the status, or back to it; of what is known, be there a record or not; of the existence of the place. */
export const natures = ["status", "back", "record", "existence"] as const;
export type Nature = (typeof natures)[number];

/** What kind of change lies between two readings of a place. */
export function natureOf({ from, to }: Pick<Changed, "from" | "to">): Nature {
  if (alike(from, to)) return "back";
  if (from.key === "did-not-exist" || to.key === "did-not-exist") return "existence";
  const known = ({ reading, or }: Bar): boolean => reading.is !== "absent" && !or.includes("no-data");
  return known(from) && known(to) ? "status" : "record";
}

/** Whether the dates leave open that nothing changed: the two ends have a key in common. */
export const perhapsSame = ({ from, to }: Pick<Changed, "from" | "to">): boolean =>
  [from.key, ...from.or].some((key) => [to.key, ...to.or].includes(key));

/** Counted places that went from one reading to another, whose ends read the same. */
export interface Transition {
  readonly from: Bar;
  readonly to: Bar;
  readonly nature: Nature;
  readonly ids: readonly PlaceId[];
}

/** The changed places that are counted, gathered by what they changed from and to: of status first, the many before the few. */
export function transitionsOf(changed: readonly Changed[]): Transition[] {
  const found = new Map<string, Transition & { readonly ids: PlaceId[] }>();
  for (const { id, counted, from, to } of changed) {
    if (!counted) continue;
    const nature = natureOf({ from, to });
    const way = `${keysOf(from)}>${keysOf(to)}`;
    const transition = found.get(way) ?? { from, to, nature, ids: [] };
    transition.ids.push(id);
    found.set(way, transition);
  }
  return [...found.values()].sort(
    (a, b) => natures.indexOf(a.nature) - natures.indexOf(b.nature) || b.ids.length - a.ids.length,
  );
}

/** How many counted places changed their status: a range where dates leave it open. */
export function countOfChanged(transitions: readonly Transition[]): Count {
  const status = transitions.filter(({ nature }) => nature === "status");
  const sum = (some: readonly Transition[]): number => some.reduce((sum, { ids }) => sum + ids.length, 0);
  return { least: sum(status.filter((one) => !perhapsSame(one))), most: sum(status) };
}

/** Whether a change leads up the ramp of the legend, down, or to another status of the same step; null where one end has no step. */
export function directionOf(paints: Paints, from: string, to: string): "up" | "down" | "same" | null {
  const [a, b] = [paints[from], paints[to]];
  if (!a || !b || a.family === "vote" || b.family === "vote") return null;
  return a.step < b.step ? "up" : a.step > b.step ? "down" : "same";
}

/** What a place reads after the changes, given what it read before: the readings of the first day become those of the second. */
export function applied(before: Readings, changed: readonly Changed[]): ReadonlyMap<PlaceId, string> {
  const keys = new Map<PlaceId, string>([...before].map(([id, { key }]) => [id, key]));
  for (const { id, changes } of changed) for (const { to } of changes) keys.set(id, to.key);
  return keys;
}

/** The two readings of a place that has a figure on either day, where they differ. */
export interface Figures {
  readonly id: PlaceId;
  readonly from: Reading;
  readonly to: Reading;
}

const figureText = (reading: Reading): string =>
  reading.is === "quantity" ? JSON.stringify([reading.value, reading.year]) : reading.key;

/** The places with a figure on either of two days that is not the same on the other. */
export function figuresBetween(before: Readings, after: Readings): Figures[] {
  const found: Figures[] = [];
  for (const [id, to] of after) {
    const from = before.get(id);
    if (!from || (from.is !== "quantity" && to.is !== "quantity") || figureText(from) === figureText(to)) continue;
    found.push({ id, from, to });
  }
  return found;
}
