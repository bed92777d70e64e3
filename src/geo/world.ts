import { geoArea } from "d3-geo";
import { feature } from "topojson-client";
import type { Ring, Triangle } from "topojson-simplify";
import type { PlaceId } from "#model/place.ts";
import { anchorOf } from "./anchor.ts";
import { writeLines, writeRings, type Grid } from "./path.ts";
import { drawn, polygonsDrawn, projectionOf, unitsOf, worldOutlook, type Outlook } from "./projected.ts";
import { ringArea } from "./rings.ts";
import { height, smallest, width, type Line, type Point, type Shape } from "./shape.ts";
import { simplified, type World } from "./simplify.ts";

export type { World } from "./simplify.ts";

export interface Drawing {
  /** Square units by which a point must stand out to be drawn. */
  readonly tolerance: number;
  /** Islands below so many square units are left out, but of small places. */
  readonly islet: number;
  /** Grid steps a unit. */
  readonly grid: Grid;
  /** Where it looks, if not at the world. What lies outside the space is not drawn. */
  readonly outlook?: Outlook;
  /** Units to the left and right of the middle within which parts are drawn, if not all. */
  readonly span?: number;
  /** Longitude and latitude where the dot or label of a place stands, if not in its largest part. */
  readonly anchors?: Readonly<Record<PlaceId, readonly [number, number]>>;
}

/** For the still inside a page, right for a map 1030 pixels wide. */
export const coarse: Drawing = { tolerance: 0.85, islet: 1.4, grid: 2 };
/** For regions and large screens. */
export const fine: Drawing = { tolerance: 0.22, islet: 0.4, grid: 5 };

/** Every place of the borders, and every other place that has an anchor, as drawn. */
export function shapesOf(world: World, drawing: Drawing): Shape[] {
  const { anchors = {}, outlook = worldOutlook, span = width } = drawing;
  const fewer = fewerPoints(world, drawing);
  const projection = projectionOf(outlook);
  const places = groundsOf(world);
  const areas = new Map(places.map(({ id, geometry }) => [id, largest(geometry) * unitsOf(outlook)]));
  const shapes = groundsOf(fewer).flatMap(({ id, geometry }): Shape[] => {
    const all = geometry.type === "MultiPolygon" ? polygonsDrawn(projection, geometry) : [];
    const polygons = all.filter((polygon) => Math.abs(middle(polygon) - width / 2) < span);
    const at = anchors[id as PlaceId] ?? (geometry.type === "Point" ? geometry.coordinates : undefined);
    const stands = at && projected(projection, at);
    const [main] = polygons;
    // In a region the anchor may lie outside: Russia's, in Europe.
    const center = main && !(stands && within(stands, span)) ? anchorOf(main) : stands;
    if (!center) return [];
    return [shape(id as PlaceId, polygons, center, areas.get(id) ?? 0, drawing.grid)];
  });
  const drawnIds = new Set(shapes.map(({ id }) => id));
  const dots = (Object.keys(anchors) as PlaceId[])
    .filter((id) => !drawnIds.has(id))
    .map((id) => shape(id, [], projected(projection, anchors[id] ?? [0, 0]), 0, drawing.grid));
  return [...shapes, ...dots].filter(({ d, center }) => d !== "" || within(center, span));
}

/** The disputed lines, to be drawn dashed over the fills of the same drawing. */
export function linesOf(world: World, drawing: Drawing): Line[] {
  const fewer = fewerPoints(world, drawing);
  const { outlook = worldOutlook, span = width } = drawing;
  const projection = projectionOf(outlook);
  return feature(fewer, fewer.objects.disputed).features.flatMap(({ id, geometry }) => {
    const near = drawn(projection, geometry).filter((line) => Math.abs(middle([line]) - width / 2) < span);
    const d = writeLines(near, drawing.grid);
    return d === "" ? [] : [{ id: String(id), d }];
  });
}

/** A place on earth as a point of the space. */
export const place = (longitude: number, latitude: number, outlook = worldOutlook): Point =>
  projected(projectionOf(outlook), [longitude, latitude]);

/** Steradians of the largest part. */
const largest = (ground: Ground): number =>
  ground.type === "MultiPolygon"
    ? Math.max(...ground.coordinates.map((coordinates) => geoArea({ type: "Polygon", coordinates })))
    : 0;
type Ground = ReturnType<typeof groundsOf>[number]["geometry"];
const groundsOf = (world: World) => feature(world, world.objects.places).features;

const round = (value: number): number => Math.round(value * 10) / 10;
const projected = (projection: (at: [number, number]) => [number, number] | null, at: readonly number[]): Point =>
  projection([at[0] ?? 0, at[1] ?? 0]) ?? [0, 0];
const within = ([x, y]: Point, span: number): boolean =>
  x >= 0 && y >= 0 && x <= width && y <= height && Math.abs(x - width / 2) < span;
/** Half way between the left and the right end of a polygon. */
const middle = (polygon: Point[][]): number => {
  const xs = polygon.flat().map(([x]) => x);
  return (Math.min(...xs) + Math.max(...xs)) / 2;
};

function shape(id: PlaceId, polygons: Point[][][], [x, y]: Point, area: number, grid: Grid): Shape {
  return {
    id,
    d: writeRings(polygons.flat(), grid),
    center: [round(x), round(y)],
    area: area < 10 ? Math.round(area * 100) / 100 : Math.round(area),
    small: area < smallest,
  };
}

const known = new WeakMap<World, { readonly key: string; readonly fewer: World }>();

/**
 * Points are weighed as they will be seen, after projection; the cut at the edge comes later. Shapes and lines of one
 * drawing share the work.
 */
function fewerPoints(world: World, { tolerance, islet, outlook = worldOutlook }: Drawing): World {
  const key = JSON.stringify([tolerance, islet, outlook]);
  const last = known.get(world);
  if (last?.key === key) return last.fewer;
  const projection = projectionOf(outlook);
  const seen = (at: [number, number]): Point => projected(projection, at);
  const triangle = ([a, b, c]: Triangle): number => ringArea([seen(a), seen(b), seen(c)]);
  const area = (ring: Ring): number => ringArea(ring.map(seen));
  const fewer = simplified(world, { triangle, ringArea: area, tolerance, islet, small: 60 });
  known.set(world, { key, fewer });
  return fewer;
}
