import { inRegion, type PlaceId, type Places } from "./place.ts";

interface Part {
  readonly region: string;
  readonly all: Places;
}
const parts = new WeakMap<Places, Part>();
const known = new WeakMap<Places, Map<string, Places>>();

/**
 * The places of a region, which are all that a view of it shows, counts and lists. The very same ones whenever they are asked
 * for, so that what is computed of them is kept.
 */
export function placesIn(places: Places, region: string): Places {
  const all = allOf(places);
  if (region === "world") return all;
  const found = known.get(all)?.get(region);
  if (found) return found;
  const inside = (Object.keys(all) as PlaceId[]).flatMap((id) => {
    const place = all[id];
    return place && inRegion(place, region) ? [[id, place] as const] : [];
  });
  const part = Object.fromEntries(inside) as Places;
  parts.set(part, { region, all });
  known.set(all, (known.get(all) ?? new Map<string, Places>()).set(region, part));
  return part;
}

/** The region whose places these are; "world" where they are all. */
export const regionOf = (places: Places): string => parts.get(places)?.region ?? "world";

/** All places of the map of which these are a part. */
export const allOf = (places: Places): Places => parts.get(places)?.all ?? places;
