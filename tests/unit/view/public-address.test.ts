import { expect, test } from "vitest";
import type { PlaceId } from "#model/place.ts";
import { publicAddress, publicPlace } from "#view/public-address.ts";
import type { Slide } from "#view/talks/talk.ts";

const root = "https://drug-policy-atlas.example/";
const slide: Slide = {
  number: 8,
  kind: "indicator",
  caption: "",
  aside: null,
  notes: "",
  path: "death-penalty/drug-offences/",
  fragment: "t=2016-04-19",
};
const words: Slide = { ...slide, kind: "title", path: "", fragment: "" };

test.each<[string, Slide, string, string]>([
  ["a slide's own view", slide, slide.fragment, "en/death-penalty/drug-offences/#t=2016-04-19"],
  ["a view that was changed", slide, "t=1998-07-01&c=IRN", "en/death-penalty/drug-offences/#t=1998-07-01&c=IRN"],
  ["a page as it is", slide, "", "en/death-penalty/drug-offences/"],
  ["a slide of words: its talk", words, "", "en/talks/special-session-2016/"],
])("the address of %s", (_, slide, fragment, path) => {
  expect(publicAddress(root, "en", "special-session-2016", slide, fragment)).toBe(root + path);
});

test.each(["SGP", "US-CO"] as const)("the page of %s has an address below the root", (id) => {
  expect(publicPlace(root, "en", id as PlaceId)).toBe(`${root}en/countries/${id}/`);
});
