import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Dataset } from "#model/dataset.ts";
import { day } from "#model/date.ts";
import type { Places } from "#model/place.ts";
import type { ReadingOptions } from "#model/reading.ts";
import { countOf, readingsOn, tallyOf } from "#model/tally.ts";
import { datasets, days, keys } from "./arbitrary.ts";
import { id, places } from "./synthetic.ts";

function shown(dataset: Dataset, on: string, options: ReadingOptions) {
  const readings = readingsOn(dataset, places, day(on), options);
  return { readings, tally: tallyOf(dataset, places, day(on), readings) };
}

const options = fc.record({ carry: fc.constantFrom(0, 3, Infinity) });

describe("whatever the facts, the day and the places", () => {
  const holds = (law: (data: Dataset, on: string, options: ReadingOptions, keys: string[]) => void): void =>
    fc.assert(fc.property(datasets, days, options, keys, law), { numRuns: 300 });

  test("every place has a reading", () => {
    holds((data, on, how) => {
      const more: Places = { ...places, [id("ZZZ")]: places[id("AAA")]! };
      expect([...readingsOn(data, more, day(on), how).keys()]).toEqual(Object.keys(more));
    });
  });

  test("a count is never more at the least than at the most, nor more than the places counted", () => {
    holds((data, on, how, keys) => {
      const { readings, tally } = shown(data, on, how);
      const { least, most } = countOf(tally, keys, readings);
      expect(least).toBeLessThanOrEqual(most);
      expect(most).toBeLessThanOrEqual(tally.places.length);
    });
  });

  test("every counted place is sure of one key or perhaps of several", () => {
    holds((data, on, how) => {
      const { tally } = shown(data, on, how);
      const entries = [...tally.by.values()];
      const sure = entries.flatMap((entry) => entry.sure);
      const perhaps = new Set(entries.flatMap((entry) => entry.perhaps));
      expect([...sure, ...perhaps].toSorted()).toEqual([...tally.places].toSorted());
      expect(sure.length + perhaps.size).toBe(tally.places.length);
    });
  });
});
