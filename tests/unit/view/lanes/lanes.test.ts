import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { shift, type Day } from "#model/date.ts";
import type { PlaceId } from "#model/place.ts";
import { reading } from "#model/read.ts";
import { dayOf, numberOf } from "#time/axis.ts";
import { barOn, groupsOf, lanesOf, lastChange } from "#view/lanes/rows.ts";
import { barText } from "#view/lanes/text.ts";
import { barsOf, laneOf } from "#view/lanes/lanes.ts";
import { axisOf, pictureOf } from "#view/picture.ts";
import { day } from "#model/date.ts";
import { figure, id, indicators, places } from "../real.ts";
import { nameOf } from "#view/labels.ts";

const timed = indicators
  .map((indicator) => figure(`${indicator.topic}/${indicator.id}`))
  .filter(({ indicator, dataset }) => axisOf(indicator, dataset) !== null)
  .filter(({ dataset }) => dataset.form === "status" || dataset.form === "membership");

const axis = (path: string) => {
  const { indicator, dataset } = figure(path);
  const found = axisOf(indicator, dataset);
  if (!found) throw new Error(`${path} has no axis`);
  return { indicator, dataset, axis: found };
};
const ids = Object.keys(places) as PlaceId[];

test("on any day of any indicator the lane of any place says what is read of it", () => {
  const law = fc.property(
    fc.constantFrom(...timed),
    fc.constantFrom(...ids),
    fc.double({ min: 0, max: 1, noNaN: true }),
    ({ indicator, dataset }, place, share) => {
      const { from, to } = axis(`${indicator.topic}/${indicator.id}`).axis;
      const on = dayOf(numberOf(from) + share * (numberOf(to) - numberOf(from)));
      const bars = barsOf(dataset, places, place, { from, to });
      const bar = barOn({ bars }, on);
      const read = reading(dataset, places, place, on);
      expect([bar?.key, bar?.certain, bar?.or]).toEqual([read.key, read.certain, "or" in read ? read.or : []]);
    },
  );
  fc.assert(law, { numRuns: 3000, seed: 2016 });
});

test("the bars of a place follow each other without a gap, from the first day of the axis to the last", () => {
  for (const { indicator, dataset } of timed) {
    const { axis: whole } = axis(`${indicator.topic}/${indicator.id}`);
    for (const place of ids.slice(0, 60)) {
      const bars = barsOf(dataset, places, place, whole);
      expect(bars[0]?.from).toBe(whole.from);
      expect(bars.at(-1)?.to).toBe(whole.to);
      for (const [i, bar] of bars.entries()) {
        const next = bars[i + 1];
        if (next) expect(shift(bar.to, 1)).toBe(next.from);
      }
    }
  }
});

describe("changes are marked by how they came", () => {
  const signsOf = (path: string, place: string) => {
    const { indicator, dataset, axis: whole } = axis(path);
    return laneOf(dataset, places, id(place), whole, indicator.paints).marks.map(({ day, sign }) => `${day} ${sign}`);
  };
  test.each([
    ["Uruguay's market law", "cannabis/adult-use", "URY", ["2013-12-20 law"]],
    ["the court that protected the personal dose in Colombia", "cannabis/adult-use", "COL", ["1994-05-05 court"]],
    [
      "Proposition 64 in California, by popular vote",
      "cannabis/us-adult-use",
      "US-CA",
      ["1976-01-01 law", "2016-11-09 vote"],
    ],
    ["the written policy of the Netherlands", "cannabis/adult-use", "NLD", ["1976-11-01 policy"]],
  ])("%s", (_, path, place, signs) => {
    expect(signsOf(path, place)).toEqual(signs);
  });
  test("a step down the scale is a step back: Thailand in 2025, Lithuania in 2017", () => {
    expect(signsOf("cannabis/adult-use", "THA").at(-1)).toMatch(/^2025-06-\d\d back$/);
    expect(signsOf("cannabis/adult-use", "LTU").at(-1)).toMatch(/^2017-\d\d-\d\d back$/);
  });
});

describe("rows", () => {
  const { indicator, dataset, axis: whole } = axis("cannabis/adult-use");
  const lanes = lanesOf(dataset, places, whole, indicator.paints);
  const on = (text: "latest" | Day) => pictureOf(indicator, dataset, places, { day: text, variant: null });
  const picture = on("latest");
  const choice = {
    sort: "status",
    rows: "all",
    region: "world",
    chosen: [],
    readings: picture.readings,
    counted: new Set(picture.tally.places),
    nameOf: (place: PlaceId) => nameOf(places[place], "en"),
  } as const;

  test.each(["1976-12-31", "2001-07-01", "2013-12-31", "2018-10-17", "2022-06-09", "2026-11-21"])(
    "ordered by status on %s, each heading counts what the legend counts",
    (text) => {
      const then = on(day(text));
      const groups = groupsOf(dataset, places, lanes, indicator.paints, {
        ...choice,
        readings: then.readings,
        counted: new Set(then.tally.places),
      });
      for (const { key, sure, perhaps } of then.legend) {
        if (key === "did-not-exist") continue;
        const first = [...sure, ...perhaps].filter((place) => then.readings.get(place)?.key === key).length;
        expect([key, groups.find((group) => group.key === key)?.counted ?? 0]).toEqual([key, first]);
      }
    },
  );

  test("in every order each place stands once", () => {
    for (const sort of ["status", "date", "region", "name"] as const) {
      const shown = groupsOf(dataset, places, lanes, indicator.paints, { ...choice, sort }).flatMap((group) =>
        group.lanes.map((lane) => lane.id),
      );
      expect(shown.length).toBe(lanes.length);
      expect(new Set(shown).size).toBe(lanes.length);
    }
  });

  test("only those with a change, only those chosen, only those of a region", () => {
    const idsOf = (part: object) =>
      groupsOf(dataset, places, lanes, indicator.paints, { ...choice, ...part }).flatMap((group) =>
        group.lanes.map((lane) => lane.id),
      );
    expect(idsOf({ rows: "chosen", chosen: [id("URY"), id("CAN")] }).sort()).toEqual(["CAN", "URY"]);
    expect(idsOf({ region: "gulf" })).toContain("ARE");
    expect(idsOf({ region: "gulf" })).not.toContain("URY");
    const changed = idsOf({ rows: "changed" });
    expect(changed).toContain("LTU");
    expect(changed).not.toContain("JPN");
    for (const lane of lanes) expect(changed.includes(lane.id)).toBe(lastChange(lane, indicator.paints) !== null);
  });

  test("a stretch is told with its ends, its source and how it began", () => {
    const lane = lanes.find((lane) => lane.id === "URY");
    if (!lane) throw new Error("Uruguay has no lane");
    const said = barText(dataset, lane, lane.bars.length - 1, whole, "en");
    expect(said?.label).toBe("Legal market");
    expect(said?.span).toBe("From 20 December 2013 to today");
    expect(said?.sign).toBe("law");
    expect(said?.fact.source.length).toBeGreaterThan(0);
  });
});
