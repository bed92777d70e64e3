import { existsSync } from "node:fs";
import { expect, test } from "vitest";
import { catalogueOf, indicatorAt, indicatorOfData, indicatorsOf } from "#catalogue/catalogue.ts";
import { homePath, pathOf } from "#catalogue/indicator.ts";
import { catalogue, indicators, paths } from "../view/real.ts";

test("the four topics stand in their order", () => {
  expect(catalogue.map(({ id }) => id)).toEqual(["death-penalty", "cannabis", "harm-reduction", "coalitions"]);
});

test("no two indicators share an address, and every address is made of small letters, digits and hyphens", () => {
  expect(new Set(paths).size).toBe(paths.length);
  expect(paths.filter((path) => !/^[a-z0-9-]+(?:\/[a-z0-9-]+){1,2}$/.test(path))).toEqual([]);
});

test("every indicator belongs to the topic that declares it", () => {
  for (const { id, indicators } of catalogue) expect(indicators.filter(({ topic }) => topic !== id)).toEqual([]);
});

test("every indicator is found by its address and by its data", () => {
  for (const indicator of indicators) {
    expect(indicatorAt(catalogue, pathOf(indicator))).toBe(indicator);
    expect(indicatorOfData(catalogue, indicator.data)).toBe(indicator);
  }
  expect(indicatorAt(catalogue, "cannabis")).toBeUndefined();
  expect(indicatorOfData(catalogue, "cannabis/sources")).toBeUndefined();
});

test("what stands beside an indicator in a card is drawn by another of them", () => {
  const beside = indicators.flatMap(({ beside = [] }) => beside);
  expect(beside.filter((data) => !existsSync(`data/${data}.json`) || !indicatorOfData(catalogue, data))).toEqual([]);
});

test("the atlas opens on an indicator that is there", () => {
  expect(indicatorAt(catalogue, homePath)?.topic).toBe("death-penalty");
});

test("variants of an indicator have names of their own", () => {
  for (const { variants = [] } of indicators) {
    expect(new Set(variants.map(({ id }) => id)).size).toBe(variants.length);
    expect(new Set(variants.map(({ name }) => name.en)).size).toBe(variants.length);
  }
});

test("without acts there are three topics with indicators, and one without", () => {
  const empty = catalogueOf([]);
  expect(empty.map(({ indicators }) => indicators.length > 0)).toEqual([true, true, true, false]);
  expect(indicatorsOf(empty).every(({ topic }) => topic !== "coalitions")).toBe(true);
});
