import { describe, expect, test } from "vitest";
import { countLine, publishedOn, titleOf, worldIn } from "#view/summary.ts";
import { placesIn } from "#model/region.ts";
import { pictureOf } from "#view/picture.ts";
import { figure, indicators, paths, pictureOn, places } from "./real.ts";

describe("the title of a picture", () => {
  test.each([
    [
      "death-penalty/drug-offences",
      "2016-04-19",
      "On 19 April 2016, 35 countries and territories had the death penalty for drug offences in law",
    ],
    [
      "death-penalty/drug-offences",
      "2020-12-31",
      "On 31 December 2020, 35 countries and territories had the death penalty for drug offences in law",
    ],
    [
      "death-penalty/drug-offences",
      "2024-12-31",
      "On 31 December 2024, 34 countries and territories had the death penalty for drug offences in law",
    ],
    [
      "death-penalty/status",
      "2022-12-31",
      "On 31 December 2022, 112 countries and territories had abolished the death penalty for all crimes",
    ],
    [
      "death-penalty/executions",
      "2024-12-31",
      "In 2024, at least 615 people were known to have been executed for drug offences",
    ],
    ["death-penalty/executions", "2026-11-21", "No value is known here for 2026"],
    [
      "cannabis/adult-use",
      "2012-01-01",
      "On 1 January 2012, no state allowed adults to possess cannabis in national law",
    ],
    [
      "cannabis/adult-use",
      "2026-11-21",
      "On 21 November 2026, eight states allow adults to possess cannabis in national law",
    ],
    [
      "coalitions/votes/cnd63-5-1",
      "latest",
      "On 2 December 2020, the Commission on Narcotic Drugs voted 27 to 25, with one abstention, to take cannabis out of Schedule IV",
    ],
    [
      "coalitions/votes/unga71-187",
      "latest",
      "On 19 December 2016, the General Assembly voted 117 to 40, with 31 abstentions, for a moratorium on executions",
    ],
  ])("%s, %s: “%s”", (path, day, title) => {
    const picture = pictureOn(path, day);
    expect(titleOf(picture.dataset, picture, "en")).toBe(title);
  });

  test("a number that an act gives of a second group is one of all: of a region it is left out", () => {
    const path = "coalitions/statements/js-2018-globalcall";
    const { indicator, dataset } = figure(path);
    const said = (region: string) =>
      titleOf(dataset, pictureOf(indicator, dataset, placesIn(places, region), { day: "latest", variant: null }), "en"); // prettier-ignore
    expect(said("world")).toMatch(/^The list names five states of the 130 .+ 2018, and 12 that did not sign$/);
    expect(said("europe")).toMatch(/^Europe: the list names .+ of the 130 .+ 24 September 2018$/);
  });

  test.each([
    ["harm-reduction/needle-syringe-coverage", "2018-12-31", /2018.*\bfive\b.*\b35\b/],
    ["harm-reduction/opioid-agonist-coverage", "2018-12-31", /2018.*\bthree\b.*\b30\b/],
    ["coalitions/bodies/eu", "2004-04-30", /^On 30 April 2004, 15 states/],
    ["coalitions/bodies/eu", "2004-05-01", /^On 1 May 2004, 25 states/],
  ])("%s, %s gives the numbers of the day", (path, day, pattern) => {
    const picture = pictureOn(path, day);
    expect(titleOf(picture.dataset, picture, "en")).toMatch(pattern);
  });

  test.each(paths)("%s is a sentence on its first, its last and every tenth year's first day", (path) => {
    const from = figure(path).indicator.from;
    const days =
      from === undefined ? ["latest"] : [from, "1990-01-01", "2000-01-01", "2010-01-01", "2020-01-01", "latest"];
    for (const day of days) {
      const picture = pictureOn(path, day);
      const title = titleOf(picture.dataset, picture, "en");
      expect(title).toMatch(/^[A-Z0-9]/);
      expect(title).not.toMatch(/undefined|NaN|[{}[\]|]|\s\s|one (?:states|countries|places)\b|\s[,.]/);
    }
  });
});

test("where a source counts otherwise, its total stands beside ours", () => {
  const { dataset } = figure("death-penalty/status");
  const totals = publishedOn(dataset, pictureOn("death-penalty/status", "2022-12-31").day);
  expect(totals.length).toBeGreaterThan(0);
});

test("the world's minimum is that of its year alone", () => {
  const { dataset } = figure("death-penalty/executions");
  expect(worldIn(dataset, 2024)).toEqual({ atLeast: 615 });
  expect(worldIn(dataset, 1700)).toBeUndefined();
});

test("the count over the slider says its words, a range where dates leave it open, and no data where there are none", () => {
  const line = (path: string, day: string): string => {
    const picture = pictureOn(path, day);
    return countLine(figure(path).indicator, picture.dataset, picture, "en");
  };
  expect(line("death-penalty/drug-offences", "2016-04-19")).toBe("35 in law");
  expect(line("death-penalty/executions", "2026-11-21")).toBe("No data");
  expect(indicators.filter(({ from, counted }) => from !== undefined && counted === undefined).length).toBeLessThan(
    indicators.length,
  );
});
