import { readFileSync } from "node:fs";
import { factsIn } from "#build/facts-on-disk.ts";
import { bordersOf } from "#geo/land-neighbours.ts";
import type { Dataset } from "#model/dataset.ts";
import { day } from "#model/date.ts";
import type { PlaceId } from "#model/place.ts";
import { drawnOf, type CountryAtlas } from "#view/country/country-atlas.ts";
import { byPath, placeFactsOf, type FactsByPath } from "#view/country/place-facts.ts";
import { catalogue } from "../real.ts";

const read = <T>(path: string): T => JSON.parse(readFileSync(`data/${path}`, "utf8")) as T;
const facts = factsIn("data");

/** The pages on places as the build makes them, from the real facts. */
export const atlas: CountryAtlas = {
  places: facts.places,
  drawn: drawnOf(catalogue, (data) => read<Dataset>(`${data}.json`)),
  sources: Object.fromEntries(Object.entries(facts.sources).map(([topic, { sources }]) => [topic, sources])),
  borders: bordersOf(facts.world as never),
  day: day(read<{ checked: string }>("places.json").checked),
  language: "en",
};

export const factsAt = (id: string): FactsByPath => byPath(placeFactsOf(atlas, id as PlaceId));
