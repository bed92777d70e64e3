import type { Dataset } from "./dataset.ts";
import { day, type Day } from "./date.ts";
import { turnDays } from "./periods.ts";
import type { PlaceId, Places } from "./place.ts";
import { reading } from "./read.ts";
import type { Reading, ReadingOptions } from "./reading.ts";
import type { Readings } from "./tally.ts";

const firstOf = (year: number): Day => day(`${String(year).padStart(4, "0")}-01-01`);

/** Carrying further than this reaches past any axis. */
const furthest = 1000;

/** The days on which what is read of a place can change, in order: no other day differs from the day before. */
export function turnsOf(dataset: Dataset, places: Places, id: PlaceId, { carry = 0 }: ReadingOptions = {}): Day[] {
  const place = places[id];
  const rules = (dataset.rules ?? []).flatMap(({ from, to }) => [from, to]);
  const values =
    dataset.form === "quantity"
      ? (dataset.values[id] ?? []).flatMap(({ year }) =>
          [year, year + 1, ...(carry < furthest ? [year + carry + 1] : [])].map(firstOf),
        )
      : dataset.form === "vote"
        ? []
        : turnDays(dataset.values[id] ?? []);
  const days = [place?.existsFrom, place?.existsTo, ...rules, ...values];
  return [...new Set(days.filter((day) => day !== undefined))].sort();
}

interface Line {
  readonly turns: readonly Day[];
  /** The readings before the first turn, between turns, and after the last, each read when it is first asked for. */
  readonly readings: (Reading | undefined)[];
}

/** How many of the sorted days are not after a day. */
function reached(days: readonly Day[], day: Day): number {
  let [low, high] = [0, days.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((days[middle] ?? day) <= day) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * The readings of every place on any day, each read once for each stretch of days on which it cannot change: a slider that is
 * dragged asks for the same ones again and again.
 */
export class Timelines {
  readonly #dataset: Dataset;
  readonly #places: Places;
  readonly #options: ReadingOptions;
  readonly #lines: ReadonlyMap<PlaceId, Line>;
  #last: Readings = new Map();
  /** The days that the last readings are of: from the first, until before the second. */
  #stretch: readonly [Day | undefined, Day | undefined] | undefined;

  constructor(dataset: Dataset, places: Places, options: ReadingOptions = {}) {
    this.#dataset = dataset;
    this.#places = places;
    this.#options = options;
    const ids = Object.keys(places) as PlaceId[];
    this.#lines = new Map(ids.map((id) => [id, { turns: turnsOf(dataset, places, id, options), readings: [] }]));
  }

  /** The readings of a day; the very same ones as for the day asked for before, where nothing has changed since. */
  on(day: Day): Readings {
    const [from, to] = this.#stretch ?? [day, day];
    if ((from === undefined || from <= day) && (to === undefined || day < to)) return this.#last;
    const found = new Map<PlaceId, Reading>();
    let [since, until]: [Day | undefined, Day | undefined] = [undefined, undefined];
    let changed = this.#last.size === 0;
    for (const [id, { turns, readings }] of this.#lines) {
      const at = reached(turns, day);
      const [before, after] = [turns[at - 1], turns[at]];
      if (before !== undefined && (since === undefined || before > since)) since = before;
      if (after !== undefined && (until === undefined || after < until)) until = after;
      const now = (readings[at] ??= reading(this.#dataset, this.#places, id, day, this.#options));
      changed ||= this.#last.get(id) !== now;
      found.set(id, now);
    }
    this.#stretch = [since, until];
    if (changed) this.#last = found;
    return this.#last;
  }
}
