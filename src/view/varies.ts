import type { Dataset } from "#model/dataset.ts";
import { spanOf, type Day } from "#model/date.ts";
import type { PlaceId } from "#model/place.ts";

/** The places of which a data set says that the law differs inside them, on a day by which that had surely begun. */
export function variesOn(dataset: Dataset, day: Day): PlaceId[] {
  const varies = (dataset.form === "status" && dataset.varies) || {};
  return (Object.keys(varies) as PlaceId[]).filter((id) => {
    const from = varies[id]?.from;
    return from !== undefined && spanOf(from).last <= day;
  });
}
