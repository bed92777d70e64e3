import fc from "fast-check";
import { expect, test } from "vitest";
import { writeLines, writeRings } from "#geo/path.ts";
import { inside, ringArea, ringsOf } from "#geo/rings.ts";
import type { Point } from "#geo/shape.ts";

const square: Point[] = [[1, 1], [3, 1], [3, 3], [1, 3], [1, 1]]; // prettier-ignore

test("a ring is written in relative steps and closed", () => {
  expect(writeRings([square], 1)).toBe("m1 1l2 0 0 2-2 0z");
});
test("numbers lose their zeros and the spaces they do not need", () => {
  expect(writeRings([[[0.5, 0.5], [1, -0.25], [2.5, 1.5]]], 2)).toBe("m.5.5l.5-.5 1.5 1.5z"); // prettier-ignore
});
test("a second ring starts from where the first began", () => {
  const there = square.map(([x, y]): Point => [x + 10, y]);
  expect(writeRings([square, there], 1)).toBe("m1 1l2 0 0 2-2 0zm10 0l2 0 0 2-2 0z");
});
test("points on a straight run are left out", () => {
  expect(writeLines([[[0, 0], [1, 1], [2, 2], [5, 2]]], 1)).toBe("m0 0l2 2 3 0"); // prettier-ignore
});
test("a place that the grid swallows leaves a speck", () => {
  expect(ringsOf(writeRings([[[4.01, 4.01], [4.02, 4.01], [4.02, 4.02]]], 1)).length).toBe(1); // prettier-ignore
});
test("no rings give no path", () => {
  expect(writeRings([], 10)).toBe("");
});

const coordinate = fc.integer({ min: -5000, max: 5000 }).map((tenths) => tenths / 10);
const ring = fc.array(fc.tuple(coordinate, coordinate), { minLength: 3, maxLength: 20 });

test("what was written can be read: areas stay", () => {
  fc.assert(
    fc.property(ring, (points) => {
      const read = ringsOf(writeRings([points], 10));
      const area = ringArea(points);
      if (area > 1) expect(read.reduce((sum, one) => sum + ringArea(one), 0)).toBeCloseTo(area, 3);
    }),
  );
});

test("a hole is not inside", () => {
  const hole = square.map(([x, y]): Point => [x / 4 + 1.5, y / 4 + 1.5]);
  expect(inside([1.2, 1.2], [square, hole])).toBe(true);
  expect(inside([2, 2], [square, hole])).toBe(false);
});
