import { readFileSync } from "node:fs";
import * as v from "valibot";
import { Dataset } from "#model/dataset.ts";
import { day, type Day } from "#model/date.ts";
import { PlacesFile, type PlaceId, type Places } from "#model/place.ts";
import type { Quantity } from "#model/quantity.ts";
import { reading } from "#model/read.ts";
import type { Reading, ReadingOptions } from "#model/reading.ts";
import { countOf, readingsOn, sumOf, tallyOf, type Count, type Readings, type Tally } from "#model/tally.ts";

const read = (path: string): unknown => JSON.parse(readFileSync(`data/${path}.json`, "utf8"));

export const places = v.parse(PlacesFile, read("places")).places as Places;

const known = new Map<string, Dataset>();

/** A data set as it is shipped, by its path below `data/`. */
export function shipped(path: string): Dataset {
  const dataset = known.get(path) ?? v.parse(Dataset, read(path));
  known.set(path, dataset);
  return dataset;
}

/** What a shipped data set says on a day, of all places and by count. */
export class Shown {
  readonly dataset: Dataset;
  readonly readings: Readings;
  readonly tally: Tally;

  constructor(path: string, on: string, options?: ReadingOptions) {
    const at: Day = day(on);
    this.dataset = shipped(path);
    this.readings = readingsOn(this.dataset, places, at, options);
    this.tally = tallyOf(this.dataset, places, at, this.readings);
  }

  /** How many counted places read one of the keys. */
  count(...keys: string[]): Count {
    return countOf(this.tally, keys, this.readings);
  }

  /** The counts of all keys that are surely read, by key. */
  get counts(): Record<string, number> {
    return Object.fromEntries([...this.tally.by].map(([key, { sure }]) => [key, sure.length]));
  }

  /** The English short names of those that read a key, sorted. */
  named(key: string): string[] {
    const { sure = [] } = this.tally.by.get(key) ?? {};
    return sure.map((id) => places[id]?.name.en.short ?? id).toSorted();
  }

  get sum(): Quantity {
    return sumOf(this.readings, this.tally.places);
  }
}

/** What a shipped data set says of one place on a day. */
export const readingOf = (path: string, id: string, on: string, options?: ReadingOptions): Reading =>
  reading(shipped(path), places, id as PlaceId, day(on), options);
