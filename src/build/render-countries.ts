import { render } from "svelte/server";
import type { Catalogue } from "#catalogue/catalogue.ts";
import { locatorOf } from "#geo/locator.ts";
import type { Shapes } from "#geo/shape.ts";
import type { Index } from "#load/files.ts";
import type { Dataset } from "#model/dataset.ts";
import type { PlacesFile, Places } from "#model/place.ts";
import type { SourcesFile } from "#model/source.ts";
import type { Language } from "#model/words.ts";
import Countries from "#modes/Countries.svelte";
import Country from "#modes/Country.svelte";
import { writeAddress, type Address } from "#view/address.ts";
import { drawnOf, type CountryAtlas } from "#view/country/country-atlas.ts";
import { countryIndexOf } from "#view/country/country-index.ts";
import { countryPageOf, forAll, placesWithPage } from "#view/country/country-page.ts";
import { nameOf } from "#view/labels.ts";
import type { Read, RenderedPage } from "./render.ts";

/** Everything that the pages on places are made from, read from the files of the site. */
function atlasOf(read: Read, catalogue: Catalogue, index: Index, language: Language): CountryAtlas {
  const json = <T>(path: string): T => JSON.parse(read(path)) as T;
  const { places, checked } = json<PlacesFile>("data/places.json");
  return {
    places: places as Places,
    drawn: drawnOf(catalogue, (data) => json<Dataset>(`data/${data}.json`)),
    sources: Object.fromEntries(catalogue.map(({ id }) => [id, json<SourcesFile>(`data/${id}/sources.json`).sources])),
    borders: index.borders,
    day: checked,
    language,
  };
}

/** The page of every place of which the facts speak, and the list of all of them. */
export function* countryPages(
  read: Read,
  catalogue: Catalogue,
  index: Index,
  { shapes }: Shapes,
  language: Language,
): Generator<RenderedPage> {
  const atlas = atlasOf(read, catalogue, index, language);
  const all = forAll(atlas);
  const list: Address = { language, page: { kind: "countries" } };
  const { head, body } = render(Countries, {
    props: { address: list, catalogue, list: countryIndexOf(atlas), day: atlas.day },
  });
  yield { path: writeAddress(list), kind: "countries", head, body, needs: [] };
  const name = (id: string): string => nameOf(atlas.places[id as keyof Places], language);
  for (const id of placesWithPage(atlas)) {
    const address: Address = { language, page: { kind: "place", id } };
    const page = countryPageOf(atlas, id, all);
    const { head, body } = render(Country, {
      props: {
        address,
        catalogue,
        page,
        place: atlas.places[id],
        nameOf: name,
        locator: locatorOf(shapes, id),
        sources: atlas.sources,
      } as never,
    });
    yield { path: writeAddress(address), kind: "place", head, body, needs: [] };
  }
}
