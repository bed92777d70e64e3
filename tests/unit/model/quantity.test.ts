import { expect, test } from "vitest";
import * as v from "valibot";
import { Figure, least, quantityOf, total, type Quantity } from "#model/quantity.ts";

test.each<[number | string | undefined, Quantity, number | null]>([
  [485, { exactly: 485 }, 485],
  [0, { exactly: 0 }, 0],
  [12.5, { exactly: 12.5 }, 12.5],
  ["≥485", { atLeast: 485 }, 485],
  ["≥ 485", { atLeast: 485 }, 485],
  ["20–30", { between: [20, 30] }, 20],
  [undefined, { unknown: true }, null],
])("the figure %j means %j, at the least %s", (figure, quantity, atLeast) => {
  expect(quantityOf(figure)).toEqual(quantity);
  expect(least(quantity)).toBe(atLeast);
});

test.each([-1, "485", "26+", ">26", "20-30", "≥", "about 20", null])("%j is no figure", (figure) => {
  expect(v.is(Figure, figure)).toBe(false);
});

test("a text that is no figure throws with what a figure reads like", () => {
  expect(() => quantityOf("26+")).toThrow("“26+” is no figure; a figure reads like 485, ≥485 or 20–30");
});

test.each<[string, Quantity[], Quantity]>([
  ["nothing", [], { exactly: 0 }],
  ["exact figures", [{ exactly: 2 }, { exactly: 0 }], { exactly: 2 }],
  ["a minimum", [{ exactly: 2 }, { atLeast: 5 }], { atLeast: 7 }],
  ["a range", [{ exactly: 2 }, { between: [3, 9] }], { atLeast: 5 }],
  ["a secret", [{ exactly: 2 }, { unknown: true }], { atLeast: 2 }],
])("the sum of parts with %s is a minimum unless every part is exact", (_, parts, sum) => {
  expect(total(parts)).toEqual(sum);
});
