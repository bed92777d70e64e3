import { expect, test } from "vitest";
import type { Dataset } from "#model/dataset.ts";
import { datapackage } from "#build/datapackage.ts";

const dataset = { form: "status", definition: { en: "National law for adults." } } as unknown as Dataset;
const made = datapackage(
  [
    { path: "cannabis/adult-use.json", title: "Adult use", dataset },
    { path: "places.json", title: "Places" },
  ],
  [
    {
      law: { title: "Act 19.172", publisher: "Uruguay", year: "2013", url: "https://example.org/" },
      old: { title: "A list" },
    },
  ],
) as {
  resources: { name: string; path: string; schema?: { fields: { name: string; type: string }[] } }[];
  sources: object[];
  licenses: object[];
};

test("every file is a resource, a data set also as CSV with its columns", () => {
  expect(made.resources.map(({ name, path }) => [name, path])).toEqual([
    ["cannabis-adult-use-json", "cannabis/adult-use.json"],
    ["cannabis-adult-use-csv", "cannabis/adult-use.csv"],
    ["places-json", "places.json"],
  ]);
  expect(made.resources[1]?.schema?.fields.slice(0, 3)).toEqual([
    { name: "place", type: "string" },
    { name: "name", type: "string" },
    { name: "status", type: "string" },
  ]);
});

test("it states its licence and its sources", () => {
  expect(made.licenses).toMatchObject([{ name: "CC-BY-4.0" }]);
  expect(made.sources).toEqual([
    { title: "Act 19.172, Uruguay, 2013", path: "https://example.org/" },
    { title: "A list" },
  ]);
});
