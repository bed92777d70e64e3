import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { PlaceId, Places } from "#model/place.ts";
import { findPlaces } from "#text/find-place.ts";

const { places } = JSON.parse(readFileSync("data/places.json", "utf8")) as { places: Places };
const found = (query: string): PlaceId[] => findPlaces(query, places, "en");
const states = (Object.keys(places) as PlaceId[]).filter((id) => ["member", "observer"].includes(places[id]?.un ?? ""));
const shortName = (id: PlaceId): string => places[id]?.name.en.short ?? "";

describe("the first place found", () => {
  test.each([
    ["its code of two letters", "SZ", "SWZ"],
    ["its code of three letters, in small letters", "swz", "SWZ"],
    ["its name, capitals as they come", "eSwatini", "SWZ"],
    ["a former name", "Swaziland", "SWZ"],
    ["a former name", "zaire", "COD"],
    ["a former name", "Turkey", "TUR"],
    ["a name in Spanish", "Suazilandia", "SWZ"],
    ["a name in French", "royaume-uni", "GBR"],
    ["a name in Portuguese", "Alemanha", "DEU"],
    ["the beginning of a name", "urug", "URY"],
    ["the beginning, with an accent", "côte", "CIV"],
    ["a name without its apostrophe", "cote divoire", "CIV"],
    ["a name with a space for its apostrophe", "cote d ivoire", "CIV"],
    ["another name", "ivory coast", "CIV"],
    ["another name", "czech republic", "CZE"],
    ["another name", "holland", "NLD"],
    ["a former name in use", "Burma", "MMR"],
    ["an abbreviation before a name that begins so", "uk", "GBR"],
    ["an abbreviation", "drc", "COD"],
    ["a code before a name that begins so", "us", "USA"],
    ["“St” for “Saint”", "st kitts", "KNA"],
    ["“St.” for “Saint”", "St. Vincent", "VCT"],
    ["“&” for “and”", "trinidad & tobago", "TTO"],
    ["an article that the name lacks", "The Gambia", "GMB"],
    ["words in another order", "korea south", "KOR"],
    ["a formal name", "republic of korea", "KOR"],
    ["its own name", "Deutschland", "DEU"],
    ["its own name in Cyrillic", "россия", "RUS"],
    ["its own name in Chinese", "中国", "CHN"],
    ["its own name in Arabic", "مصر", "EGY"],
    ["its own name in Hindi", "भारत", "IND"],
    ["a missing letter", "Urugay", "URY"],
    ["a missing letter", "Kazakstan", "KAZ"],
    ["letters changed about", "saudi arabai", "SAU"],
    ["a slip in the first letters", "kazaks", "KAZ"],
    ["two slips in a long name", "afgahnistn", "AFG"],
    ["a country before the state of its name", "georgia", "GEO"],
    ["a state of the United States", "new york", "US-NY"],
    ["the code of a state", "us-co", "US-CO"],
  ])("by %s: %s", (_, query, place) => {
    expect(found(query)[0]).toBe(place);
  });
});

test.each([
  ["congo", ["COG", "COD"]],
  ["korea", ["PRK", "KOR"]],
  ["guinea", ["GIN", "GNB", "GNQ", "PNG"]],
  ["niger", ["NER", "NGA"]],
  ["georgia", ["GEO", "US-GA"]],
])("%s finds all that may be meant, the exact name first", (query, expected) => {
  expect(found(query)).toEqual(expected);
});

test.each(["", "   ", "…!", "qwertyuiop", "zzzz", "xyzzy"])("“%s” finds nothing", (query) => {
  expect(found(query)).toEqual([]);
});

test("a slip is forgiven only where nothing fits as it is typed", () => {
  expect(found("iran")).toEqual(["IRN"]);
  expect(found("austria")).toEqual(["AUT"]);
});

test("a short word is not taken for a slip", () => {
  expect(found("xqz")).toEqual([]);
});

test("every state is found first by its whole name", () => {
  expect(states.filter((id) => found(shortName(id))[0] !== id)).toEqual([]);
});

test("every state stands among the first five after three letters of its name", () => {
  expect(states.filter((id) => !found(shortName(id).slice(0, 3)).slice(0, 5).includes(id)).map(shortName)).toEqual([]);
});

test("two letters are enough for 180 of the 195 states", () => {
  const early = states.filter((id) => found(shortName(id).slice(0, 2)).slice(0, 5).includes(id));
  expect(early.length).toBeGreaterThanOrEqual(180);
});

test("every name, alias and former name finds its place", () => {
  const names = (Object.keys(places) as PlaceId[]).flatMap((id) => {
    const { name, aliases = [], former = [] } = places[id] ?? { name: { en: { short: id } } };
    return [name.en.short, name.en.formal ?? name.en.short, ...aliases, ...former].map((each) => ({ id, each }));
  });
  expect(names.filter(({ id, each }) => !found(each).includes(id))).toEqual([]);
});

test("a name in the reader's language counts as the name", () => {
  const some = {
    ESP: { name: { en: { short: "Spain" }, es: { short: "España" } }, un: "member", evidence: "recalled" },
    EST: { name: { en: { short: "Estonia" } }, aliases: ["Espa"], un: "member", evidence: "recalled" },
  } as unknown as Places;
  expect(findPlaces("esp", some, "es")[0]).toBe("ESP");
  expect(findPlaces("espan", some, "en")[0]).toBe("ESP");
});
