import { countedOn } from "./counted.ts";
import type { Dataset } from "./dataset.ts";
import type { Day } from "./date.ts";
import type { PlaceId, Places } from "./place.ts";
import { total, type Quantity } from "./quantity.ts";
import { reading } from "./read.ts";
import type { Reading, ReadingOptions } from "./reading.ts";

/** A number of places; `least` and `most` differ where the dates of some leave it open. */
export interface Count {
  readonly least: number;
  readonly most: number;
}

/** The readings of a day, for every place. */
export type Readings = ReadonlyMap<PlaceId, Reading>;

/** What a data set says of every place on a day. */
export function readingsOn(dataset: Dataset, places: Places, day: Day, options?: ReadingOptions): Readings {
  const found = new Map<PlaceId, Reading>();
  for (const id of Object.keys(places) as PlaceId[]) found.set(id, reading(dataset, places, id, day, options));
  return found;
}

/** The counted places of a day by what they read: sure of it, or perhaps. */
export interface Tally {
  readonly places: readonly PlaceId[];
  readonly by: ReadonlyMap<string, { readonly sure: readonly PlaceId[]; readonly perhaps: readonly PlaceId[] }>;
}

/** Counts the places that the data set counts and that existed on the day, by status, bin, vote or absence. */
export function tallyOf(dataset: Dataset, places: Places, day: Day, readings: Readings): Tally {
  const by = new Map<string, { sure: PlaceId[]; perhaps: PlaceId[] }>();
  const entry = (key: string): { sure: PlaceId[]; perhaps: PlaceId[] } => {
    const found = by.get(key) ?? { sure: [], perhaps: [] };
    by.set(key, found);
    return found;
  };
  const counted = countedOn(dataset, places, day);
  for (const id of counted) {
    const found = readings.get(id);
    if (!found) continue;
    if (found.certain) entry(found.key).sure.push(id);
    else for (const key of [found.key, ...("or" in found ? found.or : [])]) entry(key).perhaps.push(id);
  }
  return { places: counted, by };
}

/** How many places read one of the keys: exact, or a range where dates leave it open. */
export function countOf(tally: Tally, keys: readonly string[], readings: Readings): Count {
  let least = 0;
  let most = 0;
  for (const id of tally.places) {
    const found = readings.get(id);
    if (!found) continue;
    const or = "or" in found ? found.or : [];
    const may = keys.includes(found.key) || or.some((key) => keys.includes(key));
    const must = keys.includes(found.key) && or.every((key) => keys.includes(key));
    if (may) most++;
    if (must) least++;
  }
  return { least, most };
}

/** The sum of the quantities read, a minimum where any part is a minimum or kept secret. */
export function sumOf(readings: Readings, counted: readonly PlaceId[]): Quantity {
  const parts: Quantity[] = [];
  for (const id of counted) {
    const found = readings.get(id);
    if (found?.is === "quantity") parts.push(found.value);
    else if (found?.key === "secret") parts.push({ unknown: true });
  }
  return total(parts);
}
