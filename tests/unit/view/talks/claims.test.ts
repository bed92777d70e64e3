import { expect, test } from "vitest";
import { partial } from "#model/date.ts";
import { mayBeSaid } from "#view/talks/answers.ts";
import { agrees } from "#view/talks/claims.ts";
import { differenceOf, stands } from "#view/talks/measures.ts";

test.each([
  [{ exactly: 35 }, 1, { exactly: 35 }, true],
  [{ exactly: 35 }, 1, { exactly: 36 }, false],
  [{ exactly: 35 }, 1, { exactly: 35.4 }, false],
  [{ exactly: 615 }, 1, { atLeast: 615 }, false],
  [{ atLeast: 615 }, 1, { exactly: 615 }, false],
  [{ atLeast: 615 }, 1, { atLeast: 615 }, true],
  [{ atLeast: 615 }, 1, { atLeast: 614 }, false],
  [{ exactly: 103 }, 1, { between: [103, 105] as const }, false],
  [{ between: [103, 105] as const }, 1, { between: [103, 105] as const }, true],
  [{ between: [103, 104] as const }, 1, { between: [103, 105] as const }, false],
  [{ exactly: 14_800_000 }, 100_000, { exactly: 14_812_000 }, true],
  [{ exactly: 14_800_000 }, 100_000, { exactly: 14_870_000 }, false],
  [{ atLeast: 14_800_000 }, 100_000, { atLeast: 14_870_000 }, true],
  [{ atLeast: 14_900_000 }, 100_000, { atLeast: 14_870_000 }, false],
  [{ exactly: 0 }, 1, { unknown: true } as const, false],
])("said %j in steps of %d, given %j: %s", (said, step, given, agreed) => {
  expect(agrees(said, step, given)).toBe(agreed);
});

test.each([
  ["2016", "2016-04-19", true],
  ["2016-04", "2016-04-19", true],
  ["2016-04-19", "2016-04-19", true],
  ["2016-04-19", "2016-04", false],
  ["2016-04", "2016", false],
  ["2015", "2016-04-19", false],
  ["1975", "≤1975", false],
])("%s may be said of %s: %s", (said, of, may) => {
  expect(mayBeSaid(partial(said), partial(of))).toBe(may);
});

test.each([
  [{ exactly: 5 }, "more", { exactly: 4 }, true],
  [{ atLeast: 5 }, "more", { exactly: 4 }, true],
  [{ exactly: 5 }, "more", { atLeast: 4 }, false],
  [{ between: [4, 6] as const }, "more", { exactly: 4 }, false],
  [{ exactly: 3 }, "fewer", { atLeast: 4 }, true],
  [{ exactly: 3 }, "as-many", { exactly: 3 }, true],
  [{ atLeast: 3 }, "as-many", { atLeast: 3 }, false],
] as const)("%j is %s than %j: %s", (left, is, right, holds) => {
  expect(stands(left, is, right)).toBe(holds);
});

test("a difference is as wide as what it is made of, and none where a number has no upper bound", () => {
  expect(differenceOf({ exactly: 113 }, { between: [103, 105] })).toEqual({ between: [8, 10] });
  expect(differenceOf({ exactly: 130 }, { exactly: 104 })).toEqual({ exactly: 26 });
  expect(() => differenceOf({ atLeast: 615 }, { exactly: 30 })).toThrow("a minimum");
});
