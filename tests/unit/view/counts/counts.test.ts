import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { pathOf } from "#catalogue/indicator.ts";
import { dayOf, numberOf } from "#time/axis.ts";
import {
  countAt,
  countsOf,
  either,
  indexAt,
  layersOf,
  passagesOf,
  roundTicks,
  type Counts,
} from "#view/counts/counts.ts";
import { axisOf, pictureOf, variantOf } from "#view/picture.ts";
import { nameOf } from "#view/labels.ts";
import { figure, indicators, places } from "../real.ts";

const dated = indicators.map(pathOf).filter((path) => {
  const { indicator, dataset } = figure(path);
  return axisOf(indicator, dataset) !== null;
});

function read(path: string, variant: string | null = null) {
  const { indicator, dataset } = figure(path);
  const axis = axisOf(indicator, dataset)!;
  const chosen = variantOf(indicator, { variant });
  const counts = countsOf(dataset, places, axis, { carry: chosen?.carry, series: chosen?.series });
  return { indicator, dataset, axis, counts };
}
const at = ({ points }: Counts, day: string) => points[indexAt(points, day as never)]!;

test.each(dated)("%s: on any day the counts are those of the map's legend, least and most", (path) => {
  const { indicator, dataset, axis, counts } = read(path);
  const [first, last] = [numberOf(axis.from), numberOf(axis.to)];
  const change = fc.nat(counts.points.length - 1).map((i) => numberOf(counts.points[i]!.day));
  const day = fc.oneof(
    fc.integer({ min: first, max: last }),
    change,
    change.map((number) => Math.max(first, number - 1)),
  );
  fc.assert(
    fc.property(day.map(dayOf), (day) => {
      const { legend, tally, readings } = pictureOf(indicator, dataset, places, { day, variant: null });
      const point = at(counts, day);
      const counted = legend.filter(({ apart }) => !apart);
      for (const { key, count } of counted)
        expect({ day, key, ...countAt(point, key) }).toEqual({ day, key, ...count });
      expect([...point.by.keys()].filter((key) => !counted.some((entry) => entry.key === key))).toEqual([]);
      expect(point.places).toBe(tally.places.length);
      expect(point.either).toBe(tally.places.filter((id) => readings.get(id)?.certain === false).length);
    }),
    { numRuns: 25, seed: 2016 },
  );
});

test("the numbers follow the way of choosing values, on every day looked at", () => {
  for (const variant of ["reported", "latest", "all"]) {
    const { indicator, dataset, counts } = read("harm-reduction/needle-syringe-coverage", variant);
    for (const year of [2012, 2018, 2021, 2024]) {
      const { legend } = pictureOf(indicator, dataset, places, {
        day: dayOf(numberOf(`${year}-12-31` as never)),
        variant,
      });
      const point = at(counts, `${year}-12-31`);
      for (const { key, count, apart } of legend) if (!apart) expect(countAt(point, key)).toEqual(count);
    }
  }
});

test.each(dated)("%s: the layers of a day reach without a gap from nothing up to all places that exist", (path) => {
  const { counts } = read(path);
  for (const unit of ["places", "share"] as const) {
    const layers = layersOf(counts, unit, null);
    for (const [i, { places }] of counts.points.entries()) {
      layers.forEach(({ low }, j) => expect(low[i]).toBeCloseTo(layers[j - 1]?.high[i] ?? 0, 9));
      expect(layers.at(-1)?.high[i] ?? 0).toBeCloseTo(unit === "places" ? places : places === 0 ? 0 : 1, 9);
    }
  }
});

describe("cannabis, adult use", () => {
  const { counts } = read("cannabis/adult-use");

  test("the strongest status lies lowest, then step 0, those that may be either, and no data on top", () => {
    expect(counts.bands).toEqual([
      "legal-market",
      "legal-personal",
      "tolerated",
      "decriminalised",
      "illegal",
      either,
      "no-data",
    ]);
  });

  test("on 18 December 2021 Malta, and nobody else, leaves decriminalised and enters legal for personal use", () => {
    const point = at(counts, "2021-12-18");
    expect(point.day).toBe("2021-12-18");
    const told = passagesOf(point.moves).map(({ from, to, ids }) => [
      from?.key,
      to?.key,
      ids.map((id) => nameOf(places[id], "en")),
    ]);
    expect(told).toEqual([["decriminalised", "legal-personal", ["Malta"]]]);
  });

  test("one status alone stands on the ground, with those that may be among it on top", () => {
    const [sure, perhaps] = layersOf(counts, "places", "decriminalised");
    for (const [i, { by }] of counts.points.entries()) {
      const count = by.get("decriminalised") ?? { least: 0, most: 0 };
      expect([sure!.low[i], sure!.high[i], perhaps!.high[i]]).toEqual([0, count.least, count.most]);
    }
  });
});

test("a place that begins to exist enters from nowhere, and the whole grows by it", () => {
  const { counts } = read("cannabis/adult-use");
  const i = indexAt(counts.points, "2011-07-09" as never);
  const [before, point] = [counts.points[i - 1]!, counts.points[i]!];
  expect(point.day).toBe("2011-07-09");
  expect(point.places).toBe(before.places + 1);
  expect(point.moves).toContainEqual(expect.objectContaining({ id: "SSD", from: null }));
});

test("counts are computed once for a data set read in one way", () => {
  const { dataset, axis, counts } = read("cannabis/adult-use");
  expect(countsOf(dataset, places, { ...axis }, { carry: undefined, series: undefined })).toBe(
    countsOf(dataset, places, axis),
  );
  expect(counts.points.length).toBeGreaterThan(50);
});

test.each([
  [193, 5, 1, [0, 50, 100, 150]],
  [201, 5, 1, [0, 50, 100, 150, 200]],
  [1, 4, 0.01, [0, 0.25, 0.5, 0.75, 1]],
  [1, 4, 1, [0, 1]],
  [7, 5, 1, [0, 2, 4, 6]],
  [3, 5, 1, [0, 1, 2, 3]],
])("an axis up to %d in at most %d steps of at least %d has round numbers", (top, most, least, ticks) => {
  expect(roundTicks(top, most, least)).toEqual(ticks);
});
