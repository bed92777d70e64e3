import { expect, test } from "vitest";
import { day } from "#model/date.ts";
import type { AtlasEvent } from "#model/event.ts";
import { eventDays, firstAfter, lastBefore, stepsOf } from "#time/steps.ts";
import { places as five, quantityData, statusData } from "../model/synthetic.ts";

const axis = { from: day("1990-01-01"), to: day("2020-12-31") };
const law = statusData({
  AAA: [
    { from: "1980", status: "no" },
    { from: "2001-05-05", status: "yes" },
  ],
  BBB: [
    { from: "2001-05-05", status: "no" },
    { from: "2010", status: "yes", to: "2015-03-01" },
    { from: "2018-01-01", status: "no", evidence: "derived" },
  ],
});

test("a step is a day on which a recorded fact begins or ends, with its places; a year has two edges", () => {
  expect(Object.keys(five)).toContain("AAA");
  expect(stepsOf(law, axis)).toEqual([
    { day: "2001-05-05", places: ["AAA", "BBB"] },
    { day: "2010-01-01", places: ["BBB"] },
    { day: "2010-12-31", places: ["BBB"] },
    { day: "2015-03-01", places: ["BBB"] },
  ]);
});

test("the first day of the axis is no step, the last may be one", () => {
  const short = { from: day("2001-05-05"), to: day("2010-01-01") };
  expect(stepsOf(law, short).map(({ day }) => String(day))).toEqual(["2010-01-01"]);
});

test("figures step at the end of their year", () => {
  const figures = quantityData({
    AAA: [
      { year: 2001, value: 3 },
      { year: 2003, value: 4 },
    ],
  });
  expect(stepsOf(figures, axis).map(({ day }) => String(day))).toEqual(["2001-12-31", "2003-12-31"]);
});

test("the change before and the next are found between steps and on them; beyond the last there is none", () => {
  const days = ["2001-05-05", "2010-01-01", "2015-03-01"].map(day);
  expect(firstAfter(days, day("2005-01-01"))).toBe("2010-01-01");
  expect(firstAfter(days, day("2010-01-01"))).toBe("2015-03-01");
  expect(firstAfter(days, day("2015-03-01"))).toBeNull();
  expect(lastBefore(days, day("2010-01-01"))).toBe("2001-05-05");
  expect(lastBefore(days, day("2001-05-05"))).toBeNull();
});

test("events are marked on their day, each day once; those known by month or year are not", () => {
  const on = (date: string): AtlasEvent => ({ date }) as unknown as AtlasEvent;
  expect(eventDays(["2016-04-19", "2016-04-19", "2016-05", "2017", "1980-01-01"].map(on), axis)).toEqual([
    "2016-04-19",
  ]);
});
