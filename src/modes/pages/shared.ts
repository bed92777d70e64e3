import { indicatorsOf } from "#catalogue/catalogue.ts";
import type { Indicator } from "#catalogue/indicator.ts";
import type { Files } from "#load/files.ts";
import type { Dataset } from "#model/dataset.ts";
import type { Places } from "#model/place.ts";
import type { Language } from "#model/words.ts";
import { drawnOf, type CountryAtlas } from "#view/country/country-atlas.ts";
import { forAll, type ForAll } from "#view/country/country-page.ts";
import { need } from "../need.ts";
import type { PageFrom } from "./page.ts";

interface WithFacts {
  readonly indicator: Indicator;
  readonly dataset: Dataset;
}

/** Indicators with their facts. */
export const withFacts = ({ files }: PageFrom, indicators: readonly Indicator[]): Promise<WithFacts[]> =>
  Promise.all(indicators.map(async (indicator) => ({ indicator, dataset: need(await files.dataset(indicator.data)) })));

/** All indicators of the catalogue with their facts. */
export const allFacts = (from: PageFrom): Promise<WithFacts[]> => withFacts(from, indicatorsOf(from.catalogue));

/** What the pages on places are made from, and what is computed once for all of them. */
interface PlacesAtlas {
  readonly atlas: CountryAtlas;
  /** Takes as long as all the rest: computed when it is first asked for. */
  readonly all: ForAll;
}

async function made(from: PageFrom, language: Language): Promise<PlacesAtlas> {
  const { files, catalogue, index } = from;
  const [facts, { places, checked }, sources] = await Promise.all([
    allFacts(from),
    files.allPlaces().then(need),
    Promise.all(catalogue.map(async ({ id }) => [id, need(await files.sources(id)).sources] as const)),
  ]);
  const known = new Map(facts.map(({ indicator, dataset }) => [indicator.data, dataset]));
  const atlas: CountryAtlas = {
    places: places as Places,
    drawn: drawnOf(catalogue, (data) => known.get(data)!),
    sources: Object.fromEntries(sources),
    borders: index.borders,
    day: checked,
    language,
  };
  let all: ForAll | undefined;
  return {
    atlas,
    get all() {
      return (all ??= forAll(atlas));
    },
  };
}

const known = new WeakMap<Files, Map<Language, Promise<PlacesAtlas>>>();

/** What the pages on places are made from: once for the same files, however many pages ask; a failure is forgotten. */
export function placesAtlas(from: PageFrom, language: Language): Promise<PlacesAtlas> {
  const here = known.get(from.files) ?? new Map<Language, Promise<PlacesAtlas>>();
  known.set(from.files, here);
  const found = here.get(language) ?? made(from, language);
  here.set(language, found);
  found.catch(() => here.delete(language));
  return found;
}
