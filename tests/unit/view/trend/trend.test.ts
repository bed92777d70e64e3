import fc from "fast-check";
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { QuantityDataset } from "#model/dataset.ts";
import { least } from "#model/quantity.ts";
import type { TargetsFile } from "#model/target.ts";
import type { InferOutput } from "valibot";
import { bandsOf, levelsOf } from "#view/trend/target-levels.ts";
import { highest, reachedBy, seriesOf, stretchesOf, sumsOf, trendKind, windowOf, yearsOf } from "#view/trend/trend.ts";
import { figure, id, indicators, pictureOn, places } from "../real.ts";

const quantity = (path: string): { indicator: ReturnType<typeof figure>["indicator"]; dataset: QuantityDataset } => {
  const { indicator, dataset } = figure(path);
  if (dataset.form !== "quantity") throw new Error(`${path} is no quantity`);
  return { indicator, dataset };
};
const reached = (path: string, variant: string, year: number) => {
  const { indicator, dataset } = quantity(path);
  const found = reachedBy(indicator, dataset, places, variant).find((reached) => reached.year === year)!;
  return [
    found.met.length,
    found.met.length + found.below.length,
    found.met.length + found.below.length + found.none.length,
  ];
};
const syringes = "harm-reduction/needle-syringe-coverage";
const agonists = "harm-reduction/opioid-agonist-coverage";

describe("who is at the target", () => {
  test.each([
    [syringes, "reported", 2018, [5, 35, 193]],
    [agonists, "reported", 2018, [3, 30, 193]],
    [syringes, "latest", 2018, [12, 73, 193]],
    [agonists, "latest", 2018, [16, 60, 193]],
    [syringes, "reported", 2019, [0, 0, 193]],
  ])("of %s, %s, %i: %j", (path, variant, year, counts) => {
    expect(reached(path, variant, year)).toEqual(counts);
  });

  test.each([
    [syringes, 11, 63],
    [agonists, 16, 60],
  ])("%s: each state's latest report of 2015 to 2018 gives %i of %i", (path, met, reported) => {
    const { indicator, dataset } = quantity(path);
    const all = reachedBy(indicator, dataset, places, "reported").find(({ year }) => year === 2018)!;
    const counted = [...all.met, ...all.below, ...all.none];
    const window = windowOf(dataset, places, counted, 2018, { carry: 3, series: "unaids" });
    expect([window.from, window.met.length, window.reported]).toEqual([2015, met, reported]);
  });
});

test("the counts of a year are those of the legend at its end, for every way of choosing values", () => {
  for (const path of [syringes, agonists]) {
    const { indicator, dataset } = quantity(path);
    for (const { id: variant } of indicator.variants ?? [])
      for (const { day, met, below, none } of reachedBy(indicator, dataset, places, variant)) {
        const { legend } = pictureOn(path, day, variant);
        const sum = (keep: (key: string) => boolean): number =>
          legend.filter(({ key, apart }) => !apart && keep(key)).reduce((sum, { count }) => sum + count.most, 0);
        const target = (key: string): boolean => dataset.headline.counts.includes(key);
        expect([met.length, below.length, none.length], `${path} ${variant} ${day}`).toEqual([
          sum(target),
          sum((key) => !target(key) && key in dataset.bins),
          sum((key) => !(key in dataset.bins)),
        ]);
      }
  }
});

describe("executions", () => {
  const { indicator, dataset } = quantity("death-penalty/executions");
  const sums = sumsOf(indicator, dataset, places);
  const of = (year: number) => sums.find((sum) => sum.year === year)!;

  test("of 2024 are at least 615, and the three largest figures are named", () => {
    expect(of(2024).world).toEqual({ atLeast: 615 });
    expect(of(2024).named).toEqual({ atLeast: 615 });
    expect(of(2024).parts.slice(0, 3)).toEqual([
      { id: "IRN", value: { atLeast: 485 } },
      { id: "SAU", value: { atLeast: 122 } },
      { id: "SGP", value: { exactly: 8 } },
    ]);
    expect(of(2024).secret).toEqual(["CHN", "PRK", "VNM"]);
  });

  test("a year in which only secret figures are known has no sum, which is no zero", () => {
    for (const { parts, named } of sums) expect(named === null).toBe(parts.length === 0);
  });

  test("wherever someone keeps a figure secret the sum is a minimum", () => {
    for (const { named, secret } of sums) if (named && secret.length > 0) expect("atLeast" in named).toBe(true);
  });

  test("of death sentences no place is known, only published totals", () => {
    const { indicator, dataset } = quantity("death-penalty/death-sentences");
    const sums = sumsOf(indicator, dataset, places);
    expect(sums.map(({ year }) => year)).toEqual([2018, 2019, 2020, 2021, 2022, 2023, 2024]);
    expect(sums.every(({ named, world }) => named === null && world !== undefined)).toBe(true);
  });
});

test("every quantity over time has a kind of trend, and its years follow on each other to the end of the axis", () => {
  const over = indicators.filter(({ from, data }) => from !== undefined && figureForm(data) === "quantity");
  expect(over.map(({ id, topic }) => [id, trendKind(quantity(`${topic}/${id}`).dataset)])).toEqual([
    ["executions", "sums"],
    ["death-row", "places"],
    ["death-sentences", "sums"],
    ["needle-syringe-coverage", "target"],
    ["opioid-agonist-coverage", "target"],
    ["pwid", "places"],
  ]);
  for (const { topic, id } of over) {
    const { indicator, dataset } = quantity(`${topic}/${id}`);
    const years = yearsOf(indicator, dataset).map(({ year }) => year);
    expect(years).toEqual(years.map((_, i) => years[0]! + i));
  }
});
const figureForm = (data: string): string =>
  (JSON.parse(readFileSync(`data/${data}.json`, "utf8")) as { form: string }).form;

test("a series holds the figures of one publisher; a year without a report is bridged, not joined", () => {
  const { dataset } = quantity(syringes);
  const all = seriesOf(dataset, places, {});
  const afghan = seriesOf(dataset, places, { series: "unaids" }).find((series) => series.id === id("AFG"))!;
  expect(afghan.points.map(({ year }) => year)).toEqual([2011, 2012, 2013, 2014, 2018]);
  expect(stretchesOf(afghan.points).map(({ gap }) => gap)).toEqual([false, false, false, true]);
  fc.assert(
    fc.property(fc.constantFrom(...all), ({ id, key, points }) => {
      const own = dataset.values[id]!.filter(({ series }) => key === `${id}-${series}`);
      expect(points.map(({ value }) => value)).toEqual(
        own.map(({ value }) => least(typeof value === "number" ? { exactly: value } : { atLeast: 0 })),
      );
    }),
  );
});

test("the highest are those whose latest figure is, whoever published it", () => {
  const { dataset } = quantity(syringes);
  expect(highest(seriesOf(dataset, places, { series: "unaids" }), 60)).toContain("IND");
  expect(highest(seriesOf(dataset, places, {}), 3)).toEqual(["AUS", "AUT", "KHM"]);
});

describe("targets", () => {
  const { targets } = JSON.parse(readFileSync("data/harm-reduction/targets.json", "utf8")) as InferOutput<
    typeof TargetsFile
  >;
  const levels = (name: string) => levelsOf(targets, name).map(({ threshold, from, to }) => [threshold, from, to]);

  test("stand for their years; two that say the same are one", () => {
    expect(levels("needle-syringe-coverage")).toEqual([
      [200, 2009, undefined],
      [200, 2016, 2020],
      [200, 2021, 2025],
      [300, 2016, 2030],
    ]);
    expect(levels("opioid-agonist-coverage")).toEqual([
      [40, 2009, undefined],
      [40, 2016, 2020],
      [50, 2021, 2025],
    ]);
  });

  test("the band follows the lowest dated target of the year, and ends with it", () => {
    const bands = bandsOf(levelsOf(targets, "opioid-agonist-coverage"), 2003, 2026);
    expect(bands.map(({ threshold, from, to }) => [threshold, from, to])).toEqual([
      [40, 2016, 2020],
      [50, 2021, 2025],
    ]);
  });
});
