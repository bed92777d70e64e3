import type { MultiPolygon, Positions } from "topojson-specification";
import { polygonsOf, stitched, type Area } from "#geo/simplify.ts";

type Arcs = readonly Positions[][];

/** What the base counts to a state and the atlas has as a place of its own, found by where it lies. */
const apart = [
  { id: "BES", of: "NLD", west: -69, east: -62, south: 11, north: 18 },
  { id: "TKL", of: "NZL", west: -173, east: -171, south: -10, north: -8 },
] as const;

/** A place of the base as one or more places of the atlas: Bonaire, Saint Eustatius and Saba leave the Netherlands. */
export function parted(place: Area, arcs: Arcs): Area[] {
  const found = apart.find(({ of }) => of === place.id);
  if (!found) return [place];
  const within = (rings: number[][]): boolean => {
    const [longitude = 0, latitude = 0] = start(rings, arcs);
    return longitude > found.west && longitude < found.east && latitude > found.south && latitude < found.north;
  };
  const part = (id: string, own: boolean): MultiPolygon & { id: string } => ({
    id,
    type: "MultiPolygon",
    arcs: polygonsOf(place).filter((rings) => within(rings) === own),
  });
  return [part(found.of, false), part(found.id, true)];
}

/**
 * The base holds what is too small for its scale as rings of one repeated point: these are left out. A place of which
 * nothing else remains becomes a point (Vatican City, Tokelau).
 */
export function pointed(place: Area, arcs: Arcs): Area {
  const encloses = (ring: number[]): boolean => new Set(stitched(ring, arcs).map(String)).size > 2;
  const polygons = polygonsOf(place);
  const kept = polygons.filter(([outer]) => outer && encloses(outer)).map((rings) => rings.filter(encloses));
  return kept.length > 0
    ? { ...place, type: "MultiPolygon", arcs: kept }
    : { type: "Point", id: place.id ?? "", coordinates: [...start(polygons[0] ?? [], arcs)] };
}

const start = (rings: number[][], arcs: Arcs): Positions => stitched(rings[0] ?? [], arcs)[0] ?? [0, 0];
