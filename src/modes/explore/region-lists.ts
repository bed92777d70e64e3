import { unGroups, type PlaceId, type Places } from "#model/place.ts";

/** Regions offered beside the map, in the order of the row. */
export const regionPlain = [
  "world",
  "africa",
  "americas",
  "asia",
  "europe",
  "oceania",
  "gulf",
  "south-east-asia",
  "caribbean",
  "pacific",
];

/** The regional groups of the United Nations. */
export const regionGroups: readonly string[] = unGroups;

const closer = ["caribbean", "gulf", "south-east-asia", "pacific"];

/** The region of the map that shows a place best: a closer view where there is one, else its continent. */
export const placeRegion = (id: PlaceId, places: Places): string | undefined =>
  closer.find((region) => places[id]?.regions?.includes(region)) ?? places[id]?.continent;
