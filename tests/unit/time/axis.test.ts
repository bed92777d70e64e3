import fc from "fast-check";
import { expect, test } from "vitest";
import { day } from "#model/date.ts";
import { dayOf, numberOf, position, ticks, within, type Axis } from "#time/axis.ts";

const axis: Axis = { from: day("1985-01-01"), to: day("2026-11-21") };

test.each([
  ["1970-01-01", 0],
  ["1969-12-31", -1],
  ["2000-02-29", 11016],
  ["2016-04-19", 16910],
])("%s is day %i", (text, number) => {
  expect(numberOf(day(text))).toBe(number);
  expect(dayOf(number)).toBe(text);
});

test("a day is its number and back, and the next number is a later day", () => {
  fc.assert(
    fc.property(fc.integer({ min: -200_000, max: 200_000 }), (number) => {
      expect(numberOf(dayOf(number))).toBe(number);
      expect(dayOf(number + 1) > dayOf(number)).toBe(true);
    }),
    { numRuns: 2000, seed: 2016 },
  );
});

test("positions go from 0 to 1 and do not leave the axis", () => {
  expect(position(axis, axis.from)).toBe(0);
  expect(position(axis, axis.to)).toBe(1);
  expect(position(axis, day("1960-01-01"))).toBe(0);
  expect(position(axis, day("2100-01-01"))).toBe(1);
  expect(position({ from: axis.from, to: axis.from }, axis.from)).toBe(0);
});

test.each([
  ["1960-01-01", "1985-01-01"],
  ["2016-04-19", "2016-04-19"],
  ["2100-01-01", "2026-11-21"],
])("%s is kept within the axis as %s", (text, kept) => {
  expect(within(axis, day(text))).toBe(kept);
});

test.each([
  ["1985-01-01", "2026-11-21", [1985, 1990, 1995, 2000, 2005, 2010, 2015, 2020, 2025]],
  ["2018-01-01", "2024-12-31", [2018, 2019, 2020, 2021, 2022, 2023, 2024]],
  ["1945-01-01", "2026-11-21", [1950, 1960, 1970, 1980, 1990, 2000, 2010, 2020]],
])("the years under %s to %s stand at a round distance", (from, to, years) => {
  expect(ticks({ from: day(from), to: day(to) }, 9)).toEqual(years);
});
