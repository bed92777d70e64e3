import { polygonsOf } from "#geo/simplify.ts";
import type { Country, Degrees } from "./base.ts";

/** Parts one arc in two; every ring that ran along it runs along both. */
export function split(world: Degrees, index: number, at: number): void {
  const arc = world.arcs[index] ?? [];
  const rest = world.arcs.push(arc.slice(at)) - 1;
  world.arcs[index] = arc.slice(0, at + 1);
  const along = (ring: number[]): number[] =>
    ring.flatMap((i) => (i === index ? [index, rest] : i === ~index ? [~rest, ~index] : [i]));
  const { countries } = world.objects;
  countries.geometries = countries.geometries.map(({ properties = {}, ...country }): Country => {
    const arcs = polygonsOf(country).map((rings) => rings.map(along));
    return { ...country, properties, type: "MultiPolygon", arcs };
  });
}

/** The arc that a ring runs along, whichever way. */
export const plain = (index: number): number => (index < 0 ? ~index : index);
