import { expect, test } from "vitest";
import { dotsOf, placeDots, type Dot } from "#geo/dots.ts";
import type { PlaceId } from "#model/place.ts";
import { coarseShapes } from "./world-files.ts";

const id = (text: string) => text as PlaceId;
const dots: Dot[] = dotsOf(coarseShapes(), 1).map(({ id, center }, i) => ({
  id,
  center,
  radius: i % 3 === 0 ? 4.9 : 3,
}));

test("about seventy places are dots on a map 1000 pixels wide, and more on a phone", () => {
  expect(dots.length).toBeGreaterThan(55);
  expect(dots.length).toBeLessThan(85);
  expect(dotsOf(coarseShapes(), 1000 / 390).length).toBeGreaterThan(dots.length);
});

test.each([1000 / 390, 1, 1000 / 1920])("no dot covers another at %f units a pixel", (unitsPerPixel) => {
  const placed = placeDots(dots, unitsPerPixel);
  const covered = placed.flatMap((a, i) =>
    placed.slice(i + 1).filter((b) => Math.hypot(a.x - b.x, a.y - b.y) < (a.radius + b.radius - 0.2) * unitsPerPixel),
  );
  expect(covered.map(({ id }) => id)).toEqual([]);
});

test("a dot that stands alone stays, and the order of dots does not matter", () => {
  const placed = placeDots(dots, 1);
  const malta = placed.find((dot) => dot.id === "MLT");
  expect([malta?.x, malta?.y]).toEqual(malta?.center);
  const other = placeDots(dots.toReversed(), 1).toReversed();
  expect(other).toEqual(placed);
});

test("two dots in one point part by as much as they need", () => {
  const [a, b] = placeDots([{ id: id("AAA"), center: [10, 10], radius: 3 }, { id: id("BBB"), center: [10, 10], radius: 3 }], 1); // prettier-ignore
  expect(Math.hypot((a?.x ?? 0) - (b?.x ?? 0), (a?.y ?? 0) - (b?.y ?? 0))).toBeCloseTo(7, 0);
  expect([a?.moved, b?.moved]).toEqual([false, false]);
});

test("seventy dots are placed in less than three milliseconds", () => {
  for (let i = 0; i < 20; i++) placeDots(dots, 1);
  const times = Array.from({ length: 9 }, () => {
    const start = performance.now();
    placeDots(dots, 1);
    return performance.now() - start;
  });
  expect(Math.min(...times)).toBeLessThan(3);
});
