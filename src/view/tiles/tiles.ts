import type { Paints } from "#color/paint.ts";
import { isCounted } from "#model/counted.ts";
import type { Dataset } from "#model/dataset.ts";
import { inRegion, unGroups, type Place, type PlaceId, type Places } from "#model/place.ts";
import { countOf, type Count } from "#model/tally.ts";
import type { Language } from "#model/words.ts";
import { isShown } from "../chosen.ts";
import { keysOf, nameOf } from "../labels.ts";
import type { Picture } from "../picture.ts";
import type { Sort, View } from "../view.ts";

/** The order of the groups: those in which the United Nations elects, its observers, then who is in none. */
export const tileGroups = [...unGroups, "observers", "others"] as const;

/** Tiles under one heading, in their order. */
export interface TileGroup {
  readonly id: string;
  readonly places: readonly PlaceId[];
}

/** The group in which a place stands. A former member stands in the group it was in. */
const groupOf = ({ un, group }: Pick<Place, "un" | "group">): string =>
  un === "observer" ? "observers" : un === "none" ? "others" : (group ?? "others");

/**
 * Whether a place has a tile on the day: one of which the data set speaks, and that existed or is missed. Who had no seat has one
 * only while nothing else is shown.
 */
function hasTile(picture: Pick<Picture, "readings" | "legend">, id: PlaceId, alone: string | null): boolean {
  const key = picture.readings.get(id)?.key ?? "outside";
  if (key === "not-eligible") return alone === key && picture.legend.some(({ sure }) => sure.includes(id));
  if (key === "did-not-exist") return picture.legend.some(({ apart, sure }) => apart && sure.includes(id));
  return key !== "outside";
}

/**
 * The tiles of a picture by group; groups without a tile are left out. Within a group the strongest status comes first and
 * absences last, equal ones by name; or all by name. Parts of a federation stand by name, those that are not counted apart.
 */
export function tilesOf(
  dataset: Dataset,
  places: Places,
  picture: Pick<Picture, "readings" | "legend">,
  {
    region,
    sort,
    alone,
    rows = "all",
    places: chosen = [],
  }: Pick<View, "region" | "sort" | "alone"> & Partial<Pick<View, "rows" | "places">>,
  language: Language,
  within = false,
): TileGroup[] {
  const keys = keysOf(dataset);
  const rank = (id: PlaceId): number => {
    const at = keys.indexOf(picture.readings.get(id)?.key ?? "");
    return at < 0 ? keys.length : at;
  };
  const byName = (a: PlaceId, b: PlaceId): number =>
    nameOf(places[a], language).localeCompare(nameOf(places[b], language), language);
  const byStatus = (a: PlaceId, b: PlaceId): number => rank(a) - rank(b) || byName(a, b);
  const ids = (Object.keys(places) as PlaceId[]).filter(
    (id) => hasTile(picture, id, alone) && isShown({ rows, places: chosen }, id),
  );
  if (within) {
    const counted = (id: PlaceId): boolean => isCounted(dataset, places[id] ?? { un: "none" }, id);
    return [
      { id: "parts", places: ids.filter(counted).sort(byName) },
      { id: "apart", places: ids.filter((id) => !counted(id)).sort(byName) },
    ].filter(({ places }) => places.length > 0);
  }
  const shown = ids.filter((id) => {
    const place = places[id];
    return place !== undefined && inRegion(place, region);
  });
  return tileGroups
    .map((group) => ({
      id: group,
      places: shown
        .filter((id) => groupOf(places[id] as Place) === group)
        .sort(orderIsByName(sort) ? byName : byStatus),
    }))
    .filter(({ places }) => places.length > 0);
}

/** Groups that stand under each other, as few are in them; every other stands alone. */
export function stacksOf(groups: readonly TileGroup[]): TileGroup[][] {
  const few = groups.filter(({ id }) => id === "observers" || id === "others");
  const own = groups.filter((group) => !few.includes(group)).map((group) => [group]);
  return few.length > 0 ? [...own, few] : own;
}

/** Whether tiles stand by name: any other order is that of a status. */
export const orderIsByName = (sort: Sort): boolean => sort === "name";

/** How many counted places of a group there are, and how many of them the title counts. */
export function countIn(
  dataset: Dataset,
  { tally, readings }: Pick<Picture, "tally" | "readings">,
  group: TileGroup,
): { readonly of: number; readonly count: Count } {
  const own = new Set(group.places);
  const places = tally.places.filter((id) => own.has(id));
  return { of: places.length, count: countOf({ ...tally, places }, dataset.headline.counts, readings) };
}

/** How many counted places have no seat, and so no tile. */
export const withoutSeat = ({ legend }: Pick<Picture, "legend">): number =>
  legend.find(({ key }) => key === "not-eligible")?.sure.length ?? 0;

/** The votes of a group, by key in the order of the legend. */
export const votesIn = ({ legend }: Pick<Picture, "legend">, group: TileGroup): { key: string; count: number }[] =>
  legend
    .filter(({ key }) => key !== "not-eligible")
    .map(({ key, sure }) => ({ key, count: sure.filter((id) => group.places.includes(id)).length }))
    .filter(({ count }) => count > 0);

/** Signs of absence, where a status has its letter. */
const signs: Readonly<Record<string, string>> = {
  "no-data": "?",
  insufficient: "…",
  "not-applicable": "–",
  "not-eligible": "",
  secret: "≥",
  conflict: "≠",
  "did-not-exist": "",
};

/** The letter of a tile, the second channel beside its colour. */
export const letterOf = (paints: Paints, key: string): string => paints[key]?.letter ?? signs[key] ?? "–";

/** The short code of a place: that of a country, or of a state without that of its federation. */
export const codeOf = (id: PlaceId): string => id.replace(/^US-/, "");
