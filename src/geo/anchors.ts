import type { PlaceId, Places } from "#model/place.ts";

/** Where the dots and labels of a world map stand: of every place that exists and is not a part of a state. */
export function anchorsOf(places: Places): Record<PlaceId, readonly [longitude: number, latitude: number]> {
  const drawn = Object.entries(places).flatMap(([id, { anchor, existsTo }]) =>
    anchor && !existsTo && !id.includes("-") ? [[id, anchor] as const] : [],
  );
  return Object.fromEntries(drawn);
}
