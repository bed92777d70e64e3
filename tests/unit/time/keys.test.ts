import { expect, test } from "vitest";
import { day } from "#model/date.ts";
import { dayByKey } from "#time/keys.ts";

const axis = { from: day("2000-01-01"), to: day("2020-12-31") };
const steps = ["2004-05-01", "2007-01-01"].map(day);

test.each([
  ["ArrowRight", "2005-01-01", "2007-01-01"],
  ["ArrowUp", "2000-01-01", "2004-05-01"],
  ["ArrowLeft", "2005-01-01", "2004-05-01"],
  ["ArrowDown", "2007-01-01", "2004-05-01"],
  ["ArrowRight", "2007-01-01", null],
  ["ArrowLeft", "2004-05-01", null],
  ["PageUp", "2005-06-07", "2006-06-07"],
  ["PageDown", "2005-06-07", "2004-06-07"],
  ["PageUp", "2004-02-29", "2005-02-28"],
  ["PageUp", "2020-06-01", "2020-12-31"],
  ["PageDown", "2000-06-01", "2000-01-01"],
  ["Home", "2005-01-01", undefined],
  ["x", "2005-01-01", undefined],
])("%s on %s leads to %s", (key, on, to) => {
  expect(dayByKey(key, axis, day(on), steps)).toBe(to);
});
