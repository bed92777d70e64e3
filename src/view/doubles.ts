import type { Place, PlaceId, Places } from "#model/place.ts";
import type { Language } from "#model/words.ts";
import { nameOf } from "./labels.ts";

/**
 * Places, each under one code: a territory that has a code of its own and another among the parts of its state (PRI and US-PR)
 * is kept under its own.
 */
export function withoutDoubles(places: Places, language: Language): Places {
  const all = Object.entries(places) as [PlaceId, Place][];
  const own = new Map(all.filter(([id]) => !id.includes("-")).map(([, place]) => [nameOf(place, language), place]));
  // Georgia is a state, and the name of a state of the United States: the same is only what belongs to the same state.
  const isDouble = ([id, place]: [PlaceId, Place]): boolean =>
    id.includes("-") && own.get(nameOf(place, language))?.partOf === place.partOf;
  return Object.fromEntries(all.filter((one) => !isDouble(one)));
}
