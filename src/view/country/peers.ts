import { existedOn, type PlaceId } from "#model/place.ts";
import { labelOf } from "../labels.ts";
import { mostAlike, type Alike } from "./alike.ts";
import { readingToday, type CountryAtlas } from "./country-atlas.ts";

/** Places to set beside one: by land, by law, by votes. */
export interface Peers {
  /** Places that share a border on land; null where that is not known. */
  readonly neighbours: readonly PlaceId[] | null;
  /** Regions of the map that show it: its UN group, and its part of the world. */
  readonly group?: string;
  readonly region?: string;
  /** Places with the same law on drug offences and the same on cannabis; undefined where one of the two is not known. */
  readonly same?: {
    readonly law: string;
    readonly cannabis: string;
    readonly all: readonly PlaceId[];
    /** Those of the same part of the world, where all are too many to name. */
    readonly near: readonly PlaceId[];
  };
  readonly alike: { readonly first: readonly Alike[]; readonly more: number };
  /** Territories and states that belong to it. */
  readonly parts: readonly PlaceId[];
}

const ofLaw = ["death-penalty/drug-offences", "cannabis/adult-use"] as const;

/** More places than this are not all named. */
export const namedAtMost = 12;

/** The law of every place as a text: those with equal texts have the same law. */
export function lawsOf(atlas: CountryAtlas): ReadonlyMap<PlaceId, string> {
  const drawn = ofLaw.map((path) => atlas.drawn.find((one) => one.path === path));
  const laws = new Map<PlaceId, string>();
  for (const id of Object.keys(atlas.places) as PlaceId[]) {
    const readings = drawn.map((one) => one && readingToday(one, atlas, id));
    if (readings.every((reading) => reading?.is === "status" && reading.certain))
      laws.set(id, readings.map((reading) => reading?.key).join(" "));
  }
  return laws;
}

/** Whom a page names beside a place; laws and likeness are computed once for all. */
export function peersOf(
  atlas: CountryAtlas,
  id: PlaceId,
  laws: ReadonlyMap<PlaceId, string>,
  alike: ReadonlyMap<PlaceId, readonly Alike[]>,
  pages: ReadonlySet<PlaceId>,
): Peers {
  const { places, borders } = atlas;
  const place = places[id];
  const law = laws.get(id);
  const all =
    law === undefined ? [] : [...laws].filter(([other, own]) => other !== id && own === law).map(([id]) => id);
  const labels = law?.split(" ").map((key, i) => {
    const dataset = atlas.drawn.find(({ path }) => path === ofLaw[i])?.dataset;
    return dataset ? labelOf(dataset, key, atlas.language).toLowerCase() : key;
  });
  const near = all.length <= namedAtMost ? all : all.filter((other) => places[other]?.continent === place?.continent);
  return {
    neighbours: borders[id]?.filter((other) => pages.has(other)) ?? null,
    group: place?.group,
    region: place?.continent,
    same: labels && { law: labels[0] ?? "", cannabis: labels[1] ?? "", all, near: near.slice(0, namedAtMost * 2) },
    alike: mostAlike(alike.get(id) ?? []),
    parts: (Object.keys(places) as PlaceId[]).filter((other) => {
      const part = places[other];
      return part?.partOf === id && existedOn(part, atlas.day) && pages.has(other);
    }),
  };
}
