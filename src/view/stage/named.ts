import type { Indicator } from "#catalogue/indicator.ts";
import type { Paints } from "#color/paint.ts";
import type { Shape } from "#geo/shape.ts";
import type { Dataset } from "#model/dataset.ts";
import type { PlaceId, Places } from "#model/place.ts";
import type { Language } from "#model/words.ts";
import { nameOf } from "../labels.ts";
import type { Named } from "../named.ts";
import type { Picture } from "../picture.ts";
import type { View } from "../view.ts";

/** Of a vote the groups of so many at most are named. */
const few = 12;

/**
 * The entries of a legend whose places are named, those first that have the first right to room: of a status shown alone its places;
 * of a vote the small groups, the smallest first; else the statuses that the sentence counts, the strongest first.
 */
export function telling(
  { form, headline }: Pick<Dataset, "form" | "headline">,
  legend: Picture["legend"],
  paints: Paints,
  alone: string | null,
): Picture["legend"] {
  if (alone !== null) return legend.filter(({ key }) => key === alone);
  const loud = legend.filter(({ key }) => paints[key]?.quiet === false);
  return form === "vote"
    ? loud.filter(({ sure }) => sure.length <= few).sort((a, b) => a.sure.length - b.sure.length)
    : loud.filter(({ key }) => headline.counts.includes(key));
}

/** So many places of an entry are a list that is read. */
const listed = 9;

/** The places of each entry of a legend that has only a few for sure, by their names. */
export const namesUnder = (
  legend: Picture["legend"],
  places: Places,
  language: Language,
): ReadonlyMap<string, string> =>
  new Map(
    legend
      .filter(({ sure, perhaps, apart }) => !apart && perhaps.length === 0 && sure.length > 0 && sure.length <= listed)
      .map(({ key, sure }) => {
        const names = sure.map((id) => nameOf(places[id], language)).sort((a, b) => a.localeCompare(b));
        return [key, names.join(", ")];
      }),
  );

/**
 * Every place that a slide speaks of, in the order in which they take their room on its map: those pinned, then group after group. In
 * a group the smallest come first, for the others have more sides to be named on.
 */
export function namedOnStage(
  { paints }: Pick<Indicator, "paints">,
  dataset: Dataset,
  legend: Picture["legend"],
  places: Places,
  shapes: readonly Shape[],
  { places: pinned, alone }: Pick<View, "places" | "alone">,
  language: Language,
): Named[] {
  const area = new Map(shapes.map(({ id, d, area }) => [id, d === "" ? 0 : area]));
  const size = (id: PlaceId): number => area.get(id) ?? 0;
  const groups = [
    pinned,
    ...telling(dataset, legend, paints, alone).map(({ sure }) =>
      sure.filter((id) => !pinned.includes(id)).sort((a, b) => size(a) - size(b)),
    ),
  ];
  return groups.flatMap((ids, group) => ids.map((id) => ({ id, name: nameOf(places[id], language), group })));
}
