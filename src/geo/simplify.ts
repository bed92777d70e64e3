import { filter, presimplify, simplify, type Ring, type TriangleWeighter } from "topojson-simplify";
import type {
  GeometryCollection,
  MultiLineString,
  MultiPolygon,
  Objects,
  Point,
  Polygon,
  Positions,
  Topology,
} from "topojson-specification";

/** The ground of one place; a point where the scale is too small for a ring (Vatican City, Tokelau). */
export type Area = Polygon | MultiPolygon | Point;
interface Areas extends GeometryCollection {
  geometries: Area[];
}
interface DisputedLines extends GeometryCollection {
  geometries: MultiLineString[];
}
interface Borders extends Objects {
  /** By alpha-3 code. */
  places: Areas;
  disputed: DisputedLines;
}
/** The borders of the world. */
export type World = Topology<Borders>;

export interface Simplification {
  /** Area of the triangle by which a point stands out. */
  readonly triangle: TriangleWeighter;
  /** Area that a ring encloses, in the same measure. */
  readonly ringArea: (ring: Ring) => number;
  /** Points that stand out by less are left out. */
  readonly tolerance: number;
  /** Islands below this area are left out of every place that is larger than `small`. */
  readonly islet: number;
  /** A place below this area keeps all its islands above an eighth of `islet`. */
  readonly small: number;
}

/** The polygons of an area, each a list of rings, each a list of arcs. */
export const polygonsOf = (area: Area): number[][][] =>
  area.type === "Polygon" ? [area.arcs] : area.type === "MultiPolygon" ? area.arcs : [];

/**
 * Fewer points, same neighbours: arcs are shared, so borders stay joined (Visvalingam's rule). The largest part of
 * every place stays, and every ring that stays keeps enough points to enclose an area.
 */
export function simplified(world: World, rules: Simplification): World {
  const weighed = presimplify(world, rules.triangle);
  const arcs = weighed.arcs as Positions[][];
  const places = world.objects.places.geometries.map((place): Area => {
    if (place.type === "Point") return place;
    const kept = partsKept(place, arcs, rules);
    for (const ring of kept.flat()) hold(ring, arcs, kept.length === 1 ? 6 : 4);
    return { ...place, type: "MultiPolygon", arcs: kept };
  });
  const objects = { ...world.objects, places: { ...world.objects.places, geometries: places } };
  return filter(simplify<Borders>({ ...weighed, objects }, rules.tolerance), () => true) as World;
}

function partsKept(place: Area, arcs: Positions[][], { ringArea, islet, small }: Simplification): number[][][] {
  const parts = polygonsOf(place)
    .map((rings) => ({ rings, area: ringArea(stitched(rings[0] ?? [], arcs) as Ring) }))
    .sort((a, b) => b.area - a.area);
  const whole = parts.reduce((sum, part) => sum + part.area, 0);
  const least = whole < small ? islet / 8 : islet;
  return parts.filter(({ area }, i) => i === 0 || area >= least).map(({ rings }) => rings);
}

/** The points of a ring, closed. */
export function stitched(ring: readonly number[], arcs: readonly Positions[][]): Positions[] {
  return ring.flatMap((index, i) => {
    const arc = arcs[index < 0 ? ~index : index] ?? [];
    const way = index < 0 ? arc.toReversed() : arc;
    return i === 0 ? way : way.slice(1);
  });
}

/** Keeps the points that stand out most, so that a ring has at least so many; the ends of arcs stay anyway. */
function hold(ring: readonly number[], arcs: readonly Positions[][], least: number): void {
  const inner = ring.flatMap((index) => (arcs[index < 0 ? ~index : index] ?? []).slice(1, -1));
  const wanted = Math.max(0, least - ring.length);
  for (const point of inner.sort((a, b) => (b[2] ?? 0) - (a[2] ?? 0)).slice(0, wanted)) point[2] = Infinity;
}
