import type { Family } from "#color/palettes.ts";
import type { Paint } from "#color/paint.ts";
import type { PlaceId } from "#model/place.ts";
import { countryTextsOf } from "#text/country-texts.ts";
import { keysOf, labelOf, nameOf } from "../labels.ts";
import { readingToday, type CountryAtlas, type Drawn } from "./country-atlas.ts";
import { placesWithPage } from "./country-page.ts";

/** A reading in a narrow cell: its words, and the class that colours its swatch; none where nothing is read. */
export interface Cell {
  readonly text: string;
  readonly look?: string;
}

/** A part of the list: a continent, or the places that are no states. */
export interface IndexPart {
  readonly id: string;
  readonly title: string;
  readonly rows: readonly { readonly id: PlaceId; readonly name: string; readonly cells: readonly Cell[] }[];
}

/** The list of all places. */
export interface CountryIndex {
  readonly columns: readonly {
    readonly path: string;
    readonly head: string;
    /** What its words and colours mean. */
    readonly legend: readonly (Cell & { readonly label: string })[];
  }[];
  readonly parts: readonly IndexPart[];
  readonly states: readonly { readonly id: PlaceId; readonly name: string }[];
}

const letters: Partial<Record<Family, string>> = {
  plum: "p",
  copper: "c",
  moss: "m",
  lake: "l",
  vote: "v",
  stance: "s",
};

/** A short class for a paint: family and step, or stripes. */
const lookOf = (paint: Paint | undefined): string | undefined =>
  paint && `${letters[paint.family] ?? ""}${paint.stripes ? "x" : paint.step}`;

const continents = ["africa", "americas", "asia", "europe", "oceania"] as const;

/** The list of all places that have a page: states by continent, other places apart. */
export function countryIndexOf(atlas: CountryAtlas): CountryIndex {
  const texts = countryTextsOf(atlas.language).index;
  const { places, language } = atlas;
  const drawn = Object.keys(texts.heads).flatMap((path) => atlas.drawn.find((one) => one.path === path) ?? []);
  const textOf = ({ path, dataset }: Drawn, key: string): string =>
    (dataset.form === "vote" ? texts.votes[key] : texts.short[path]?.[key]) ??
    texts.absences[key] ??
    labelOf(dataset, key, language);
  const cellOf = (one: Drawn, id: PlaceId): Cell => {
    const { key } = readingToday(one, atlas, id);
    return { text: textOf(one, key), look: lookOf(one.indicator.paints[key]) };
  };
  const byName = (a: PlaceId, b: PlaceId): number =>
    nameOf(places[a], language).localeCompare(nameOf(places[b], language));
  const all = placesWithPage(atlas).sort(byName);
  const named = (id: PlaceId) => ({ id, name: nameOf(places[id], language) });
  const rowsOf = (ids: readonly PlaceId[]) =>
    ids.map((id) => ({ ...named(id), cells: drawn.map((one) => cellOf(one, id)) }));
  const isState = (id: PlaceId): boolean => places[id]?.un === "member" || places[id]?.un === "observer";
  const isPart = (id: PlaceId): boolean => id.startsWith("US-");
  return {
    columns: drawn.map((one) => ({
      path: one.path,
      head: texts.heads[one.path] ?? one.path,
      legend: keysOf(one.dataset).map((key) => ({
        text: textOf(one, key),
        look: lookOf(one.indicator.paints[key]),
        label: labelOf(one.dataset, key, language),
      })),
    })),
    parts: [
      ...continents.map((continent) => ({
        id: continent,
        title: texts.continents[continent] ?? continent,
        rows: rowsOf(all.filter((id) => isState(id) && places[id]?.continent === continent)),
      })),
      { id: "others", title: texts.others, rows: rowsOf(all.filter((id) => !isState(id) && !isPart(id))) },
    ],
    states: all.filter(isPart).map(named),
  };
}
