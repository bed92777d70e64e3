import { expect, test } from "vitest";
import { saidIn } from "#text/said.ts";

/** What a text says: numbers as [figure] or [low, high], minimums as "≥", dates as they are written, the unclear as "?". */
const said = (text: string): unknown[] =>
  saidIn(text).map(({ said }) => {
    if (said.is === "date") return said.date;
    if (said.is === "unclear") return "?";
    const { quantity } = said;
    if ("exactly" in quantity) return quantity.exactly;
    if ("atLeast" in quantity) return `≥${quantity.atLeast}`;
    return "between" in quantity ? quantity.between : null;
  });

test.each<[string, unknown[]]>([
  ["35 countries", [35]],
  ["Thirty-five countries, nineteen of them islands", [35, 19]],
  ["one state, and no state but that", [1, 0]],
  ["Nobody was against; no votes were lost", [0, 0]],
  ["1,204 people, 14 800 000 doses and 14.8 million more", [1204, 14, 800, 0, 14800000]],
  ["14\u202f800\u202f000 doses", [14800000]],
  ["at least 615 people, 42 or more, ≥ 7", ["≥615", "≥42", "≥7"]],
  [
    "34–36, 35 or 36, between 34 and 36",
    [
      [34, 36],
      [35, 36],
      [34, 36],
    ],
  ],
  ["32 and 35 are two", [32, 35, 2]],
  ["64.7 per cent, 33%", [64.7, 33]],
  ["on 19 April 2016, in April 2016, in 2016", ["2016-04-19", "2016-04", "2016"]],
  ["between 19 April 2016 and 21 November 2026", ["2016-04-19", "2026-11-21"]],
  ["between 1990 and 2000", ["1990", "2000"]],
  ["104 in 2007, 130 in 2024", [104, "2007", 130, "2024"]],
  ["It may march on; the state is alone; none the less", [0]],
  ["COVID, HIV and the country", []],
])("“%s” says %j", (text, numbers) => {
  expect(said(text)).toEqual(numbers);
});

test.each([
  "about 35 states",
  "more than 100",
  "half of them",
  "in March",
  "in the 1990s",
  "twice as many",
  "the first state",
  "a decade",
  "resolution 71/187",
  "dozens",
])("“%s” is neither a figure nor a minimum nor a range, nor a date", (text) => {
  expect(said(text)).toContain("?");
});

test("every number stands where it is found", () => {
  const text = "In 2024 at least 615, and 35 or 36.";
  expect(saidIn(text).map(({ from, to }) => text.slice(from, to))).toEqual(["2024", "at least 615", "35 or 36"]);
});
