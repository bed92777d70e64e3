import { expect, test } from "vitest";
import { bordersOf } from "#geo/land-neighbours.ts";
import { directions, neighbour, type Direction } from "#geo/neighbour.ts";
import type { PlaceId } from "#model/place.ts";
import { coarseShapes, mapped, world } from "./world-files.ts";

const places = coarseShapes().filter(({ id }) => mapped.includes(id));
const borders = bordersOf(world);
const next = new Map(
  places.map(({ id }) => [id, directions.flatMap((direction) => neighbour(id, direction, places, { borders }) ?? [])]),
);

/** Presses of a key from one place to all others. */
function presses(from: PlaceId): Map<PlaceId, number> {
  const steps = new Map([[from, 0]]);
  for (const [id, step] of steps) for (const to of next.get(id) ?? []) if (!steps.has(to)) steps.set(to, step + 1);
  return steps;
}

test("every place is reached from every other", () => {
  const lost = places.flatMap(({ id }) => {
    const reached = presses(id);
    return places.filter((place) => !reached.has(place.id)).map((place) => `${id} → ${place.id}`);
  });
  expect(lost).toEqual([]);
});

test("nine of ten ways take at most twelve presses", () => {
  const ways = places.flatMap(({ id }) => [...presses(id).values()]);
  expect(ways.filter((way) => way <= 12).length / ways.length).toBeGreaterThan(0.9);
});

test.each<[string, Direction, string]>([
  ["FRA", "left", "JEY"],
  ["PRT", "right", "ESP"],
  ["DZA", "left", "MAR"],
  ["ARG", "left", "CHL"],
  ["MNG", "down", "CHN"],
  ["NZL", "up", "NCL"],
  ["EGY", "left", "LBY"],
  ["CAN", "down", "USA"],
])("from %s the key %s leads to %s", (from, direction, to) => {
  expect(neighbour(from as PlaceId, direction, places, { borders })).toBe(to);
});

test("land neighbours are mutual, and Lesotho has one", () => {
  expect(borders["LSO" as PlaceId]).toEqual(["ZAF"]);
  const oneWay = Object.entries(borders).filter(([id, list]) =>
    list.some((other) => !borders[other]?.includes(id as PlaceId)),
  );
  expect(oneWay).toEqual([]);
});
