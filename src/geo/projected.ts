import { geoArea, geoEqualEarth, geoPath, type GeoPermissibleObjects, type GeoProjection } from "d3-geo";
import type { Positions } from "topojson-specification";
import { ringArea } from "./rings.ts";
import { height, width, type Point } from "./shape.ts";

/** Where on earth a drawing looks: what stands in its middle, and how near. */
export interface Outlook {
  readonly longitude: number;
  readonly latitude: number;
  /** 1 shows the whole globe over the width of the space. */
  readonly zoom: number;
}

/** Units a radian at zoom 1, so that the equator is as wide as the space. */
const globe = 184.7316;

/**
 * Cut at 169° W, in the Bering Strait: Russia (but for a tip) and Fiji stay whole. The latitude puts the North Pole on
 * the upper edge; the lower edge lies south of Cape Horn.
 */
export const worldOutlook: Outlook = { longitude: 11, latitude: 3.866, zoom: 1 };

/** Square units of a drawing that make a steradian. */
export const unitsOf = ({ zoom }: Outlook): number => (globe * zoom) ** 2;

/** How far shapes go on beyond the edge of a region, so that their cut is not seen. */
const margin = 6;

/** Equal Earth (Šavrič, Patterson and Jenny 2018) as seen from an outlook, in the space of all maps. */
export function projectionOf({ longitude, latitude, zoom }: Outlook): GeoProjection {
  // No resampling: points are chosen after projection, a straight line between two is meant.
  const projection = geoEqualEarth().scale(globe * zoom).rotate([-longitude, 0]).translate([width / 2, 0]).precision(0); // prettier-ignore
  const [, y] = projection([longitude, latitude]) ?? [0, 0];
  projection.translate([width / 2, height / 2 - y]);
  const extent: [Point, Point] = [[-margin, -margin], [width + margin, height + margin]]; // prettier-ignore
  return zoom === 1 ? projection : projection.clipExtent(extent as [[number, number], [number, number]]);
}

/** Lines or rings as projected and cut at the map's edge. */
export function drawn(projection: GeoProjection, geometry: GeoPermissibleObjects): Point[][] {
  const paths: Point[][] = [];
  geoPath(projection, {
    beginPath: () => undefined,
    moveTo: (x, y) => void paths.push([[x, y]]),
    lineTo: (x, y) => void paths.at(-1)?.push([x, y]),
    arc: () => undefined,
    closePath: () => undefined,
  })(geometry);
  return paths;
}

/** The polygons of a place as projected, largest first; each with the rings of its holes. */
export function polygonsDrawn(
  projection: GeoProjection,
  place: { readonly coordinates: Positions[][][] },
): Point[][][] {
  return place.coordinates
    .flatMap((rings) => {
      const parts = drawn(projection, { type: "Polygon", coordinates: outward(rings) });
      // The edge of the map may cut one polygon into several: only rings inside the largest are its holes.
      return rings.length > 1 ? [parts] : parts.map((ring) => [ring]);
    })
    .filter((rings) => (rings[0]?.length ?? 0) > 2)
    .map((rings) => rings.toSorted((a, b) => ringArea(b) - ringArea(a)))
    .sort((a, b) => ringArea(b[0] ?? []) - ringArea(a[0] ?? []));
}

/** Fewer points may turn a sliver inside out; it would flood the sphere, so it is turned back. */
function outward(rings: Positions[][]): Positions[][] {
  return rings.map((ring, i) => {
    const inverted = geoArea({ type: "Polygon", coordinates: [ring] }) > 2 * Math.PI;
    return inverted === (i === 0) ? ring.toReversed() : ring;
  });
}
