import type { Dataset } from "#model/dataset.ts";
import type { PlaceId, Places } from "#model/place.ts";
import type { ReadingOptions } from "#model/reading.ts";
import type { Axis } from "#time/axis.ts";
import { barsOf, type Bar } from "./lanes/lanes.ts";

/** The bars of every place, in the order of the places. */
export type Stretches = ReadonlyMap<PlaceId, readonly Bar[]>;

interface Kept {
  readonly places: Places;
  readonly axis: Axis;
  readonly options: ReadingOptions;
  readonly stretches: Stretches;
}
const known = new WeakMap<Dataset, Kept>();

/**
 * For every place the stretches of days on which it reads the same, over a whole axis; computed once for a data set, as long as
 * it is read in the same way.
 */
export function stretchesOf(dataset: Dataset, places: Places, axis: Axis, options: ReadingOptions = {}): Stretches {
  const kept = known.get(dataset);
  if (
    kept?.places === places &&
    kept.axis.from === axis.from &&
    kept.axis.to === axis.to &&
    kept.options.carry === options.carry &&
    kept.options.series === options.series
  )
    return kept.stretches;
  const ids = Object.keys(places) as PlaceId[];
  const stretches = new Map(ids.map((id) => [id, barsOf(dataset, places, id, axis, options)]));
  known.set(dataset, { places, axis, options, stretches });
  return stretches;
}
