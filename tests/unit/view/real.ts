import { readFileSync } from "node:fs";
import { catalogueOf, indicatorAt, indicatorsOf } from "#catalogue/catalogue.ts";
import { pathOf, type Indicator } from "#catalogue/indicator.ts";
import type { Dataset } from "#model/dataset.ts";
import { day } from "#model/date.ts";
import type { AtlasEvent } from "#model/event.ts";
import type { PlaceId, Places } from "#model/place.ts";
import { pictureOf, type Picture } from "#view/picture.ts";

const read = <T>(path: string): T => JSON.parse(readFileSync(`data/${path}`, "utf8")) as T;

/** The places of the atlas. */
export const { places } = read<{ places: Places }>("places.json");
/** Everything that the atlas draws. */
export const catalogue = catalogueOf(
  read<{ groups: Parameters<typeof catalogueOf>[0] }>("coalitions/index.json").groups,
);
export const indicators = indicatorsOf(catalogue);
export const paths = indicators.map(pathOf);
export const { events } = read<{ events: AtlasEvent[] }>("events.json");

/** A place id that is known to be one. */
export const id = (text: string): PlaceId => text as PlaceId;

/** An indicator with its facts, by its path. */
export function figure(path: string): { indicator: Indicator; dataset: Dataset } {
  const indicator = indicatorAt(catalogue, path);
  if (!indicator) throw new Error(`there is no indicator at ${path}`);
  return { indicator, dataset: read<Dataset>(`${indicator.data}.json`) };
}

/** The picture of an indicator on a day. */
export function pictureOn(
  path: string,
  on: string,
  variant: string | null = null,
): Picture & { readonly dataset: Dataset } {
  const { indicator, dataset } = figure(path);
  const view = { day: on === "latest" ? on : day(on), variant } as const;
  return { dataset, ...pictureOf(indicator, dataset, places, view) };
}
