import { geoIdentity, geoPath } from "d3-geo";
import { feature } from "topojson-client";
import { presimplify, simplify } from "topojson-simplify";
import type { GeometryCollection, MultiPolygon, Objects, Polygon, Topology } from "topojson-specification";
import type { PlaceId } from "#model/place.ts";
import { anchorOf } from "./anchor.ts";
import type { Box } from "./shape.ts";
import { writeLines, writeRings, type Grid } from "./path.ts";
import { ringArea } from "./rings.ts";
import { smallest, type Line, type Point, type Shape, type Shapes } from "./shape.ts";

interface Areas extends GeometryCollection {
  geometries: (Polygon | MultiPolygon)[];
}
interface Borders extends Objects {
  parts: Areas;
}
/** Outlines of the parts of a federation, already projected onto a plane; the id of each is its place. */
export type Parts = Topology<Borders>;

/** How the parts of a federation are laid out in a space of their own. */
export interface Layout {
  /** The space: what the page shows. */
  readonly box: Box;
  /** Units of the space for each unit of the plane. */
  readonly scale: number;
  /** Square units by which a point must stand out to be drawn. */
  readonly tolerance: number;
  /** Islands below so many square units are left out, and those that would lie outside the space: the last of the Aleutians. */
  readonly islet: number;
  readonly grid: Grid;
  /** Parts that are drawn as dots at every scale, however large: a neighbour hides them, or a finger does. */
  readonly dots: readonly PlaceId[];
  /** Parts without an outline, and where their dots stand: they lie too far away. */
  readonly apart: Readonly<Record<PlaceId, Point>>;
  /** Lines that part what is moved to another place from the rest. */
  readonly lines: Readonly<Record<string, readonly Point[]>>;
}

const tenth = (value: number): number => Math.round(value * 10) / 10;

const within =
  ([left, top, width, height]: Box) =>
  ([x, y]: Point): boolean =>
    x >= left && y >= top && x <= left + width && y <= top + height;

/** The rings of each polygon of an area, the largest polygon first. */
function polygonsOf(geometry: Parameters<ReturnType<typeof geoPath>>[0], scale: number): Point[][][] {
  const rings: Point[][] = [];
  const to = ([x, y]: Point): Point => [x * scale, y * scale];
  geoPath(geoIdentity(), {
    beginPath: () => undefined,
    moveTo: (x, y) => void rings.push([to([x, y])]),
    lineTo: (x, y) => void rings.at(-1)?.push(to([x, y])),
    arc: () => undefined,
    closePath: () => undefined,
  })(geometry);
  return rings.map((ring) => [ring]).sort((a, b) => ringArea(b[0] ?? []) - ringArea(a[0] ?? []));
}

/** The drawing of a federation: its parts with outlines first, then those that are dots alone, and the lines between insets. */
export function federationOf(parts: Parts, layout: Layout): Shapes {
  const { box, scale, tolerance, islet, grid, dots, apart, lines } = layout;
  const fewer = simplify(presimplify(parts), tolerance / scale ** 2);
  const shapes = feature(fewer, fewer.objects.parts).features.map(({ id, geometry }): Shape => {
    const polygons = polygonsOf(geometry, scale);
    const main = polygons[0] ?? [];
    const [x, y] = anchorOf(main);
    const area = ringArea(main[0] ?? []);
    const kept = polygons.filter(([ring = []], i) => i === 0 || (ringArea(ring) >= islet && ring.every(within(box))));
    const small = dots.includes(id as PlaceId);
    return {
      id: id as PlaceId,
      d: writeRings(kept.flat(), grid),
      center: [tenth(x), tenth(y)],
      area: small ? 0 : Math.round(area),
      small: small || area < smallest,
    };
  });
  const without = Object.entries(apart).map(([id, center]): Shape => ({
    id: id as PlaceId,
    d: "",
    center,
    area: 0,
    small: true,
  }));
  const inset = Object.entries(lines).map(([id, points]): Line => ({ id, d: writeLines([points], grid) }));
  return { shapes: [...shapes.sort((a, b) => (a.id < b.id ? -1 : 1)), ...without], lines: inset };
}
