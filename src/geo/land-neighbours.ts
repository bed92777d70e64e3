import { neighbors } from "topojson-client";
import type { PlaceId } from "#model/place.ts";
import type { World } from "./simplify.ts";

/** The places with which each place shares a border on land, by its id. */
export function bordersOf(world: World): Record<PlaceId, PlaceId[]> {
  const { geometries } = world.objects.places;
  const ids = geometries.map(({ id }) => id as PlaceId);
  const lists = neighbors(geometries).map((list) => list.flatMap((i) => ids[i] ?? []).sort());
  return Object.fromEntries(ids.map((id, i) => [id, lists[i] ?? []]));
}
