import { readFileSync } from "node:fs";
import { anchorsOf } from "#geo/anchors.ts";
import { coarse, fine, shapesOf, type Drawing, type World } from "#geo/world.ts";
import type { Shape } from "#geo/shape.ts";
import type { PlaceId, Places } from "#model/place.ts";

const read = (file: string): string => readFileSync(new URL(`../../../data/${file}`, import.meta.url), "utf8");

export const world = JSON.parse(read("world.topo.json")) as World;
export const { places } = JSON.parse(read("places.json")) as { places: Places };
const anchors = anchorsOf(places);

/** The places of a world map: all that exist today and are not parts of a state. */
export const mapped = (Object.keys(places) as PlaceId[]).filter((id) => !id.includes("-") && !places[id]?.existsTo);

const drawnOnce = new Map<Drawing, Shape[]>();
export function shapesBy(drawing: Drawing): Shape[] {
  const shapes = drawnOnce.get(drawing) ?? shapesOf(world, { ...drawing, anchors });
  drawnOnce.set(drawing, shapes);
  return shapes;
}
export const coarseShapes = (): Shape[] => shapesBy(coarse);
export const fineShapes = (): Shape[] => shapesBy(fine);

export function shapeOf(id: string, shapes: readonly Shape[] = fineShapes()): Shape {
  const shape = shapes.find((one) => one.id === id);
  if (!shape) throw new Error(`expected a shape of ${id}, came none`);
  return shape;
}
