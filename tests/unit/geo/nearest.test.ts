import { describe, expect, test } from "vitest";
import { dotsOf, placeDots } from "#geo/dots.ts";
import { nearest } from "#geo/nearest.ts";
import type { PlaceId } from "#model/place.ts";
import { coarseShapes, shapeOf } from "./world-files.ts";

const shapes = coarseShapes();
// A map 780 pixels wide, as on a screen of 1280 by 720.
const unitsPerPixel = 1000 / 780;
const dots = placeDots(
  dotsOf(shapes, unitsPerPixel).map(({ id, center }) => ({ id, center, radius: 4.9 })),
  unitsPerPixel,
);

describe("a click on its dot finds", () => {
  test.each(dots.map((dot) => [dot.id, dot] as const))("%s", (id, { x, y }) => {
    expect(nearest([x, y], { dots, shapes, unitsPerPixel })).toBe(id);
  });
});

test("a dot wins over the country under it, but only near", () => {
  const { center: [x, y] } = shapeOf("LUX"); // prettier-ignore
  const dot = dots.find(({ id }) => id === "LUX") ?? { x, y };
  const under = "BEL" as PlaceId;
  expect(nearest([dot.x + 5, dot.y], { dots, shapes, unitsPerPixel, under })).toBe("LUX");
  expect(nearest([dot.x + 40, dot.y], { dots, shapes, unitsPerPixel, under })).not.toBe("LUX");
});

test("the open sea means no place", () => {
  expect(nearest([200, 330], { dots, shapes, unitsPerPixel })).toBeUndefined();
});

test("from the sea beside it a small shape is found", () => {
  const { center: [x, y] } = shapeOf("JAM"); // prettier-ignore
  expect(nearest([x, y + 6], { dots: [], shapes, unitsPerPixel: 1 })).toBe("JAM");
});
