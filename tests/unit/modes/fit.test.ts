import { expect, test } from "vitest";
import { giveWay } from "#modes/stage/fit.ts";

test("rows give way from the top, from the end, or from both ends towards the one in the middle", () => {
  expect(giveWay("first", 4)).toEqual([0, 1, 2, 3]);
  expect(giveWay("last", 4)).toEqual([3, 2, 1, 0]);
  expect(giveWay({ around: 2 }, 5)).toEqual([4, 0, 3, 1, 2]);
});

test("what is left is one stretch with the middle in it, also near an end", () => {
  for (const around of [0, 1, 5, 8])
    for (let left = 0; left < 9; left++) {
      const kept = giveWay({ around }, 9)
        .slice(left)
        .sort((a, b) => a - b);
      expect(kept).toContain(around);
      expect(kept.at(-1)! - kept[0]!).toBe(kept.length - 1);
    }
});
