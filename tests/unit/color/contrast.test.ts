import { wcagContrast } from "culori";
import fc from "fast-check";
import { expect, test } from "vitest";
import { contrast } from "#color/contrast.ts";

const color = fc.integer({ min: 0, max: 0xffffff }).map((value) => `#${value.toString(16).padStart(6, "0")}`);

test("black on white has a contrast of 21, a colour on itself of 1", () => {
  expect(contrast("#000000", "#ffffff")).toBeCloseTo(21, 9);
  expect(contrast("#0b57d0", "#0b57d0")).toBe(1);
});

test("the contrast of any two colours is what culori computes", () => {
  fc.assert(
    fc.property(color, color, (one, other) => {
      expect(contrast(one, other)).toBeCloseTo(wcagContrast(one, other), 2);
    }),
  );
});
