import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { readingOf, shipped, Shown } from "./shipped.ts";

const last = "2026-11-21";

/** Counted by hand from the rows of the research, one by one, before they became facts: 50 states and DC. */
const atLast = {
  "cannabis/us-states-adult-use": { "legal-market": 23, "legal-personal": 2, decriminalised: 7, illegal: 19 },
  "cannabis/us-states-medical": { legal: 42, limited: 8, none: 1 },
};

test.each(Object.entries(atLast))("on the last day %s reads %j", (path, counts) => {
  expect(new Shown(path, last).counts).toEqual(counts);
});

test("of the 25 that allow adults to possess, one is no state: the District of Columbia", () => {
  const shown = new Shown("cannabis/us-states-adult-use", last);
  expect(shown.count("legal-market", "legal-personal")).toEqual({ least: 25, most: 25 });
  expect(shown.named("legal-personal")).toEqual(["District of Columbia", "Virginia"]);
});

test.each([
  ["US-CO", "2012-12-10", "legal-market"],
  ["US-CO", "2012-12-09", "decriminalised"],
  ["US-AK", "1980-01-01", "legal-personal"],
  ["US-AK", "1995-01-01", "illegal"],
  ["US-OR", "1973-10-05", "decriminalised"],
  ["GUM", "2020-01-01", "legal-market"],
  ["PRI", last, "illegal"],
])("%s on %s is “%s”", (id, on, key) => {
  expect(readingOf("cannabis/us-states-adult-use", id, on).key).toBe(key);
});

test("no state is without a reading on any day of the axis", () => {
  for (const path of Object.keys(atLast))
    for (const on of ["1973-01-01", "1990-06-30", "2010-06-30", last]) {
      const { tally, readings } = new Shown(path, on);
      expect(tally.places).toHaveLength(51);
      expect(tally.places.filter((id) => readings.get(id)?.is !== "status")).toEqual([]);
    }
});

test.each([
  ["cannabis/adult-use", "cannabis/us-states-adult-use", "illegal"],
  ["cannabis/medical", "cannabis/us-states-medical", "none"],
])("in %s the United States vary from the day on which the first state in %s left “%s”", (world, inside, weakest) => {
  const dataset = shipped(inside);
  if (dataset.form !== "status") throw new Error("statuses are dated");
  const left = dataset.counted.flatMap((id) =>
    (dataset.values[id as keyof typeof dataset.values] ?? [])
      .filter(({ status }) => status !== weakest)
      .flatMap(({ from }) => from ?? []),
  );
  const text = JSON.parse(readFileSync(`data/${world}.json`, "utf8")) as { varies: Record<string, { from: string }> };
  expect(text.varies["USA"]?.from).toBe(left.toSorted()[0]);
});
