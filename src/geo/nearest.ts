import type { PlaceId } from "#model/place.ts";
import type { PlacedDot } from "./dots.ts";
import type { Point, Shape } from "./shape.ts";

/** Pixels around a pointer: a dot within `dot` wins over the shape under it, anything small within `near` over the sea. */
export interface Reach {
  readonly dot: number;
  readonly near: number;
}
export const byMouse: Reach = { dot: 12, near: 20 };
export const byTouch: Reach = { dot: 22, near: 30 };

/** Below this many square pixels a place that is no dot still draws the pointer from the sea around it. */
const easilyMissed = 150;

export interface Pointed {
  readonly dots: readonly PlacedDot[];
  readonly shapes: readonly Shape[];
  readonly unitsPerPixel: number;
  /** The place whose shape lies under the pointer, as the document knows it. */
  readonly under?: PlaceId | undefined;
  readonly reach?: Reach;
}

/**
 * The place that a pointer means. A hundred small places are searched in less time than a tree of them is built.
 */
export function nearest(
  point: Point,
  { dots, shapes, unitsPerPixel, under, reach = byMouse }: Pointed,
): PlaceId | undefined {
  const dot = closest(
    point,
    dots.map(({ id, x, y }) => ({ id, at: [x, y] })),
  );
  if (dot && dot.distance <= reach.dot * unitsPerPixel) return dot.id;
  if (under) return under;
  const small = shapes.filter(({ area }) => area < easilyMissed * unitsPerPixel ** 2);
  const dotted = new Set(dots.map(({ id }) => id));
  const shape = closest(
    point,
    small.filter(({ id }) => !dotted.has(id)).map(({ id, center }) => ({ id, at: center })),
  );
  const found = [dot, shape].filter((one) => one !== undefined).sort((a, b) => a.distance - b.distance)[0];
  return found && found.distance <= reach.near * unitsPerPixel ? found.id : undefined;
}

interface Near {
  readonly id: PlaceId;
  readonly distance: number;
}

function closest([x, y]: Point, places: readonly { readonly id: PlaceId; readonly at: Point }[]): Near | undefined {
  let found: Near | undefined;
  for (const { id, at } of places) {
    const distance = Math.hypot(at[0] - x, at[1] - y);
    if (!found || distance < found.distance) found = { id, distance };
  }
  return found;
}
