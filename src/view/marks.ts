import { fillOf, outlineOf, patterned, type Paints } from "#color/paint.ts";
import type { Dot } from "#geo/dots.ts";
import { smallest, type Shape } from "#geo/shape.ts";
import type { Dataset } from "#model/dataset.ts";
import type { PlaceId } from "#model/place.ts";
import type { Readings } from "#model/tally.ts";

/** What a map draws of a view: readings, how each is painted, and the status shown alone. */
export interface Marks {
  readonly readings: Readings;
  readonly paints: Paints;
  readonly alone: string | null;
}

/** How the edge of a mark is drawn, where not as a border: absences, and readings whose date leaves them open. */
export type Outline = "coast" | "dashed" | "dotted" | "perhaps";

/** What a place reads on the map. */
export const keyAt = (readings: Readings, id: PlaceId): string => readings.get(id)?.key ?? "outside";

/** Whether a key recedes: it is drawn small and may lie under a label. */
export const recedes = (paints: Paints, key: string): boolean => paints[key]?.quiet ?? true;

const shown = (alone: string | null, key: string): boolean => alone === null || alone === key;

/** The fill of a place; what is not shown falls to land. */
export function fillAt({ readings, paints, alone }: Marks, id: PlaceId, scope: string): string {
  const key = keyAt(readings, id);
  return shown(alone, key) ? fillOf(paints, key, scope) : key === "outside" ? "var(--sea)" : "var(--land)";
}

const hasFill = (paints: Paints, key: string): boolean =>
  paints[key] !== undefined || key === "conflict" || patterned.some((absence) => absence === key);

/** The outline of a place; undefined for a border. */
export function outlineAt({ readings, paints }: Marks, id: PlaceId): Outline | undefined {
  const reading = readings.get(id);
  if (reading?.certain === false) return "perhaps";
  const key = reading?.key ?? "outside";
  return hasFill(paints, key) ? undefined : outlineOf(key);
}

/** All that is drawn of a place: what it reads, its fill and its outline. */
export interface Look {
  readonly key: string;
  readonly fill: string;
  readonly outline: Outline | undefined;
}

/** All that is drawn of a place in a drawing whose patterns begin with `scope`. */
export const lookAt = (marks: Marks, id: PlaceId, scope: string): Look => ({
  key: keyAt(marks.readings, id),
  fill: fillAt(marks, id, scope),
  outline: outlineAt(marks, id),
});

/** The outline of a key in a legend, where pale fills need an edge. */
export function outlineInLegend(paints: Paints, key: string): Outline | undefined {
  const paint = paints[key];
  if (!paint) return outlineOf(key);
  return paint.quiet && !paint.stripes ? "coast" : undefined;
}

/** Whether a label on its place stands on a strong fill. */
export const onStrong = ({ readings, paints, alone }: Marks, id: PlaceId): boolean =>
  shown(alone, keyAt(readings, id)) && (paints[keyAt(readings, id)]?.step ?? 0) >= 2;

/** Pixels from the middle of a dot with a status in play to its edge. */
export const loud = 4.9;
/** The same of a dot that recedes. */
const quiet = 3;

/**
 * On a narrow map dots are smaller: they must not hide the countries around them. From 760 pixels on they have their size, from 418 to
 * 300 a little more than half of it, so that a finger meets them; on maps as small as stamps they shrink on.
 */
export const dotScale = (pixels: number): number =>
  Math.min(1, Math.max(pixels / 760, Math.min(0.55, pixels / 545), 0.25));

/** The places that are drawn as dots on a map so many pixels wide. */
export const smallOn = (shapes: readonly Shape[], readings: Readings, pixels: number, unitsPerPixel: number): Shape[] =>
  shapes.filter(
    ({ d, area, id }) => (d === "" || area < smallest * dotScale(pixels) * unitsPerPixel ** 2) && readings.has(id),
  );

/** Radius in pixels of the dot of a place on the day: loud with a status in play, quiet without. */
export function radiusAt({ readings, paints, alone }: Marks, id: PlaceId): number {
  const key = keyAt(readings, id);
  return recedes(paints, key) || !shown(alone, key) ? quiet : loud;
}

/** The sizes of dots as a text, a sign each: two views whose dots stand in the same places compare as equal. */
export const dotSizes = (small: readonly Shape[], marks: Marks): string =>
  small
    .map(({ id, d }) =>
      d === "" && keyAt(marks.readings, id) === "outside" ? "-" : radiusAt(marks, id) === loud ? "l" : "q",
    )
    .join("");

/** The dots of those sizes, to be placed. */
export const sizedDots = (small: readonly Shape[], sizes: string, scale: number): Dot[] =>
  small.flatMap(({ id, center }, i) =>
    sizes[i] === "-" ? [] : [{ id, center, radius: scale * (sizes[i] === "l" ? loud : quiet) }],
  );

/** The places that have a status in play on any day: their dots keep room for it, so that none moves when a day changes. */
export function livelyIn(dataset: Dataset, paints: Paints): ReadonlySet<PlaceId> {
  const plays = (key: string | undefined): boolean => key !== undefined && !recedes(paints, key);
  const lively = (id: PlaceId): boolean => {
    if (dataset.form === "quantity") return true;
    if (dataset.form === "vote") return plays(dataset.values[id]?.vote);
    return dataset.values[id]?.some(({ status }) => plays(status)) ?? false;
  };
  return new Set((Object.keys(dataset.values) as PlaceId[]).filter(lively));
}
