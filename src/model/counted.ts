import type { Dataset } from "./dataset.ts";
import type { Day } from "./date.ts";
import { existedOn, type Place, type PlaceId, type Places } from "./place.ts";

/**
 * Whether a place is among those that a data set counts: "members" are the member states of the United Nations of today,
 * "observers" its observer states, and single places by id. A place outside the count may still have values and be drawn.
 */
export function isCounted(dataset: Pick<Dataset, "counted">, place: Pick<Place, "un">, id: PlaceId): boolean {
  const { counted } = dataset;
  return (
    (place.un === "member" && counted.includes("members")) ||
    (place.un === "observer" && counted.includes("observers")) ||
    counted.includes(id)
  );
}

/** The places that a data set counts on a day: those that existed then. */
export const countedOn = (dataset: Pick<Dataset, "counted">, places: Places, day: Day): PlaceId[] =>
  (Object.keys(places) as PlaceId[]).filter((id) => {
    const place = places[id];
    return place !== undefined && isCounted(dataset, place, id) && existedOn(place, day);
  });
