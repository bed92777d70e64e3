import { locatorOf } from "#geo/locator.ts";
import type { PlaceId } from "#model/place.ts";
import type { Address } from "#view/address.ts";
import { countryPageOf } from "#view/country/country-page.ts";
import { placeFactsOf } from "#view/country/place-facts.ts";
import { nameOf } from "#view/labels.ts";
import { sourcesLine } from "#view/share/imprint.ts";
import Country from "../country/Country.svelte";
import { sourcesNamed } from "../share/sources.ts";
import { placesAtlas } from "./shared.ts";
import { need } from "../need.ts";
import { drawn, type DrawnPage, type PageFrom, type PageOf } from "./page.ts";

/** The page of one place; none where the facts do not speak of it. */
export async function draw(
  { language, page: { id, kind } }: Address & { readonly page: PageOf<"place"> },
  from: PageFrom,
): Promise<DrawnPage | null> {
  const { atlas, all } = await placesAtlas(from, language);
  const place = atlas.places[id];
  if (!place || !all.pages.has(id)) return null;
  const { shapes } = need(await from.files.shapes("still"));
  const named = placeFactsOf(atlas, id).map(({ indicator, fact }) => [indicator.topic, fact.source] as const);
  return drawn(Country, {
    address: { language, page: { kind, id } },
    catalogue: from.catalogue,
    page: countryPageOf(atlas, id, all),
    place,
    nameOf: (other: string) => nameOf(atlas.places[other as PlaceId], language),
    locator: locatorOf(shapes, id),
    sources: atlas.sources,
    named: sourcesLine((await sourcesNamed(from, named)).map(([, source]) => source)),
  });
}
