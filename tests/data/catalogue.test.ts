import { existsSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { catalogueOf, indicatorsOf } from "#catalogue/catalogue.ts";
import { pathOf } from "#catalogue/indicator.ts";
import type { Dataset } from "#model/dataset.ts";
import { dataPaths } from "#build/read-data.ts";
import { notAmong } from "#model/read.ts";
import { keysOf } from "#view/labels.ts";

const read = <T>(path: string): T => JSON.parse(readFileSync(`data/${path}`, "utf8")) as T;
const { groups } = read<{ groups: Parameters<typeof catalogueOf>[0] }>("coalitions/index.json");
const indicators = indicatorsOf(catalogueOf(groups));

test.each(indicators.map((indicator) => [pathOf(indicator), indicator] as const))(
  "%s has facts and a paint for each of its statuses",
  (_, indicator) => {
    const file = `${indicator.data}.json`;
    expect(existsSync(`data/${file}`)).toBe(true);
    const keys = keysOf(read<Dataset>(file)).filter((key) => key !== notAmong);
    expect(keys.filter((key) => indicator.paints[key] === undefined)).toEqual([]);
  },
);

test("every data set has a page", () => {
  const drawn = new Set(indicators.map(({ data }) => `${data}.json`));
  const sets = dataPaths("data").filter((path) => "form" in read<object>(path));
  expect(sets.filter((path) => !drawn.has(path))).toEqual([]);
});

test.each(
  indicators.flatMap((indicator) => {
    const dataset = read<Dataset>(`${indicator.data}.json`);
    return dataset.form === "quantity" && indicator.from !== undefined
      ? [[pathOf(indicator), indicator.from, dataset] as const]
      : [];
  }),
)("%s: the axis leaves out no figure and begins in the year of the first", (_, from, dataset) => {
  const years = [...Object.values(dataset.values), dataset.world].flatMap((entries) =>
    (entries ?? []).map(({ year }) => year),
  );
  expect(Number(from.slice(0, 4))).toBe(Math.min(...years));
});
