import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import * as v from "valibot";
import { day } from "#model/date.ts";
import {
  continents,
  existedOn,
  isPlaceId,
  PlacesFile,
  unGroups,
  wasMemberOn,
  type Place,
  type PlaceId,
} from "#model/place.ts";

const read = (path: string): unknown => JSON.parse(readFileSync(path, "utf8"));
const { places, policy } = v.parse(PlacesFile, read("data/places.json"));
const all = Object.entries(places) as [PlaceId, Place][];
const having = (fits: (place: Place, id: PlaceId) => boolean): PlaceId[] =>
  all.filter(([id, place]) => fits(place, id)).map(([id]) => id);
const members = having(({ un }) => un === "member");

test("193 members and 2 observers of the United Nations are places", () => {
  expect(members).toHaveLength(193);
  expect(having(({ un }) => un === "observer")).toEqual(["PSE", "VAT"]);
  expect(having(({ un }) => un === "former-member")).toEqual(["SUN", "YUG"]);
});

test.each([
  ["1945-12-31", 51 - 2],
  ["1960-12-31", 99 - 2 + 1],
  ["1990-12-31", 159 - 2],
  ["2011-07-14", 193],
  ["2026-11-21", 193],
])("the members on %s are those of the record", (on, count) => {
  // The seats of Czechoslovakia and Yugoslavia are those of no member of today (2 fewer); Egypt and Syria, which held one
  // seat as the United Arab Republic from 1958 to 1961, are two places (1 more).
  expect(having((place) => place.un === "member" && wasMemberOn(place, day(on))).length).toBe(count);
});

test("every member has a continent, a regional group, a code of two letters and an anchor", () => {
  const lacking = members.filter((id) => {
    const { continent, group, iso2, anchor } = places[id] ?? {};
    return !continent || !group || !anchor || !/^[A-Z]{2}$/.test(iso2 ?? "");
  });
  expect(lacking).toEqual([]);
});

/**
 * The Western European and Others Group has 28 members; the United States, its observer, is counted in it for elections.
 * Türkiye, in two groups, is counted in that group alone; Kiribati by its region. Palestine, no member of the United
 * Nations, takes part in the Asia-Pacific Group and stands beside its 54.
 */
test.each([
  ["african", 54, 54],
  ["asia-pacific", 54, 55],
  ["eastern-european", 23, 23],
  ["latin-american", 33, 33],
  ["western", 29, 29],
])("the regional group %s has %i members, with observers %i", (group, ofMembers, withObservers) => {
  expect(members.filter((id) => places[id]?.group === group)).toHaveLength(ofMembers);
  expect(having((place) => place.group === group && place.un !== "former-member")).toHaveLength(withObservers);
});

test("continents and groups are all in use", () => {
  expect(new Set(all.map(([, { continent }]) => continent).filter(Boolean))).toEqual(new Set(continents));
  expect(new Set(all.map(([, { group }]) => group).filter(Boolean))).toEqual(new Set(unGroups));
});

test.each([
  ["caribbean", 24],
  ["gulf", 8],
  ["south-east-asia", 11],
  ["pacific", 20],
  ["central-asia", 5],
  ["latin-america", 45],
  ["middle-east", 16],
])("the region %s has %i places", (region, count) => {
  expect(having(({ regions }) => regions?.includes(region) ?? false)).toHaveLength(count);
});

describe("days of existence", () => {
  test.each([
    ["SSD", "2011-07-08", false],
    ["SSD", "2011-07-09", true],
    ["TLS", "2002-05-19", false],
    ["MNE", "2006-06-03", true],
    ["CZE", "1992-12-31", false],
    ["SUN", "1991-12-25", true],
    ["SUN", "1991-12-26", false],
    ["IND", "1946-01-01", true],
  ])("%s on %s: %s", (id, on, existed) => {
    expect(existedOn(places[id as PlaceId] as Place, day(on))).toBe(existed);
  });

  test("no place joins the United Nations before it exists", () => {
    expect(
      having(
        ({ un, existsFrom, unFrom }) => un === "member" && existsFrom !== undefined && (unFrom ?? "") < existsFrom,
      ),
    ).toEqual([]);
  });
});

test("50 states and the District of Columbia are parts of the United States, and so are five territories under a state's code", () => {
  const parts = having(({ partOf }, id) => id.startsWith("US-") && partOf === "USA");
  expect(parts).toHaveLength(56);
});

test("what a place is part of is a place", () => {
  expect(all.filter(([, { partOf }]) => partOf && !places[partOf]).map(([id]) => id)).toEqual([]);
});

test("every place has an anchor on the globe", () => {
  expect(having(({ anchor }) => !anchor || Math.abs(anchor[0]) > 180 || Math.abs(anchor[1]) > 90)).toEqual([]);
});

test("no two places share a code of two letters or a name, but for territories under a state's code", () => {
  const own = all.filter(([id]) => !id.startsWith("US-"));
  const codes = own.map(([, { iso2 }]) => iso2).filter(Boolean);
  expect(codes).toHaveLength(new Set(codes).size);
  expect(own.map(([, { name }]) => name.en.short)).toHaveLength(new Set(own.map(([, { name }]) => name.en.short)).size);
});

test("places stand by id", () => {
  expect(Object.keys(places)).toEqual(Object.keys(places).toSorted());
});

test("each disputed area is named once and says how it is drawn and why", () => {
  const ids = policy.areas.map(({ id }) => id);
  expect(ids).toHaveLength(new Set(ids).size);
  expect(ids).toEqual(
    expect.arrayContaining([
      "crimea",
      "kashmir",
      "western-sahara",
      "kosovo",
      "taiwan",
      "palestine",
      "golan",
      "somaliland",
    ]),
  );
});

describe("every code in the data is a place", () => {
  const lists = ["places", "except", "eligible", "counted"];
  const codes = (json: unknown, key = ""): string[] => {
    if (Array.isArray(json)) return lists.includes(key) ? json.filter(isPlaceId) : json.flatMap((each) => codes(each));
    if (json === null || typeof json !== "object") return [];
    const own = key === "values" ? Object.keys(json) : [];
    return [...own, ...Object.entries(json).flatMap(([name, inner]) => codes(inner, name))];
  };
  const files = readdirSync("data", { recursive: true, encoding: "utf8" }).filter(
    (path) => path.endsWith(".json") && !/^(places|world\.topo)\.json$|^schema/.test(path),
  );

  test.each(files)("%s", (path) => {
    expect(codes(read(`data/${path}`)).filter((code) => !Object.hasOwn(places, code))).toEqual([]);
  });
});
