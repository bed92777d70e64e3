import fc from "fast-check";
import { expect, test } from "vitest";
import { readingsOn } from "#model/tally.ts";
import { Timelines } from "#model/turns.ts";
import { dayOf, numberOf } from "#time/axis.ts";
import { day } from "#model/date.ts";
import { figure, indicators, places } from "../view/real.ts";
import { pathOf } from "#catalogue/indicator.ts";

const [from, to] = [numberOf(day("1900-01-01")), numberOf(day("2030-12-31"))];

test.each(indicators.filter(({ from }) => from !== undefined).map(pathOf))(
  "%s: what is remembered between two turns is what is read, on any day, in any order, in each way of reading",
  (path) => {
    const { indicator, dataset } = figure(path);
    for (const { carry, series } of indicator.variants ?? [{ carry: undefined, series: undefined }]) {
      const lines = new Timelines(dataset, places, { carry, series });
      fc.assert(
        fc.property(fc.integer({ min: from, max: to }).map(dayOf), (on) => {
          expect(lines.on(on)).toEqual(readingsOn(dataset, places, on, { carry, series }));
        }),
        { numRuns: 25, seed: 2016 },
      );
    }
  },
);
