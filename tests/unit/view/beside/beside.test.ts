import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { pathOf } from "#catalogue/indicator.ts";
import { day, type Day } from "#model/date.ts";
import type { Known } from "#view/ask/ask.ts";
import { askFragment, dayBeside, groupsOf, oneScale, placesOf, secondOf, shareOf } from "#view/beside/beside.ts";
import { pairSentence, standing } from "#view/beside/words.ts";
import { byPath, readAsk } from "#view/ask/link.ts";
import { crossed, crossOf, type CrossTable } from "#view/ask/cross.ts";
import { namesBeside } from "#view/beside/names.ts";
import { pictureBeside } from "#view/beside/picture.ts";
import { axisOf, pictureOf } from "#view/picture.ts";
import { withsOf } from "#view/withs.ts";
import { withOthers } from "#view/also.ts";
import { ofTheWorld } from "#view/world-catalogue.ts";
import { patternsOf } from "#color/patterns.ts";
import { mayRead, mayReadInCross, someDay } from "../by-hand.ts";
import { catalogue, figure, id, indicators, pictureOn, places } from "../real.ts";

const world = indicators.filter(({ within }) => within === undefined);
const known = new Map<string, Known>(world.map((indicator) => [pathOf(indicator), figure(pathOf(indicator))]));
const of = (path: string): Known => known.get(path)!;

/** The pair as the chart draws it on a day of the first. */
function pairOn(first: string, second: string, on: Day | "latest"): CrossTable {
  const [a, b] = [of(first), of(second)];
  const view = { day: on, variant: null };
  const shown = pictureOf(a.indicator, a.dataset, places, view);
  const other = pictureBeside(a, b, places, view, shown.day);
  return crossed({ ...a, ...shown }, { ...b, ...other }, placesOf(a.dataset, b.dataset, places));
}

test("400 random pairs on random days: the counts of table and sentence are those of a count by hand over all places", () => {
  const one = fc.constantFrom(...known.keys());
  fc.assert(
    fc.property(one, one, fc.oneof(fc.constant("latest" as const), someDay), (first, second, on) => {
      const [a, b] = [of(first), of(second)];
      const table = pairOn(first, second, on);
      const counts = a.dataset.headline.counts;
      const ids = placesOf(a.dataset, b.dataset, places);
      let [least, most] = [0, 0];
      const by = new Map<string, { least: number; most: number }>();
      const fields = new Map<string, number>();
      for (const id of ids) {
        const [here, there] = [mayRead(a, id, table.days[0]), mayReadInCross(b, id, table.days[1])];
        if (!here || !there || (here.join() === "outside" && there.join() === "outside")) continue;
        if (here.length === 1 && there.length === 1) {
          const field = `${here.join()}|${there.join()}`;
          fields.set(field, (fields.get(field) ?? 0) + 1);
        }
        const may = here.some((key) => counts.includes(key));
        const must = here.every((key) => counts.includes(key));
        if (may) most++;
        if (must) least++;
        for (const key of may ? there : []) {
          const count = by.get(key) ?? { least: 0, most: 0 };
          by.set(key, { least: count.least + (must && there.length === 1 ? 1 : 0), most: count.most + 1 });
        }
      }
      const share = shareOf(table, counts);
      expect(share.of).toEqual({ least, most });
      expect(new Map(share.by.map(({ key, count }) => [key, count]))).toEqual(by);
      const found = table.rows.flatMap((row, r) =>
        table.columns.flatMap((column, c) => {
          const sure = table.cells[r]?.[c]?.sure.length ?? 0;
          return sure > 0 ? [[`${row.key}|${column.key}`, sure] as const] : [];
        }),
      );
      expect(new Map(found)).toEqual(fields);
    }),
    { numRuns: 400, seed: 2026 },
  );
}, 120_000);

test("the cross-table of the page of questions, under the link of a pair, is that of the pair", () => {
  const offer = { indicators: byPath(world), places };
  const one = fc.constantFrom(...known.keys());
  fc.assert(
    fc.property(one, one, fc.oneof(fc.constant("latest" as const), someDay), (first, second, on) => {
      const [a, b] = [of(first), of(second)];
      const view = { day: on, variant: null };
      const asked = dayBeside(a, view, pictureOf(a.indicator, a.dataset, places, view).day);
      const { view: ask, dropped } = readAsk(askFragment(a, b, asked, places), offer);
      expect(dropped).toEqual([]);
      const { rows, columns, day: on2 } = ask.cross!;
      const ids = placesOf(a.dataset, b.dataset, places);
      expect(crossOf(of(rows), of(columns), places, ids, on2)).toEqual(pairOn(first, second, on));
    }),
    { numRuns: 100, seed: 2026 },
  );
});

describe("the law on drug offences beside the vote on a moratorium of 2024", () => {
  const [first, second] = ["death-penalty/drug-offences", "coalitions/votes/unga79-179"];

  test("the sentence says how those with the penalty in law voted", () => {
    expect(pairSentence(pairOn(first, second, "latest"), of(first), of(second), "en")).toBe(
      "Of 34 states with “In law, mandatory for an offence”, “In law, not mandatory” or “In law, not known if mandatory” under “Death penalty for drug offences in law” on 21 November 2026, six have “Yes”, 19 “No”, seven “Abstained” and two “Absent” under “Moratorium 2024” on 17 December 2024.",
    );
  });
  test("read from the vote, the law is that of the day of the vote", () => {
    expect(pairOn(second, first, "latest").days).toEqual(["2024-12-17", "2024-12-17"]);
  });
  test("who has no value there is told apart, with the reason", () => {
    const cannabis = "cannabis/adult-use";
    expect(
      pairSentence(
        pairOn(cannabis, "coalitions/votes/cnd63-5-1", "latest"),
        of(cannabis),
        of("coalitions/votes/cnd63-5-1"),
        "en",
      ),
    ).toMatch(/ Without a value there: \S+ “No seat/);
  });
  test("where nobody reads what the title counts, the sentence says so", () => {
    const cannabis = "cannabis/adult-use";
    expect(pairSentence(pairOn(cannabis, second, day("1975-01-01")), of(cannabis), of(second), "en")).toBe(
      "No state has “Legal market” or “Legal, personal” under “Adult use of cannabis” on 1 January 1975.",
    );
  });
});

test("two votes are read off one scale, a law and a vote off two, and so are figures of different units", () => {
  const scale = (a: string, b: string) => oneScale(of(a), of(b));
  expect(scale("coalitions/votes/unga79-179", "coalitions/votes/cnd63-5-1")).toBe(true);
  expect(scale("harm-reduction/needle-syringe-programmes", "harm-reduction/opioid-agonist-therapy")).toBe(true);
  expect(scale("death-penalty/drug-offences", "coalitions/votes/unga79-179")).toBe(false);
  expect(scale("death-penalty/executions", "death-penalty/death-sentences")).toBe(false);
});

test("every indicator of the world has a second: that of its card first, never itself, never one of another map", () => {
  for (const indicator of world) {
    const second = secondOf(catalogue, indicator, { with: null });
    expect(second, pathOf(indicator)).toBeDefined();
    expect(withsOf(catalogue, indicator).has(pathOf(second!))).toBe(true);
  }
  const law = of("death-penalty/drug-offences").indicator;
  expect(secondOf(catalogue, law, { with: null })?.id).toBe("application");
  expect(secondOf(catalogue, law, { with: "cannabis/adult-use" })?.id).toBe("adult-use");
});

test("what can stand beside is gathered by topic and heading, each once, without the one that is there", () => {
  const groups = groupsOf(ofTheWorld(catalogue), "death-penalty/status", "en");
  const offered = groups.flatMap(([, indicators]) => indicators.map(pathOf));
  expect(new Set(offered)).toEqual(new Set([...known.keys()].filter((path) => path !== "death-penalty/status")));
  expect(offered).toHaveLength(known.size - 1);
  expect(groups.map(([name]) => name)).toContain("UN positions · Votes");
});

test.each([
  ["cannabis/adult-use", "2026-11-21", "21 November 2026: 8 legal"],
  ["coalitions/votes/unga79-179", "latest", "17 December 2024: 130 “Yes”"],
  ["coalitions/statements/js-2016-dp-counter", "latest", "19 April 2016: 16 named"],
  ["death-penalty/last-execution", "latest", /^2026: \d+ “2015 or later”$/],
])("over the map of %s on %s stands what its title counts, in words", (path, on, said) => {
  const { indicator, dataset } = of(path);
  const text = standing(indicator, dataset, pictureOn(path, on), "en");
  if (typeof said === "string") expect(text).toBe(said);
  else expect(text).toMatch(said);
});

test("a day before the facts of the second begin shows it without data, and says from when there are any", () => {
  const first = of("death-penalty/drug-offences");
  const later = [...known.values()].filter(
    ({ indicator, dataset }) => (axisOf(indicator, dataset)?.from ?? "") > "2005",
  );
  expect(later.length).toBeGreaterThan(0);
  for (const second of later) {
    const { indicator, dataset } = second;
    const { from } = axisOf(indicator, dataset)!;
    const before = pictureBeside(first, second, places, { day: day("2004-12-31") }, day("2004-12-31"));
    expect(before.day).toBe("2004-12-31");
    const others = ["outside", "did-not-exist", "no-data"];
    expect([...before.readings.values()].filter(({ key }) => !others.includes(key))).toEqual([]);
    const said = standing(indicator, dataset, before, "en");
    expect(said).toMatch(/2004: no data before /);
    expect(said.slice(-4)).toBe(from.slice(0, 4));
    // On its first day it is the map of that day.
    const on = pictureBeside(first, second, places, { day: from }, from);
    expect(on).toEqual(pictureOf(indicator, dataset, places, { day: from, variant: null }));
  }
});

test("of two maps laid over one another each names what lies on its side; abreast both name all", () => {
  const at: Record<string, number> = { USA: 96, FRA: 432, IND: 672, AUS: 864, "US-AK": 48 };
  const named = ["USA", "FRA", "IND", "AUS"].map((name) => ({ id: id(name), name }));
  const apart = [{ id: id("US-AK"), name: "Alaska" }];
  const names = (part: Parameters<typeof namesBeside>[1]) =>
    namesBeside({ named, apart }, part, (one) => at[one] ?? 0).map(({ id }) => id);
  expect(names([0, 0, 960, 468])).toEqual(["USA", "FRA", "IND", "AUS", "US-AK"]);
  expect(names([0, 0, 480, 468])).toEqual(["USA", "FRA", "US-AK"]);
  expect(names([480, 0, 480, 468])).toEqual(["IND", "AUS"]);
});

test("a legend for two maps has every entry of both: what only the second has is nobody in the first", () => {
  const [first, beside] = [
    pictureOn("coalitions/votes/unga79-179", "latest"),
    pictureOn("coalitions/votes/cnd63-5-1", "latest"),
  ];
  const entries = withOthers(first.legend, beside.legend);
  expect(new Set(entries.map(({ key }) => key))).toEqual(
    new Set([...first.legend, ...beside.legend].map(({ key }) => key)),
  );
  expect(entries.find(({ key }) => key === "not-eligible")?.count).toEqual({ least: 0, most: 0 });
});

test("no two indicators of the world have different stripes or dots: a pattern is found by its name on any of two maps", () => {
  const patterns = new Map<string, Set<string>>();
  for (const { paints } of world)
    for (const { id, ...pattern } of patternsOf(paints))
      patterns.set(id, (patterns.get(id) ?? new Set()).add(JSON.stringify(pattern)));
  expect([...patterns].filter(([, ways]) => ways.size > 1)).toEqual([]);
});
