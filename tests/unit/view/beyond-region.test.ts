import { expect, test } from "vitest";
import { placesIn } from "#model/region.ts";
import { beyondRegion } from "#view/beyond-region.ts";
import { pictureOf } from "#view/picture.ts";
import { figure, id, places } from "./real.ts";

function said(region: string, chosen: readonly string[], day = "latest") {
  const { indicator, dataset } = figure("cannabis/medical");
  const view = { places: chosen.map(id), day: day as "latest", variant: null };
  const picture = pictureOf(indicator, dataset, placesIn(places, region), view);
  return beyondRegion({ indicator, dataset, all: places, view, picture }, "en").map(({ said }) => said);
}

test("a chosen place beyond the region shown is said with what it reads, those within it are not", () => {
  const [brazil, ...others] = said("europe", ["BRA", "DEU"]);
  expect(brazil).toMatch(/^Brazil, outside Europe: \p{Lu}\p{Ll}.*, \p{Ll}.*\d{4}\.$/u);
  expect(others).toEqual([]);
  expect(said("americas", ["DEU"])[0]).toMatch(/^Germany, outside the Americas: /);
  expect(said("african", ["DEU"])[0]).toMatch(/^Germany, outside the African states: /);
});

test("it is said of the day that is shown", () => {
  expect(said("europe", ["BRA"], "1990-01-01")).not.toEqual(said("europe", ["BRA"]));
});

test("in the world nothing lies beyond", () => {
  expect(said("world", ["BRA", "DEU"])).toEqual([]);
});
