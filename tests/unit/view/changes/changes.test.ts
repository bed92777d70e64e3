import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { pathOf } from "#catalogue/indicator.ts";
import { day, type Day } from "#model/date.ts";
import { isCounted } from "#model/counted.ts";
import { existedOn } from "#model/place.ts";
import type { Count } from "#model/tally.ts";
import { dayOf, numberOf } from "#time/axis.ts";
import {
  applied,
  changedBetween,
  countOfChanged,
  daysOf,
  directionOf,
  figuresBetween,
  natureOf,
  transitionsOf,
  yearsBefore,
} from "#view/changes/changes.ts";
import { nameOf } from "#view/labels.ts";
import { axisOf, pictureOf, variantOf } from "#view/picture.ts";
import { stretchesOf } from "#view/stretches.ts";
import { figure, id, indicators, places } from "../real.ts";

const dated = indicators.map(pathOf).filter((path) => {
  const { indicator, dataset } = figure(path);
  return axisOf(indicator, dataset) !== null;
});

const read = new Map(
  dated.map((path) => {
    const { indicator, dataset } = figure(path);
    const axis = axisOf(indicator, dataset)!;
    const variant = variantOf(indicator, { variant: null });
    const options = { carry: variant?.carry, series: variant?.series };
    const on = (day: Day) => pictureOf(indicator, dataset, places, { day, variant: null });
    const between = (then: Day, now: Day) =>
      changedBetween(dataset, places, stretchesOf(dataset, places, axis, options), { then, now });
    return [path, { indicator, dataset, axis, on, between }] as const;
  }),
);
const of = (path: string) => read.get(path)!;

/** Two days of the axis, in order; often days on which something changes, or the days before. */
function twoDays(path: string): fc.Arbitrary<readonly [Day, Day]> {
  const { axis, between } = of(path);
  const turns = between(axis.from, axis.to).flatMap(({ changes }) =>
    changes.flatMap(({ first, last }) => [first, last]),
  );
  const any = fc.integer({ min: numberOf(axis.from), max: numberOf(axis.to) }).map(dayOf);
  const one = turns.length === 0 ? any : fc.oneof(any, fc.constantFrom(...turns));
  return fc.tuple(one, one).map(([a, b]) => (a < b ? [a, b] : [b, a]));
}

test.each(dated)(
  "%s: the changes make the readings of the second day out of those of the first, for all places",
  (path) => {
    const { on, between } = of(path);
    fc.assert(
      fc.property(twoDays(path), ([then, now]) => {
        const [before, after] = [on(then).readings, on(now).readings];
        const keys = new Map([...after].map(([id, { key }]) => [id, key]));
        expect(applied(before, between(then, now))).toEqual(keys);
      }),
      { numRuns: 20, seed: 2016 },
    );
  },
);

test.each(dated)(
  "%s: whoever leaves and enters makes the legend of the second day out of that of the first",
  (path) => {
    const { on, between } = of(path);
    fc.assert(
      fc.property(twoDays(path), ([then, now]) => {
        const counts = new Map<string, Count>(
          on(then).legend.flatMap(({ key, count, apart }) => (apart ? [] : [[key, count]])),
        );
        const move = ({ key, or, certain }: { key: string; or: readonly string[]; certain: boolean }, by: number) => {
          if (key === "did-not-exist") return;
          for (const one of [key, ...or]) {
            const { least, most } = counts.get(one) ?? { least: 0, most: 0 };
            counts.set(one, { least: least + (certain ? by : 0), most: most + by });
          }
        };
        for (const { from, to, ids } of transitionsOf(between(then, now))) {
          move(from, -ids.length);
          move(to, ids.length);
        }
        const after = on(now).legend.filter(({ apart }) => !apart);
        for (const { key, count } of after) expect({ key, ...counts.get(key) }).toEqual({ key, ...count });
        const left = [...counts].filter(([key, { most }]) => most !== 0 && !after.some((entry) => entry.key === key));
        expect(left).toEqual([]);
      }),
      { numRuns: 20, seed: 2016 },
    );
  },
);

test.each(dated)("%s: the changes of a place are a chain between its two readings, in order of time", (path) => {
  const { axis, between } = of(path);
  for (const { from, to, changes } of between(axis.from, axis.to)) {
    expect(changes[0]!.from).toBe(from);
    expect(changes.at(-1)!.to).toBe(to);
    changes.forEach((change, i) => {
      expect(change.first <= change.last).toBe(true);
      if (i > 0) {
        expect(change.from).toBe(changes[i - 1]!.to);
        expect(change.first > changes[i - 1]!.last).toBe(true);
      }
    });
  }
});

describe("cannabis between 1 January 2014 and 21 November 2026", () => {
  const { between, indicator } = of("cannabis/adult-use");
  const changed = between(day("2014-01-01"), day("2026-11-21"));
  const told = (name: string) => changed.find(({ id: one }) => nameOf(places[one], "en") === name);

  test("Thailand went up and came back: all changes stand in order", () => {
    const { changes } = told("Thailand")!;
    expect(changes.map(({ from, to, last }) => [from.key, to.key, last])).toEqual([
      ["illegal", "legal-market", "2022-06-09"],
      ["legal-market", "decriminalised", "2025-06-26"],
    ]);
    expect(changes.map(({ from, to }) => directionOf(indicator.paints, from.key, to.key))).toEqual(["up", "down"]);
  });

  test("Germany changed once, on 1 April 2024", () => {
    expect(told("Germany")!.changes.map(({ to, first, last }) => [to.key, first, last])).toEqual([
      ["legal-personal", "2024-04-01", "2024-04-01"],
    ]);
  });

  test("the count is that of the transitions of status, each place once", () => {
    const transitions = transitionsOf(changed);
    const ids = transitions.flatMap(({ ids }) => ids);
    expect(new Set(ids).size).toBe(ids.length);
    const status = transitions.filter(({ nature }) => nature === "status").flatMap(({ ids }) => ids).length;
    expect(countOfChanged(transitions).most).toBe(status);
    expect(status).toBeGreaterThan(20);
  });
});

test("a date known only by its year is one change, with the days that it leaves open", () => {
  const { between } = of("cannabis/adult-use");
  const belgium = between(day("2000-01-01"), day("2010-01-01")).find((one) => one.id === id("BEL"))!;
  expect(belgium.changes.map(({ from, to, first, last }) => [from.key, to.key, first, last])).toEqual([
    ["illegal", "tolerated", "2003-01-01", "2003-12-31"],
  ]);
  const open = between(day("2000-01-01"), day("2003-07-01")).find((one) => one.id === id("BEL"))!;
  expect(open.to.certain).toBe(false);
  expect(countOfChanged(transitionsOf([open]))).toEqual({ least: 0, most: 1 });
});

test("a place that began to exist, and one whose record began, are not said to have changed their law", () => {
  const { between, dataset } = of("cannabis/adult-use");
  const changed = between(day("1970-01-01"), day("2026-11-21"));
  const sudan = changed.find((one) => one.id === id("SSD"))!;
  expect(natureOf(sudan)).toBe("existence");
  expect(isCounted(dataset, places[sudan.id]!, sudan.id) && !existedOn(places[sudan.id]!, day("1970-01-01"))).toBe(
    true,
  );
  const natures = new Set(changed.map(natureOf));
  expect(natures).toContain("record");
});

test("the other day is ten years before where none is chosen; the earlier of the two is always the first", () => {
  const axis = { from: day("1970-01-01"), to: day("2026-11-21") };
  expect(daysOf({ then: null }, axis.to, axis)).toEqual({ then: "2016-11-21", now: "2026-11-21" });
  expect(daysOf({ then: null }, day("1975-01-01"), axis)).toEqual({ then: "1970-01-01", now: "1975-01-01" });
  expect(daysOf({ then: day("2020-01-01") }, day("1975-01-01"), axis)).toEqual({
    then: "1975-01-01",
    now: "2020-01-01",
  });
  expect(yearsBefore(axis, day("2024-02-29"), 1)).toBe("2023-02-28");
});

test("figures: each place whose value or year differs, with both", () => {
  const { on } = of("death-penalty/executions");
  const found = figuresBetween(on(day("2015-12-31")).readings, on(day("2024-12-31")).readings);
  const iran = found.find((one) => one.id === id("IRN"))!;
  expect([iran.from, iran.to].map((reading) => reading.is === "quantity" && reading.year)).toEqual([2015, 2024]);
  expect(found.every(({ from, to }) => from.is === "quantity" || to.is === "quantity")).toBe(true);
});
