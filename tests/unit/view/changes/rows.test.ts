import { expect, test } from "vitest";
import { day } from "#model/date.ts";
import { changeRows, figureRows, topOf } from "#view/changes/rows.ts";
import { changedBetween, figuresBetween } from "#view/changes/changes.ts";
import { axisOf, pictureOf } from "#view/picture.ts";
import { stretchesOf } from "#view/stretches.ts";
import { figure, places } from "../real.ts";

function rowsBetween(path: string, then: string, now: string) {
  const { indicator, dataset } = figure(path);
  const days = { then: day(then), now: day(now) };
  const changed = changedBetween(dataset, places, stretchesOf(dataset, places, axisOf(indicator, dataset)!), days);
  return changeRows(dataset, places, changed, indicator.paints, days.now, "en");
}
const told = (rows: ReturnType<typeof rowsBetween>, name: string) =>
  rows
    .filter((row) => row.name === name)
    .map(({ from, to, when, how, direction, evidence }) => [from.text, to.text, when, how, direction, evidence]);

const cannabis = rowsBetween("cannabis/adult-use", "2014-01-01", "2026-11-21");

test("a change says its day, how it came, which way it leads and how it is known", () => {
  expect(told(cannabis, "Germany")).toEqual([
    ["Illegal", "Legal, personal", "1 April 2024", "Law, in force", "Up", "read"],
  ]);
  expect(told(cannabis, "Brazil")).toEqual([
    ["Illegal", "Decriminalised", "26 June 2024", "Court ruling", "Up", "recalled"],
  ]);
});

test("a place that changed several times has a row for each, in order, and the later ones are marked", () => {
  const thailand = cannabis.filter(({ name }) => name === "Thailand");
  expect(thailand.map(({ again }) => again)).toEqual([false, true]);
  expect(thailand.map(({ from, to, direction }) => [from.text, to.text, direction])).toEqual([
    ["Illegal", "Legal market", "Up"],
    ["Legal market", "Decriminalised", "Down"],
  ]);
});

test("a date stays as exact as its source", () => {
  expect(told(cannabis, "Bermuda").map(([, , when]) => when)).toEqual(["Some time in 2017"]);
  const [, , when] = told(rowsBetween("cannabis/adult-use", "2000-01-01", "2010-01-01"), "Belgium")[0]!;
  expect(when).toBe("Some time in 2003");
});

test("a reading that is not certain on the second day says so", () => {
  const [row] = rowsBetween("cannabis/adult-use", "2000-01-01", "2003-07-01").filter(({ name }) => name === "Belgium");
  expect(row!.to.text).toBe("may be “Tolerated” or “Illegal”");
  expect(row!.when).toBe("Some time in 2003; not certain on 1 July 2003");
  expect(row!.direction).toBe("");
});

test("a place that begins to exist is not said to change its law", () => {
  const [row] = told(rowsBetween("cannabis/adult-use", "2011-01-01", "2012-01-01"), "South Sudan");
  expect(row!.slice(0, 4)).toEqual(["Did not exist", "Illegal", "9 July 2011", "Begins to exist"]);
});

test("every row of every change has words at both ends and a day", () => {
  for (const path of [
    "death-penalty/status",
    "death-penalty/drug-offences",
    "harm-reduction/naloxone",
    "coalitions/bodies/eu",
  ]) {
    const { indicator, dataset } = figure(path);
    const { from, to } = axisOf(indicator, dataset)!;
    for (const row of rowsBetween(path, from, to)) {
      expect(row).not.toEqual(expect.objectContaining({ name: "" }));
      for (const text of [row.from.text, row.to.text, row.when, row.how]) expect(text).toMatch(/^\S.*\S$/);
      expect(Object.values(row).join(" ")).not.toMatch(/undefined|null|NaN/);
    }
  }
});

test("figures stand with their years, a minimum as a minimum", () => {
  const path = "death-penalty/executions";
  const { indicator, dataset } = figure(path);
  const on = (year: string) => pictureOf(indicator, dataset, places, { day: day(`${year}-12-31`), variant: null });
  const [then, now] = [on("2015"), on("2024")];
  const figures = figuresBetween(then.readings, now.readings);
  const rows = figureRows(dataset, places, figures, new Set(now.tally.places), indicator.paints, now.day, "en");
  const saudi = rows.find(({ name }) => name === "Saudi Arabia")!;
  expect([saudi.from.text, saudi.to.text]).toEqual(["≥\u202f47 (2015)", "≥\u202f122 (2024)"]);
});

test("the scale is named by its top", () => {
  const { indicator, dataset } = figure("cannabis/adult-use");
  expect(topOf(dataset, indicator.paints, "en")).toBe("Legal market");
});
