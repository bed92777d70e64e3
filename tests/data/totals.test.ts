import { describe, expect, test } from "vitest";
import { readingOf, shipped, Shown } from "./shipped.ts";

const inLaw = ["yes-unknown", "yes", "mandatory"];
const exactly = (count: number) => ({ least: count, most: count });

describe("the death penalty", () => {
  test("at the end of 2022, 112 had abolished it for all crimes, 9 for ordinary crimes, 23 in practice, and 55 retained it", () => {
    expect(new Shown("death-penalty/status", "2022-12-31").counts).toEqual({
      "abolitionist-all": 112,
      "abolitionist-ordinary": 9,
      "abolitionist-practice": 23,
      retentionist: 55,
    });
  });

  test.each([
    ["2016-04-19", 35],
    ["2020-12-31", 35],
    ["2024-12-31", 34],
    ["2026-11-21", 36],
  ])("on %s the law of %i countries and territories had it for drug offences", (on, count) => {
    expect(new Shown("death-penalty/drug-offences", on).count(...inLaw)).toEqual(exactly(count));
  });

  test.each([
    ["2023-06-30", { least: 35, most: 35 }],
    ["2023-07-15", { least: 34, most: 35 }],
    ["2023-07-31", { least: 34, most: 34 }],
  ])("on %s, around a change in Pakistan of which only the month is known, those in law are %j", (on, count) => {
    expect(new Shown("death-penalty/drug-offences", on).count(...inLaw)).toEqual(count);
  });

  test("in the middle of July 2023 Pakistan reads “not in law”, perhaps still “in law”", () => {
    const found = readingOf("death-penalty/drug-offences", "PAK", "2023-07-15");
    expect(found).toMatchObject({ key: "no", certain: false, or: ["yes"] });
  });

  test("a published total that differs from the law of its days says why", () => {
    const { published = [] } = shipped("death-penalty/drug-offences");
    const differing = published.filter(({ from, of, count }) => {
      const { least, most } = new Shown("death-penalty/drug-offences", from).count(...of);
      return least !== count || most !== count;
    });
    expect(differing.filter(({ difference }) => !difference).map(({ name }) => name.en)).toEqual([]);
    expect(differing.length).toBeGreaterThan(0);
  });
});

describe("executions for drug offences in 2024", () => {
  const shown = new Shown("death-penalty/executions", "2024-12-31");

  test("were at least 615", () => {
    expect(shown.sum).toEqual({ atLeast: 615 });
  });

  test.each([
    ["IRN", { atLeast: 485 }],
    ["SAU", { atLeast: 122 }],
    ["SGP", { exactly: 8 }],
    ["IDN", { exactly: 0 }],
  ])("in %s were %j", (id, value) => {
    expect(readingOf("death-penalty/executions", id, "2024-12-31")).toMatchObject({ value, year: 2024 });
  });

  test("are secret in three countries", () => {
    expect(shown.named("secret")).toEqual(["China", "North Korea", "Viet Nam"]);
  });
});

test.each([2008, 2012, 2016, 2020, 2024, 2025])("China’s executions of %i are secret, never zero", (year) => {
  expect(readingOf("death-penalty/executions", "CHN", `${year}-12-31`)).toMatchObject({ is: "absent", key: "secret" });
});

test("on 21 November 2026 the 193 members stand 2, 6, 2, 29 and 154 on the adult use of cannabis", () => {
  expect(new Shown("cannabis/adult-use", "2026-11-21").counts).toEqual({
    "legal-market": 2,
    "legal-personal": 6,
    tolerated: 2,
    decriminalised: 29,
    illegal: 154,
  });
});

test.each([
  ["URY", "2013-12-19", "decriminalised"],
  ["URY", "2013-12-20", "legal-market"],
  ["PRT", "2001-07-01", "decriminalised"],
  ["NLD", "2026-11-21", "tolerated"],
  ["USA", "2026-11-21", "illegal"],
])("adult use in %s on %s is %s", (id, on, status) => {
  expect(readingOf("cannabis/adult-use", id, on).key).toBe(status);
});

describe("coverage in 2018 as reported to UNAIDS", () => {
  const reported = { series: "unaids" };
  test.each([
    ["needle-syringe-coverage", "200+", 35, ["Cambodia", "India", "Myanmar", "New Zealand", "Tajikistan"]],
    ["opioid-agonist-coverage", "50+", 30, ["Malaysia", "Mauritius", "Seychelles"]],
  ])("of %s reaches %s in few of %i states", (id, bin, of, names) => {
    const shown = new Shown(`harm-reduction/${id}`, "2018-12-31", reported);
    expect(shown.named(bin)).toEqual(names);
    expect([...shown.readings.values()].filter(({ is }) => is === "quantity")).toHaveLength(of);
  });
});

describe("votes", () => {
  test("the Commission took cannabis out of Schedule IV by 27 to 25 with one abstention; 140 states had no seat", () => {
    const { counts } = new Shown("coalitions/votes/cnd63-5-1", "2020-12-02");
    expect(counts).toEqual({ yes: 27, no: 25, abstain: 1, "not-eligible": 140 });
  });

  test.each([
    ["unga62-149", "2007-12-18", 192, [104, 54, 29, 5]],
    ["unga71-187", "2016-12-19", 193, [117, 40, 31, 5]],
    ["unga79-179", "2024-12-17", 193, [130, 32, 22, 9]],
  ])("the roll call of %s on %s names all %i members", (id, on, members, [yes, no, abstain, absent]) => {
    const { tally, counts } = new Shown(`coalitions/votes/${id}`, on);
    expect(tally.places).toHaveLength(members);
    expect(counts).toEqual({ yes, no, abstain, absent });
  });

  test.each([
    ["MNE", "yes"],
    ["SSD", "did-not-exist"],
    ["VAT", "not-eligible"],
    ["TWN", "not-eligible"],
  ])("in the General Assembly of 2007 %s reads %s", (id, key) => {
    expect(readingOf("coalitions/votes/unga62-149", id, "2007-12-18").key).toBe(key);
  });
});

describe("places and days", () => {
  test.each([
    ["death-penalty/drug-offences", "SSD", "2011-07-08", "did-not-exist"],
    ["death-penalty/drug-offences", "SSD", "2011-07-09", "yes-unknown"],
    ["death-penalty/status", "XKX", "2008-02-16", "did-not-exist"],
    ["death-penalty/status", "XKX", "2008-02-17", "abolitionist-all"],
    ["coalitions/bodies/eu", "GBR", "2020-01-31", "member"],
    ["coalitions/bodies/eu", "GBR", "2020-02-01", "none"],
    ["coalitions/statements/js-2024-col62", "JPN", "2024-03-14", "no-data"],
    ["death-penalty/status", "GRL", "2020-01-01", "outside"],
    ["cannabis/adult-use", "US-CO", "2020-01-01", "outside"],
    ["cannabis/us-states-adult-use", "URY", "2020-01-01", "outside"],
  ])("in %s, %s on %s reads %s", (path, id, on, key) => {
    expect(readingOf(path, id, on).key).toBe(key);
  });

  test.each([
    ["death-penalty/status", 199],
    ["death-penalty/drug-offences", 201],
    ["cannabis/adult-use", 193],
    ["cannabis/us-states-adult-use", 51],
  ])("%s counts %i places today, and Kosovo only where its sources do", (path, count) => {
    const { tally } = new Shown(path, "2026-11-21");
    expect(tally.places).toHaveLength(count);
    expect(tally.places.some((id: string) => id === "XKX")).toBe(path.startsWith("death-penalty"));
  });
});
