import type { Dataset } from "#model/dataset.ts";
import { spanOf, type Day } from "#model/date.ts";
import type { PlaceId } from "#model/place.ts";

const known = new WeakMap<Dataset, PlaceId[]>();

/**
 * The places of which a data set says that the law differs inside them, on a day by which that had surely begun. The very same
 * list as for the day asked for before, where nothing has changed since.
 */
export function variesOn(dataset: Dataset, day: Day): PlaceId[] {
  const varies = (dataset.form === "status" && dataset.varies) || {};
  const found = (Object.keys(varies) as PlaceId[]).filter((id) => {
    const from = varies[id]?.from;
    return from !== undefined && spanOf(from).last <= day;
  });
  const before = known.get(dataset);
  if (before?.join() === found.join()) return before;
  known.set(dataset, found);
  return found;
}
