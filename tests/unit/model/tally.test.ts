import { describe, expect, test } from "vitest";
import { countedOn } from "#model/counted.ts";
import type { Dataset } from "#model/dataset.ts";
import { day } from "#model/date.ts";
import type { ReadingOptions } from "#model/reading.ts";
import { countOf, readingsOn, sumOf, tallyOf } from "#model/tally.ts";
import { places, quantityData, statusData } from "./synthetic.ts";

function shown(dataset: Dataset, on: string, options?: ReadingOptions) {
  const readings = readingsOn(dataset, places, day(on), options);
  return { readings, tally: tallyOf(dataset, places, day(on), readings) };
}

test.each([
  ["members", ["members"], "2010-01-01", ["AAA", "BBB"]],
  ["members that existed", ["members"], "1990-01-01", ["AAA"]],
  ["members and observers", ["members", "observers"], "2010-01-01", ["AAA", "BBB", "OOO"]],
  ["single places", ["AAA", "TTT"], "2010-01-01", ["AAA", "TTT"]],
  ["a former member while it was", ["members", "CCC"], "1990-01-01", ["AAA", "CCC"]],
])("%s are counted", (_, counted, on, ids) => {
  expect(countedOn({ counted }, places, day(on))).toEqual(ids);
});

describe("a count", () => {
  const open = [{ from: null, status: "no" }, { from: "2010", status: "some" }, { from: "2011-01-01", status: "yes" }]; // prettier-ignore
  const data = statusData({ AAA: open, BBB: [{ from: null, status: "some" }], TTT: [{ from: null, status: "some" }] });

  test.each([
    ["exact where all is certain", "2009-12-31", ["some"], [1, 1]],
    ["a range where a date is open", "2010-06-01", ["some"], [1, 2]],
    ["exact again from the last day of the date", "2010-12-31", ["some"], [2, 2]],
    ["exact where it does not matter which of them holds", "2010-06-01", ["no", "some"], [2, 2]],
    ["none of what nobody reads", "2010-06-01", ["yes"], [0, 0]],
    ["none of no keys", "2010-06-01", [], [0, 0]],
  ])("is %s", (_, on, keys, [least, most]) => {
    const { readings, tally } = shown(data, on);
    expect(countOf(tally, keys, readings)).toEqual({ least, most });
  });

  test("keeps those that are sure from those that are perhaps among them", () => {
    const { tally } = shown(data, "2010-06-01");
    expect(tally.by.get("some")).toEqual({ sure: ["BBB"], perhaps: ["AAA"] });
    expect(tally.by.get("no")).toEqual({ sure: [], perhaps: ["AAA"] });
  });
});

describe("a sum", () => {
  const sum = (lines: Record<string, object>) => {
    const values = Object.fromEntries(Object.entries(lines).map(([place, line]) => [place, [{ year: 2010, ...line }]]));
    const { readings, tally } = shown(quantityData(values), "2010-06-01");
    return sumOf(readings, tally.places);
  };

  test.each([
    ["exact where every figure is", { AAA: { value: 5 }, BBB: { value: 0 } }, { exactly: 5 }],
    ["a minimum where one figure is", { AAA: { value: 5 }, BBB: { value: "≥7" } }, { atLeast: 12 }],
    ["a minimum where one figure is secret", { AAA: { value: 5 }, BBB: { absent: "secret" } }, { atLeast: 5 }],
    ["without those that have none", { AAA: { value: 5 }, BBB: { absent: "not-applicable" } }, { exactly: 5 }],
    ["without those that are not counted", { AAA: { value: 5 }, TTT: { value: 100 } }, { exactly: 5 }],
  ])("is %s", (_, lines, expected) => {
    expect(sum(lines)).toEqual(expected);
  });
});
