import fc from "fast-check";
import { expect, test } from "vitest";
import { pathOf } from "#catalogue/indicator.ts";
import type { PlaceId } from "#model/place.ts";
import {
  mostCompared,
  plainCompare,
  readCompare,
  sectionIds,
  sectionsOf,
  writeCompare,
  type CompareView,
} from "#view/compare/compare.ts";
import { ownGroup } from "#view/own-group.ts";
import { comparedRow } from "#view/compare/rows.ts";
import { pictureOf } from "#view/picture.ts";
import { catalogue, figure, id, indicators, places } from "../real.ts";

const sections = sectionIds(catalogue, "en");
const offer = { places, sections };
const ids = Object.keys(places) as PlaceId[];

test("reading what was written gives the comparison back: 2 000 views", () => {
  const view: fc.Arbitrary<CompareView> = fc.record({
    places: fc.uniqueArray(fc.constantFrom(...ids), { maxLength: mostCompared }),
    day: fc.constantFrom("latest" as const, id("2016-04-19") as unknown as CompareView["day"]),
    differing: fc.boolean(),
    turned: fc.subarray(sections),
    group: fc.option(fc.subarray(ids, { minLength: 1 }).map((ids) => ownGroup("Mine & theirs: 2", ids))),
  });
  fc.assert(
    fc.property(view, (written) => {
      expect(readCompare(`#${writeCompare(written, places)}`, offer)).toEqual({ view: written, dropped: [] });
    }),
    { numRuns: 2000, seed: 2026 },
  );
});

test.each([
  ["c=SGP,XXX,MYS", "c=XXX", ["SGP", "MYS"]],
  ["c=SGP,MYS,THA,IDN,VNM,LAO", "c=LAO", ["SGP", "MYS", "THA", "IDN", "VNM"]],
  ["c=sgp", "c=sgp", []],
  ["t=2016-02-30", "t=2016-02-30", []],
  ["d=2", "d=2", []],
  ["turn=all", "turn=all", []],
])("of %s the part that cannot be read is named", (link, named, kept) => {
  const { view, dropped } = readCompare(link, offer);
  expect(dropped).toEqual([named]);
  expect(view).toEqual({ ...plainCompare, places: kept });
});

test("every indicator stands in one section, law before practice before position", () => {
  const all = catalogue.flatMap((topic) => sectionsOf(topic, (path) => figure(path).dataset.basis, "en"));
  expect(all.flatMap(({ indicators }) => indicators.map(pathOf)).sort()).toEqual(indicators.map(pathOf).sort());
  expect(all.every(({ id }) => sections.includes(id))).toBe(true);
  expect(all[0]).toMatchObject({ id: "death-penalty.law", name: "Law", open: true });
});

test("a row says of each place what the map of the day says, and is equal only where all read the same", () => {
  const three = ["SGP", "MYS", "THA"].map(id);
  for (const path of indicators.map(pathOf)) {
    const known = figure(path);
    const row = comparedRow(known, places, three, "latest", "en");
    const { readings } = pictureOf(known.indicator, known.dataset, places, { day: row.day, variant: null });
    const read = three.map((place) => readings.get(place)!);
    expect(row.cells.map(({ reading }) => reading)).toEqual(read);
    if (row.equal) expect(new Set(read.map(({ key }) => key)).size).toBe(1);
  }
});

test("Singapore and Malaysia differ in law on drug offences since 2023, and did not in 2016", () => {
  const known = figure("death-penalty/drug-offences");
  const two = ["SGP", "MYS"].map(id);
  const day = (text: string): CompareView["day"] => text as CompareView["day"];
  expect(comparedRow(known, places, two, day("2016-04-19"), "en").equal).toBe(true);
  const now = comparedRow(known, places, two, "latest", "en");
  expect(now.cells.map(({ reading: { key } }) => key)).toEqual(["mandatory", "yes"]);
  expect(now.cells[1]?.short).toBe("since 4 July 2023");
});
