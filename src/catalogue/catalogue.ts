import type { PlaceId } from "#model/place.ts";
import { coalitionsOf, type Group } from "./coalitions.ts";
import { pathOf, type Indicator, type Topic } from "./indicator.ts";

/** Every file of `topics/` declares one: to add a topic is to add a file. */
const declared = import.meta.glob<Topic>("./topics/*.ts", { eager: true, import: "declared" });

/** Everything the atlas can draw, by topic. The groups of coalitions come from data/coalitions/index.json. */
export type Catalogue = readonly Topic[];

/** The catalogue with these groups of coalitions, in the order of the navigation. */
export const catalogueOf = (groups: readonly Group[]): Catalogue =>
  [...Object.values(declared), coalitionsOf(groups)].sort((a, b) => a.order - b.order);

/** All indicators, in the order of the navigation. */
export const indicatorsOf = (catalogue: Catalogue): Indicator[] => catalogue.flatMap(({ indicators }) => indicators);

/** The indicator at a path below the language; undefined where there is none. */
export const indicatorAt = (catalogue: Catalogue, path: string): Indicator | undefined =>
  indicatorsOf(catalogue).find((indicator) => pathOf(indicator) === path);

/** The indicator of a data file; undefined where none draws it. */
export const indicatorOfData = (catalogue: Catalogue, data: string): Indicator | undefined =>
  indicatorsOf(catalogue).find((indicator) => indicator.data === data);

/** The indicator that shows the same inside a federation; undefined where there is none. */
export const insideOf = (catalogue: Catalogue, { topic, id }: Indicator, place: PlaceId): Indicator | undefined =>
  indicatorsOf(catalogue).find(({ within }) => within?.place === place && within.of === pathOf({ topic, id }));
