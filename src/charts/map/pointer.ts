import type { PlacedDot } from "#geo/dots.ts";
import { byMouse, byTouch, nearest } from "#geo/nearest.ts";
import type { Box, Shape } from "#geo/shape.ts";
import type { PlaceId } from "#model/place.ts";

/** What a pointer on the map points at, and where: pixels of the page's own measure, from the map's upper left corner. */
export interface Pointed {
  readonly x: number;
  readonly y: number;
  readonly place: PlaceId | null;
}

interface MapOnScreen {
  /** Width of the map in pixels of the page's own measure, which a magnified page stretches. */
  readonly width: number;
  readonly frame: Box;
  readonly dots: readonly PlacedDot[];
  readonly shapes: readonly Shape[];
}

/** Reads a pointer event on the map's drawing. Small places near the pointer come before the shape under it. */
export function pointed(event: PointerEvent, { width, frame, dots, shapes }: MapOnScreen): Pointed {
  const box = (event.currentTarget as Element).getBoundingClientRect();
  const stretch = width / box.width;
  const unitsPerPixel = frame[2] / width;
  const [x, y] = [(event.clientX - box.left) * stretch, (event.clientY - box.top) * stretch];
  const under = (event.target as Element).closest<SVGElement>("[data-place]")?.dataset.place as PlaceId | undefined;
  const reach = event.pointerType === "touch" ? byTouch : byMouse;
  const at = [frame[0] + x * unitsPerPixel, frame[1] + y * unitsPerPixel] as const;
  return { x, y, place: nearest(at, { dots, shapes, unitsPerPixel, under, reach }) ?? null };
}
