import { expect, test } from "vitest";
import { durationText, timerOf } from "#view/stage/timer.ts";

test.each([
  [0, "0:00"],
  [59.9, "0:59"],
  [245, "4:05"],
  [3600, "1:00:00"],
  [3845, "1:04:05"],
  [-3, "0:00"],
])("%s seconds are %s", (seconds, text) => {
  expect(durationText(seconds)).toBe(text);
});

test("a talk that has not begun has all its minutes", () => {
  expect(timerOf(null, 5000, 15)).toEqual({ passed: "0:00", left: "15:00", over: false });
});

test("what has passed and what is left add up to the minutes of the talk", () => {
  expect(timerOf(1000, 1245, 15)).toEqual({ passed: "4:05", left: "10:55", over: false });
});

test("a talk that runs over says by how much", () => {
  expect(timerOf(1000, 1000 + 16 * 60, 15)).toEqual({ passed: "16:00", left: "1:00", over: true });
});

test("a clock that was set back does not count below nothing", () => {
  expect(timerOf(1000, 900, 15).passed).toBe("0:00");
});
