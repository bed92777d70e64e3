import { describe, expect, test } from "vitest";
import { day, endOf, endOfDate, isDay, isExact, isPartialDate, partial, shift, spanOf, yearOf } from "#model/date.ts";

test.each([
  ["2016-04-19", true],
  ["2016-02-29", true],
  ["2015-02-29", false],
  ["1900-02-29", false],
  ["2016-02-30", false],
  ["2016-13-01", false],
  ["2016-00-10", false],
  ["2016-4-19", false],
  ["2016-04", false],
  ["≤2016-04-19", false],
  [" 2016-04-19", false],
  [20160419, false],
  [null, false],
])("%j is a day: %s", (text, is) => {
  expect(isDay(text)).toBe(is);
});

test.each([
  ["1981", true],
  ["1981-10", true],
  ["1981-10-09", true],
  ["≤1975", true],
  ["≤1975-06", true],
  ["1981-13", false],
  ["1981-02-30", false],
  ["<1975", false],
  ["≤", false],
  ["81", false],
  ["", false],
  [1981, false],
])("%j is a date: %s", (text, is) => {
  expect(isPartialDate(text)).toBe(is);
});

test.each([
  ["1981", "1981-01-01", "1981-12-31"],
  ["1981-02", "1981-02-01", "1981-02-28"],
  ["1984-02", "1984-02-01", "1984-02-29"],
  ["1981-10-09", "1981-10-09", "1981-10-09"],
  ["≤1975", null, "1975-12-31"],
  ["≤1975-06", null, "1975-06-30"],
  ["≤1975-06-15", null, "1975-06-15"],
])("%s spans %s to %s", (date, first, last) => {
  expect(spanOf(partial(date))).toEqual({ first, last });
  expect(endOfDate(partial(date))).toBe(last);
});

test.each([
  ["1981", false],
  ["1981-10-09", true],
  ["≤1975-06-15", false],
])("%s names one day: %s", (date, exact) => {
  expect(isExact(partial(date))).toBe(exact);
});

describe("what is no date", () => {
  test("throws with what came and what a date reads like", () => {
    expect(() => day("2016-02-30")).toThrow("“2016-02-30” is no day; a day reads like 2016-04-19");
    expect(() => partial("soon")).toThrow("“soon” is no date; a date reads like 1981, 1981-10, 1981-10-09 or ≤1975");
    expect(() => spanOf("soon" as never)).toThrow("“soon” is no date");
  });
});

test.each([
  ["1981-10-09", 1981],
  ["≤1975", 1975],
])("the year of %s is %i", (date, year) => {
  expect(yearOf(date)).toBe(year);
});

test.each([
  [2024, "2024-12-31"],
  [987, "0987-12-31"],
])("%i ends on %s", (year, last) => {
  expect(endOf(year)).toBe(last);
});

test.each([
  ["2016-03-01", -1, "2016-02-29"],
  ["2015-12-31", 1, "2016-01-01"],
  ["2016-04-19", 0, "2016-04-19"],
])("%s and %i days is %s", (from, by, to) => {
  expect(shift(day(from), by)).toBe(to);
});
