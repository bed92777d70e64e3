import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { indicatorPathOf, readAddress, rootFrom, writeAddress, type Address } from "#view/address.ts";
import { catalogue, id, paths } from "./real.ts";

const topics = catalogue.map(({ id }) => id);
const read = (path: string): Address => readAddress(path, paths, topics);

const pages: Address["page"][] = [
  ...paths.map((path) => ({ kind: "indicator" as const, path })),
  ...topics.map((topic) => ({ kind: "sources" as const, topic })),
  { kind: "home" },
  { kind: "borders" },
  { kind: "about" },
  { kind: "countries" },
  { kind: "compare" },
  { kind: "events" },
  { kind: "ask" },
  { kind: "talks" },
  { kind: "talk", id: "special-session-2016" },
  { kind: "place", id: id("URY") },
  { kind: "place", id: id("US-CO") },
];

test.each(pages.map((page) => [writeAddress({ language: "en", page }), page] as const))(
  "%s is read as it was written",
  (path, page) => {
    expect(read(path)).toEqual({ language: "en", page });
  },
);

test("no two pages have the same address", () => {
  expect(new Set(pages.map((page) => writeAddress({ language: "en", page }))).size).toBe(pages.length);
});

describe("the address", () => {
  test.each([
    ["", "home"],
    ["en", "home"],
    ["en/index.html", "home"],
    ["en/cannabis/adult-use", "indicator"],
    ["en/cannabis/adult-use/index.html", "indicator"],
    ["en//about//", "about"],
    ["en/cannabis/", "unknown"],
    ["en/cannabis/adult-use/embed/", "unknown"],
    ["en/countries/nowhere/", "unknown"],
    ["en/countries/URY/x/", "unknown"],
    ["en/talks", "talks"],
    ["en/talks/special-session-2016/index.html", "talk"],
    ["en/talks/a/b/", "unknown"],
    ["en/sources/", "unknown"],
    ["en/sources/alcohol/", "unknown"],
    ["en/__proto__/", "unknown"],
    ["xx/about/", "unknown"],
    ["404.html", "unknown"],
  ])("“%s” is %s", (path, kind) => {
    expect(read(path).page.kind).toBe(kind);
  });

  test("whatever it is, it reads as a page", () => {
    fc.assert(
      fc.property(fc.webPath(), (path) => {
        expect(writeAddress(read(path))).toMatch(/^en\//);
      }),
      { numRuns: 1000, seed: 2016 },
    );
  });
});

test("the home page shows the indicator on which the atlas opens", () => {
  expect(paths).toContain(indicatorPathOf(read("en/")));
  expect(indicatorPathOf(read("en/about/"))).toBeNull();
});

test.each([
  ["en/", "../"],
  ["en/cannabis/adult-use/", "../../../"],
  ["en/coalitions/votes/cnd63-5-1/", "../../../../"],
  ["index.html", "./"],
])("from %s the root is %s", (path, root) => {
  expect(rootFrom(path)).toBe(root);
});
