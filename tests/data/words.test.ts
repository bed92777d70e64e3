import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { readData } from "#build/read-data.ts";
import { catalogueOf, indicatorsOf } from "#catalogue/catalogue.ts";
import type { Dataset } from "#model/dataset.ts";
import { day } from "#model/date.ts";
import type { GroupsFile } from "#model/group.ts";
import { axisOf, pictureOf } from "#view/picture.ts";
import { titleOf } from "#view/summary.ts";
import { plain } from "#view/view.ts";
import { places, shipped } from "./shipped.ts";

const datasets = readData("data").files.flatMap(({ path, json }) =>
  json !== null && typeof json === "object" && "form" in json ? [[path, json as unknown as Dataset] as const] : [],
);

test.each(datasets)("%s says on one line what it shows, and shortly where it is incomplete", (path, dataset) => {
  expect(dataset.definition.en.length).toBeLessThanOrEqual(path.startsWith("coalitions/") ? 160 : 125);
  expect(dataset.incomplete?.note.en.length ?? 0).toBeLessThanOrEqual(45);
});

const { groups } = JSON.parse(readFileSync("data/coalitions/index.json", "utf8")) as GroupsFile;
const days = ["1990-06-15", "2007-12-01", "2011-07-09", "2016-04-19", "2024-12-31", "latest"] as const;

describe.each(indicatorsOf(catalogueOf(groups)).map((indicator) => [indicator.data, indicator] as const))(
  "the title of %s",
  (path, indicator) => {
    // prettier-ignore
    const dataset = shipped(path);
    test.each(axisOf(indicator, dataset) ? days : ["latest" as const])("reads on %s as a sentence", (on) => {
      const view = { ...plain, day: on === "latest" ? on : day(on) };
      const title = titleOf(dataset, pictureOf(indicator, dataset, places, view), "en");
      expect(title).toMatch(/^[A-Z0-9][^{}[\]|]+[^.]$/);
      expect(title).not.toMatch(
        /\b(?:one|no) (?:state|country or territory) (?:are|were|have)\b|\b1 people\b|undefined|NaN/,
      );
    });
  },
);
