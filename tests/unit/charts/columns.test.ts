import fc from "fast-check";
import { expect, test } from "vitest";
import { apart, boxOf, columnsOf, placeOn, raggedBar, stepsTo, yearsWritten } from "#charts/trend/columns.ts";

test("columns stand side by side and fill the width between the margins", () => {
  const columns = columnsOf(2011, 2020, 1048, 40, 8);
  expect([columns.step, columns.start(2011), columns.middle(2011), columns.start(2021)]).toEqual([100, 40, 90, 1040]);
});

test.each([
  [64, [2011, 2012, 2013]],
  [20, [2012]],
])("years %i pixels apart are written so far as they fit: %j", (step, years) => {
  expect(yearsWritten(2011, 2013, step)).toEqual(years);
});

test.each([
  [943, [0, 250, 500, 750, 1000]],
  [8, [0, 2, 4, 6, 8]],
  [74.3, [0, 20, 40, 60, 80]],
])("a scale up to %d has the steps %j", (most, steps) => {
  expect(stepsTo(most)).toEqual(steps);
});

test("a scale always reaches its value, with no more than five lines", () => {
  fc.assert(
    fc.property(fc.double({ min: 0.1, max: 5e6, noNaN: true }), (most) => {
      const steps = stepsTo(most);
      expect(steps.at(-1)).toBeGreaterThanOrEqual(most * 0.999999);
      expect(steps.length).toBeLessThanOrEqual(6);
    }),
  );
});

test("labels are moved apart in their order and stay above the bottom", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 200 }), { maxLength: 8 }), (ys) => {
      const placed = apart(
        ys.map((y) => ({ y })),
        15,
        200,
      );
      placed.slice(1).forEach(({ at }, i) => expect(at - placed[i]!.at).toBeGreaterThanOrEqual(15));
      for (const { at } of placed) expect(at).toBeLessThanOrEqual(200);
      expect(placed.map(({ y }) => y)).toEqual([...ys].sort((a, b) => a - b));
    }),
  );
});

test("words on a level go below the line where a name stands above it, and nowhere where the line is too short", () => {
  const others = [boxOf("Malaysia 74.3", 100, 95)];
  expect(placeOn("50 by 2025", 100, 180, 100, [])).toEqual({ x: 110, y: 95 });
  expect(placeOn("50 by 2025", 100, 180, 100, others)).toEqual({ x: 110, y: 114 });
  expect(placeOn("50 by 2025", 100, 150, 100, [])).toBeNull();
});

test("a ragged bar begins and ends at the foot", () => {
  const d = raggedBar(10, 50, 16, 100);
  expect(d.startsWith("M10.0 100L10.0 54.0")).toBe(true);
  expect(d.endsWith("V100Z")).toBe(true);
});
