import { describe, expect, test } from "vitest";
import type { Dataset } from "#model/dataset.ts";
import { day } from "#model/date.ts";
import { binOf, reading } from "#model/read.ts";
import type { ReadingOptions } from "#model/reading.ts";
import { bodyData, id, places, quantityData, statusData, voteData } from "./synthetic.ts";

const readOn = (dataset: Dataset, place: string, on: string, options?: ReadingOptions) =>
  reading(dataset, places, id(place), day(on), options);
const keyOn = (...what: Parameters<typeof readOn>): string => readOn(...what).key;

describe("a place", () => {
  const yes = [{ from: "1950-01-01", status: "yes" }];
  const data = statusData({ AAA: yes, BBB: yes, CCC: yes, TTT: yes });

  test.each([
    ["AAA", "1990-01-01", "yes"],
    ["BBB", "1999-12-31", "did-not-exist"],
    ["BBB", "2000-01-01", "yes"],
    ["CCC", "1991-12-31", "yes"],
    ["CCC", "1992-01-01", "did-not-exist"],
    ["TTT", "1990-01-01", "yes"],
    ["TTT", "1940-01-01", "no-data"],
    ["OOO", "1990-01-01", "outside"],
    ["ZZZ", "1990-01-01", "outside"],
  ])("%s on %s reads %s", (place, on, key) => {
    expect(keyOn(data, place, on)).toBe(key);
  });
});

describe("a status", () => {
  test("whose date is known in part is not certain and names what else it may be", () => {
    const data = statusData({ AAA: [{ from: null, status: "no" }, { from: "1981", kind: "passed", status: "yes" }] }); // prettier-ignore
    expect(readOn(data, "AAA", "1981-06-01")).toMatchObject({
      is: "status",
      key: "yes",
      certain: false,
      or: ["no"],
      since: { date: "1981", kind: "passed" },
    });
    expect(readOn(data, "AAA", "1981-12-31")).toMatchObject({ key: "yes", certain: true, or: [] });
  });

  test("that follows its like is certain through the open span", () => {
    const data = statusData({ AAA: [{ from: null, status: "yes" }, { from: "1981", status: "yes" }] }); // prettier-ignore
    expect(readOn(data, "AAA", "1981-06-01")).toMatchObject({ key: "yes", certain: true, or: [] });
  });

  test("without a period before it may be no data yet", () => {
    const data = statusData({ AAA: [{ from: "1981", status: "yes" }] });
    expect(readOn(data, "AAA", "1981-06-01")).toMatchObject({ key: "yes", certain: false, or: ["no-data"] });
  });

  test("carries source, evidence, confidence, note and the year of the last reading", () => {
    const more = { evidence: "recalled", confidence: "low", lastRead: 2020, note: { en: "As told." } };
    const data = statusData({ AAA: [{ from: "1981-01-01", status: "yes", source: ["a", "b"], ...more }] });
    expect(readOn(data, "AAA", "1990-01-01")).toMatchObject({ grounds: { source: ["a", "b"], ...more } });
  });

  test("between which sources conflict is an absence that names them", () => {
    const data = statusData({ AAA: [{ from: "1981-01-01", absent: "conflict", either: ["no", "yes"] }] });
    expect(readOn(data, "AAA", "1990-01-01")).toMatchObject({ is: "absent", key: "conflict", either: ["no", "yes"] });
  });
});

describe("a rule", () => {
  const rule = (more: object) => ({ id: "R", source: ["list"], note: { en: "By list." }, ...more });
  const data = (...rules: object[]) => statusData({ AAA: [{ from: "2010-01-01", status: "yes" }] }, { rules });

  test.each([
    ["speaks where no fact stands", rule({ status: "no" }), "AAA", "2009-12-31", "no"],
    ["is silent where one stands", rule({ status: "no" }), "AAA", "2010-01-01", "yes"],
    ["speaks of every counted place", rule({ status: "no" }), "BBB", "2005-01-01", "no"],
    ["is silent on places that are not counted", rule({ status: "no" }), "TTT", "2005-01-01", "outside"],
    ["may name one that is not counted", rule({ status: "no", places: ["TTT"] }), "TTT", "2005-01-01", "no"],
    [
      "is silent on places that it does not name",
      rule({ status: "no", places: ["BBB"] }),
      "AAA",
      "2005-01-01",
      "no-data",
    ],
    ["is silent on places that it leaves out", rule({ status: "no", except: ["BBB"] }), "BBB", "2005-01-01", "no-data"],
    ["is silent before its first day", rule({ status: "no", from: "2005-01-02" }), "AAA", "2005-01-01", "no-data"],
    ["speaks on its first day", rule({ status: "no", from: "2005-01-01" }), "AAA", "2005-01-01", "no"],
    ["is silent from `to` on", rule({ status: "no", to: "2005-01-01" }), "AAA", "2005-01-01", "no-data"],
    ["speaks on the day before `to`", rule({ status: "no", to: "2005-01-02" }), "AAA", "2005-01-01", "no"],
    ["may give a reason of absence", rule({ absent: "not-applicable" }), "AAA", "2005-01-01", "not-applicable"],
    ["does not bring a place to be", rule({ status: "no" }), "BBB", "1999-12-31", "did-not-exist"],
  ])("%s", (_, only, place, on, key) => {
    expect(keyOn(data(only), place, on)).toBe(key);
  });

  test("that stands first wins, and its reading is derived with its note", () => {
    const found = readOn(data(rule({ id: "A", status: "some", to: "2008-01-01" }), rule({ id: "B", status: "no" })), "AAA", "2005-01-01"); // prettier-ignore
    expect(found).toMatchObject({ key: "some", grounds: { evidence: "derived", rule: "A", note: { en: "By list." } } });
  });

  test("fills a gap after a period that ended", () => {
    const ended = statusData({ AAA: [{ from: "2000-01-01", to: "2004", status: "yes" }] }, { rules: [rule({ status: "no" })] }); // prettier-ignore
    expect(readOn(ended, "AAA", "2004-06-01")).toMatchObject({ key: "yes", certain: false, or: ["no"] });
    expect(readOn(ended, "AAA", "2004-12-31")).toMatchObject({ key: "no", certain: true });
  });

  test("gives a figure no status", () => {
    expect(keyOn(quantityData({}, { rules: [rule({ status: "0" })] }), "AAA", "2005-01-01")).toBe("no-data");
    expect(keyOn(quantityData({}, { rules: [rule({ absent: "not-applicable" })] }), "AAA", "2005-01-01")).toBe("not-applicable"); // prettier-ignore
  });
});

describe("a figure", () => {
  const data = quantityData({
    AAA: [
      { year: 2014, value: 7, series: "second" },
      { year: 2015, value: "≥12", series: "first", low: 10, high: 20 },
      { year: 2015, value: 3, series: "second" },
      { year: 2017, absent: "secret" },
    ],
  });

  test.each<[string, string, ReadingOptions, string]>([
    ["of the year itself", "2015-06-01", {}, "10+"],
    ["is not carried by default", "2016-06-01", {}, "no-data"],
    ["is carried as many years as is allowed", "2016-06-01", { carry: 1 }, "10+"],
    ["is never carried back", "2013-12-31", { carry: Infinity }, "no-data"],
    ["is overtaken by a later reason of absence", "2020-01-01", { carry: Infinity }, "secret"],
    ["of one series", "2015-06-01", { series: "second" }, "1-9"],
    ["of one series alone is carried past what others say", "2020-01-01", { carry: Infinity, series: "second" }, "1-9"],
    ["of a series that is silent", "2014-06-01", { series: "first" }, "no-data"],
  ])("%s", (_, on, options, key) => {
    expect(keyOn(data, "AAA", on, options)).toBe(key);
  });

  test("says its quantity, range, series and year, and whether it was carried", () => {
    expect(readOn(data, "AAA", "2016-06-01", { carry: 1 })).toMatchObject({
      value: { atLeast: 12 },
      low: 10,
      high: 20,
      series: "first",
      year: 2015,
      carried: true,
    });
    expect(readOn(data, "AAA", "2015-12-31")).toMatchObject({ year: 2015, carried: false });
  });

  test.each([
    [0, "0"],
    [0.9, "0"],
    [1, "1-9"],
    [9.9, "1-9"],
    [10, "10+"],
  ])("of %d falls into the bin %s", (value, bin) => {
    expect(binOf(data, value)).toBe(bin);
  });

  test("that no bin holds throws", () => {
    expect(() => binOf(data, -1)).toThrow("Synthetic: no bin holds -1");
  });
});

describe("a vote", () => {
  const data = voteData({ AAA: { vote: "yes", intended: "no", lead: true }, BBB: { absent: "no-data" } });

  test("says what was cast, what was meant and who moved the text", () => {
    expect(readOn(data, "AAA", "2010-05-05")).toMatchObject({ is: "vote", key: "yes", intended: "no", lead: true });
  });

  test.each([
    ["of a member without a vote", data, "BBB", "no-data"],
    ["of a member without a ballot", voteData({}), "AAA", "no-data"],
    ["of an observer", data, "OOO", "not-eligible"],
    ["of a place that is no more", data, "CCC", "did-not-exist"],
    ["before a member joined", voteData({}, { day: "2000-03-01" }), "BBB", "not-eligible"],
    ["of a body without a seat for it", voteData({}, { eligible: ["BBB"] }), "AAA", "not-eligible"],
    ["of a body with a seat for it", voteData({}, { eligible: ["AAA"] }), "AAA", "no-data"],
  ])("%s reads by its seat", (_, vote, place, key) => {
    expect(keyOn(vote, place, "2010-05-05")).toBe(key);
  });
});

describe("a membership", () => {
  const values = { AAA: [{ from: "1990-01-01", to: "2000-01-01", status: "member" }] };

  test.each([
    ["of one that joined", {}, "AAA", "1995-01-01", "member"],
    ["of one that left a complete list", {}, "AAA", "2000-01-01", "none"],
    ["of one that is not on a complete list", {}, "BBB", "2001-01-01", "none"],
    ["of one that is not on an incomplete list", { complete: false }, "BBB", "2001-01-01", "no-data"],
    ["of one that left an incomplete list", { complete: false }, "AAA", "2001-01-01", "none"],
    ["of one that is not counted", {}, "OOO", "2001-01-01", "outside"],
    ["of one that could not take part", { eligible: ["AAA"] }, "BBB", "2001-01-01", "not-eligible"],
  ])("%s", (_, more, place, on, key) => {
    expect(keyOn(bodyData(values, more), place, on)).toBe(key);
  });
});
