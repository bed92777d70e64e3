import { unGroups } from "#model/place.ts";

/** Regions offered beside the map, in the order of the row. */
export const regionPlain = ["world", "africa", "americas", "asia", "europe", "oceania", "gulf", "south-east-asia", "caribbean", "pacific"];

/** The regional groups of the United Nations. */
export const regionGroups: readonly string[] = unGroups;
