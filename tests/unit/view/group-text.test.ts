import { expect, test } from "vitest";
import type { PlaceId } from "#model/place.ts";
import { ownGroup, readGroup, writeGroup } from "#view/own-group.ts";
import { placesInText } from "#view/group-text.ts";
import { places } from "./real.ts";

const read = (text: string): ReturnType<typeof placesInText> => placesInText(text, places, "en");

test.each([
  ["codes parted by commas", "SGP,MYS, THA", "SGP MYS THA"],
  ["codes parted by spaces", "SGP MYS THA", "SGP MYS THA"],
  ["small codes", "sgp mys tha", "SGP MYS THA"],
  ["codes of two letters", "SG; MY; IN; NO", "SGP MYS IND NOR"],
  ["names a line, with bullets and numbers", "• Singapore\n- Malaysia\n3. Viet Nam\n", "SGP MYS VNM"],
  ["names with “and” in them", "Trinidad and Tobago and Bosnia and Herzegovina, and Chad", "TTO BIH TCD"],
  ["names parted by spaces alone", "United States New Zealand South Africa", "USA NZL ZAF"],
  [
    "names as the United Nations lists them",
    "Iran (Islamic Republic of); Korea, Republic of; Bolivia (Plurinational State of)",
    "IRN KOR BOL",
  ],
  [
    "former names and other languages",
    "Burma | Swaziland | Deutschland | Côte d’Ivoire | Brasil",
    "MMR SWZ DEU CIV BRA",
  ],
  ["a row of a spreadsheet", "Uruguay\tURY\nPeru\tPER", "URY PER"],
  ["states of the United States", "US-CO, Oregon", "US-CO US-OR"],
])("%s are read: %s", (_, text, ids) => {
  const { places, unknown } = read(text);
  expect(places.join(" ")).toBe(ids);
  expect(unknown).toEqual([]);
});

test("what is not recognised is named, and the rest is read", () => {
  expect(read("Singapore, Atlantis, MYS; XYZ\nthe Republic of Nowhere")).toEqual({
    places: ["SGP", "MYS"],
    unknown: ["Atlantis", "XYZ", "Republic of Nowhere"],
  });
  expect(read("")).toEqual({ places: [], unknown: [] });
});

test("every place is read by its name, by its code, and from a list of all in any separator", () => {
  const ids = Object.keys(places) as PlaceId[];
  const wrong = ids.filter((id) => read(places[id]?.name.en.short ?? "").places[0] !== id && !id.startsWith("US-"));
  expect(wrong).toEqual([]);
  for (const separator of [", ", "; ", "\n", " ", "\t"]) expect(read(ids.join(separator)).places).toEqual(ids);
});

test("a group read from a text goes through its link", () => {
  const group = ownGroup("Pasted", read("Singapore; Malaysia; Thailand").places);
  const link = new URLSearchParams(`g=${writeGroup(group, places)}`).get("g") ?? "";
  expect(readGroup(link, places)).toEqual(group);
});
