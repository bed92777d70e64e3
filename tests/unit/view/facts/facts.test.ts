import { describe, expect, test } from "vitest";
import { reading } from "#model/read.ts";
import { day } from "#model/date.ts";
import { factOf, type Fact } from "#view/facts/facts.ts";
import { variantOf } from "#view/picture.ts";
import { figure, id, indicators, paths, pictureOn, places } from "../real.ts";

function fact(path: string, place: string, on: string): Fact {
  const { indicator, dataset } = figure(path);
  const variant = variantOf(indicator, { variant: null });
  const options = { carry: variant?.carry, series: variant?.series };
  return factOf(dataset, reading(dataset, places, id(place), day(on), options), day(on), "en");
}

describe("what is said of a place", () => {
  test("a status: since when, how it is known, and its sources", () => {
    expect(fact("cannabis/adult-use", "MLT", "2026-11-21")).toMatchObject({
      key: "legal-personal",
      label: "Legal, personal",
      since: "In force since 18 December 2021",
      source: expect.arrayContaining([expect.any(String)]) as string[],
    });
  });

  test("a start that is known in another way than the status says so, with its own sources", () => {
    const kenya = fact("death-penalty/status", "KEN", "2018-06-30");
    expect(kenya).toMatchObject({ evidenceShort: "read", since: "In practice since 1997 (this start is computed)" });
    expect(kenya.source.length).toBeGreaterThan(1);
  });

  test("a series that began before the place did begins with the place", () => {
    expect(fact("death-penalty/status", "ATG", "2018-06-30").since).toContain("1 November 1981");
  });

  test("what follows from a rule names the rule, which says why", () => {
    const derived = fact("death-penalty/drug-offences", "FRA", "2016-04-19");
    expect(derived).toMatchObject({ key: "no", evidenceShort: "derived", rule: "DP-1", remarks: [] });
    expect(derived.ruleText).toContain("Harm Reduction International");
  });

  test("a minimum stays one, and the year of a figure is said", () => {
    const iran = fact("death-penalty/executions", "IRN", "2024-12-31");
    expect(iran.value).toMatch(/^(?:≥\u202f)?485 /);
    expect(iran.since).toBe("Value of 2024");
  });

  test("a secret is no zero, and is said to be secret", () => {
    const secret = fact("death-penalty/executions", "CHN", "2024-12-31");
    expect(secret).toMatchObject({ key: "secret", value: undefined });
    expect(secret.remarks.join(" ")).toContain("It is not zero.");
  });

  test("a place that did not exist says so, whatever the data", () => {
    const before = fact("death-penalty/drug-offences", "SSD", "2010-01-01");
    expect(before).toMatchObject({ key: "did-not-exist", since: undefined, source: [] });
    expect(before.remarks).toEqual(["The place did not exist on this day and is not counted."]);
  });

  test("a vote and a seat that was not held", () => {
    expect(fact("coalitions/votes/cnd63-5-1", "GBR", "2020-12-02").label).toBe("Yes");
    expect(fact("coalitions/votes/cnd63-5-1", "MLT", "2020-12-02")).toMatchObject({
      key: "not-eligible",
      label: "No seat",
    });
  });
});

test.each(paths)("%s: every reading of its first page is said in whole words", (path) => {
  const picture = pictureOn(path, figure(path).indicator.at ?? "latest");
  for (const [place, found] of picture.readings) {
    const { label, value, since, remarks, evidence, evidenceShort } = factOf(picture.dataset, found, picture.day, "en");
    const said = [label, value ?? "", since ?? "", evidence ?? "", ...remarks];
    expect(said.join("\n"), place).not.toMatch(/undefined|NaN|\[object/);
    expect(label, place).not.toBe("");
    for (const remark of remarks) expect(remark, place).toMatch(/^[^a-z\s].*[.!?”)]$/su);
    expect(evidence === undefined).toBe(evidenceShort === undefined);
    if (found.is !== "absent") expect(evidence, place).toBeDefined();
  }
  expect(indicators.length).toBe(paths.length);
});
