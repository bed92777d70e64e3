import { nameOf } from "./labels.ts";
import type { Paints } from "#color/paint.ts";
import type { Shape } from "#geo/shape.ts";
import type { Dataset } from "#model/dataset.ts";
import type { PlaceId, Places } from "#model/place.ts";
import type { Language } from "#model/words.ts";
import type { Picture } from "./picture.ts";

/** A place to be named on the map. */
export interface Named {
  readonly id: PlaceId;
  readonly name: string;
  /** Places of a lower group have the first right to room. */
  readonly group?: number;
}

/**
 * The places that a map should name, the most telling first: those pinned, then those of the strongest status, the largest
 * first. Statuses that recede are not named; of a status shown alone
 * the largest are.
 */
export function namedOn(
  dataset: Dataset,
  legend: Picture["legend"],
  places: Places,
  shapes: readonly Shape[],
  paints: Paints,
  pinned: readonly PlaceId[],
  language: Language,
  most: number,
  alone: string | null,
): Named[] {
  const area = new Map(shapes.map((shape) => [shape.id, shape.area]));
  const ids = legend
    .filter(({ key }) => (alone === null ? paints[key]?.quiet === false && dataset.form !== "vote" : key === alone))
    .flatMap(({ sure }) => [...sure].sort((a, b) => (area.get(b) ?? 0) - (area.get(a) ?? 0)).slice(0, most));
  return [...new Set([...pinned.filter((id) => id in places), ...ids])]
    .slice(0, most + pinned.length)
    .map((id) => ({ id, name: nameOf(places[id], language) }));
}
