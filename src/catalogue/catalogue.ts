import { cannabis } from "./cannabis.ts";
import { coalitionsOf, type Group } from "./coalitions.ts";
import { deathPenalty } from "./death-penalty.ts";
import { harmReduction } from "./harm-reduction.ts";
import { pathOf, type Indicator, type Topic } from "./indicator.ts";

/** Everything the atlas can draw, by topic. The groups of coalitions come from data/coalitions/index.json. */
export type Catalogue = readonly Topic[];

export const catalogueOf = (groups: readonly Group[], more: readonly Topic[] = []): Catalogue => [
  deathPenalty,
  cannabis,
  harmReduction,
  coalitionsOf(groups),
  ...more,
];

/** All indicators, in the order of the navigation. */
export const indicatorsOf = (catalogue: Catalogue): Indicator[] => catalogue.flatMap(({ indicators }) => indicators);

/** The indicator at a path below the language; undefined where there is none. */
export const indicatorAt = (catalogue: Catalogue, path: string): Indicator | undefined =>
  indicatorsOf(catalogue).find((indicator) => pathOf(indicator) === path);

/** The indicator of a data file; undefined where none draws it. */
export const indicatorOfData = (catalogue: Catalogue, data: string): Indicator | undefined =>
  indicatorsOf(catalogue).find((indicator) => indicator.data === data);

/** The indicator on which the atlas opens. */
export const homePath = "death-penalty/drug-offences";
