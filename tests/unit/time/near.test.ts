import { expect, test } from "vitest";
import { day } from "#model/date.ts";
import { markNear } from "#time/near.ts";

const axis = { from: day("2000-01-01"), to: day("2009-12-31") };
const marks = ["2001-06-30", "2005-01-01", "2005-03-01"].map(day);

test.each([
  ["on a mark", 150, "2001-06-30"],
  ["beside a mark", 154, "2001-06-30"],
  ["between two marks, nearer to the second", 512, "2005-03-01"],
  ["far from any", 300, null],
])("%s", (_, x, mark) => {
  expect(markNear(axis, marks, x, 1000, 12)).toBe(mark);
});
