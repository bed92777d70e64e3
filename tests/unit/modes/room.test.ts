import { expect, test } from "vitest";
import { roomOf } from "#modes/stage/figure/room.ts";

const aspect = 960 / 468;
const sheet = { width: 640, height: 300 };

test("one map fills the width, or the height where that is less", () => {
  expect(roomOf(sheet, aspect, [])).toEqual({ width: 300 * aspect, lines: 0 });
  expect(roomOf({ width: 400, height: 300 }, aspect, [])).toEqual({ width: 400, lines: 0 });
});

test("two maps leave a line for day and count, and two where a half is too narrow for both", () => {
  expect(
    roomOf(sheet, aspect, [
      ["19 April 2016", "35 in law"],
      ["21 November 2026", "36 in law"],
    ]),
  ).toEqual({
    width: 276 * aspect,
    lines: 1,
  });
  expect(roomOf(sheet, aspect, [["19 April 2016", "103–105 abolished for all crimes"]])).toEqual({
    width: 256 * aspect,
    lines: 2,
  });
});
