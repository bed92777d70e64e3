import { expect, test } from "vitest";
import { regions } from "#geo/regions.ts";
import { inRegion, type PlaceId } from "#model/place.ts";
import { allOf, placesIn, regionOf } from "#model/region.ts";
import { places } from "../view/real.ts";

test.each(regions.map(({ id }) => id))("the places of %s are those that lie in it, and know it", (region) => {
  const here = placesIn(places, region);
  const all = Object.keys(places) as PlaceId[];
  expect(Object.keys(here)).toEqual(all.filter((id) => inRegion(places[id]!, region)));
  expect(regionOf(here)).toBe(region);
  expect(allOf(here)).toBe(places);
});

test("asked for again, and of places of another region, they are the very same", () => {
  const asia = placesIn(places, "asia");
  expect(placesIn(places, "asia")).toBe(asia);
  expect(placesIn(placesIn(places, "europe"), "asia")).toBe(asia);
  expect(placesIn(asia, "world")).toBe(places);
});
