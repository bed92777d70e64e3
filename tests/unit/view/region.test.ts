import { describe, expect, test } from "vitest";
import { absences } from "#model/fact.ts";
import { continents, type PlaceId } from "#model/place.ts";
import { placesIn } from "#model/region.ts";
import { textsOf } from "#text/texts.ts";
import { chartsOf } from "#view/charts.ts";
import { countAt, countsOf } from "#view/counts/counts.ts";
import { curveOf } from "#view/curve.ts";
import { keysOf, nameOf } from "#view/labels.ts";
import { lookAt } from "#view/marks.ts";
import { axisOf, pictureOf } from "#view/picture.ts";
import { asidesOf } from "#view/facts/published.ts";
import { rowsOf } from "#view/tables/rows.ts";
import { countsSheet } from "#view/share/counts-sheet.ts";
import { lanesSheet } from "#view/share/lanes-sheet.ts";
import { changesSheet, tilesSheet } from "#view/share/place-sheets.ts";
import { trendSheets } from "#view/share/trend-sheets.ts";
import { countLine, titleOf } from "#view/summary.ts";
import { plain, type Chart } from "#view/view.ts";
import { figure, indicators, paths, places } from "./real.ts";

const texts = textsOf("en");
const worldwide = paths.filter((_, i) => indicators[i]?.within === undefined);

function shownIn(path: string, region: string) {
  const { indicator, dataset } = figure(path);
  const here = placesIn(places, region);
  const view = { ...plain, region };
  return { indicator, dataset, places: here, view, picture: pictureOf(indicator, dataset, here, view), language: "en" } as const; // prettier-ignore
}

describe.each(worldwide)("%s", (path) => {
  test("title, legend and rows of a region are of its places, and the parts of the world add up to the world", () => {
    const world = shownIn(path, "world").picture;
    const somewhere = (Object.keys(places) as PlaceId[]).filter((id) => places[id]?.continent !== undefined);
    const parts = continents.map((region) => shownIn(path, region).picture);
    for (const { key, sure, apart } of world.legend.filter(({ apart }) => !apart)) {
      const inParts = parts.flatMap(({ legend }) => legend.find((entry) => entry.key === key)?.sure ?? []);
      expect([key, apart, inParts.toSorted()]).toEqual([key, apart, sure.filter((id) => somewhere.includes(id)).toSorted()]); // prettier-ignore
    }
    for (const [i, picture] of parts.entries()) {
      const region = continents[i]!;
      const ids = Object.keys(placesIn(places, region));
      const { dataset } = figure(path);
      expect(picture.legend.flatMap(({ sure, perhaps }) => [...sure, ...perhaps]).filter((id) => !ids.includes(id))).toEqual([]); // prettier-ignore
      expect(rowsOf(dataset, placesIn(places, region), picture, "en").filter(({ id }) => !ids.includes(id))).toEqual([]); // prettier-ignore
      const title = titleOf(dataset, picture, "en");
      const counts = /\{(count|number|known|reported|sum)\}/.test(dataset.headline.text.en);
      if (counts || dataset.form === "vote") expect(title).toContain(`${texts.regions[region]!}: `);
      expect(title).not.toMatch(/undefined|\{|\}/);
    }
  });

  test("the count over time ends with the count of the legend, in Africa as in the world", () => {
    for (const region of ["world", "africa", "western"]) {
      const { indicator, dataset, places: here, picture } = shownIn(path, region);
      const axis = axisOf(indicator, dataset);
      if (!axis || dataset.form === "quantity") continue;
      const last = curveOf(dataset, here, axis, dataset.headline.counts).at(-1)!;
      const said = countLine(indicator, dataset, picture, "en");
      if (last.known > 0) expect(said).toContain(String(last.least));
      const point = countsOf(dataset, here, axis).points.at(-1)!;
      for (const key of [...keysOf(dataset), ...absences]) {
        const found = picture.legend.find((entry) => entry.key === key && !entry.apart);
        expect([region, key, countAt(point, key)]).toEqual([region, key, found?.count ?? { least: 0, most: 0 }]);
      }
    }
  });

  test("a table of a chart names no place of another region", () => {
    const shown = shownIn(path, "oceania");
    // Guam and others stand there twice: as a place of the world and as a part of the United States.
    const names = (inside: boolean) =>
      (Object.keys(places) as PlaceId[])
        .filter((id) => id in shown.places === inside)
        .map((id) => nameOf(places[id], "en"));
    const others = new Set(names(false).filter((name) => !names(true).includes(name)));
    const sheets: Partial<Record<Chart, () => { rows: readonly (readonly string[])[] }[]>> = {
      tiles: () => [tilesSheet(shown)],
      lanes: () => [lanesSheet(shown)],
      counts: () => [countsSheet(shown)],
      changes: () => [changesSheet(shown).sheet],
      trend: () => trendSheets(shown).map(({ sheet }) => sheet),
    };
    for (const chart of chartsOf(shown.indicator, shown.dataset))
      for (const { rows } of sheets[chart]?.() ?? [])
        expect([chart, rows.map(([first = "", second = ""]) => [first, second]).flat().filter((cell) => others.has(cell))]).toEqual([chart, []]); // prettier-ignore
  });
});

test("what lies outside the region has no fill on the map, as all that is not counted", () => {
  const { indicator, picture } = shownIn("death-penalty/drug-offences", "europe");
  const marks = { readings: picture.readings, paints: indicator.paints, alone: null };
  expect(lookAt(marks, "EGY" as PlaceId, "map")).toEqual({ key: "outside", fill: "var(--sea)", outline: "coast" });
  expect(lookAt(marks, "FRA" as PlaceId, "map").key).not.toBe("outside");
});

test("a vote stays that of the whole body, and the votes of the region follow", () => {
  const { dataset, picture } = shownIn("coalitions/votes/cnd63-5-1", "african");
  expect(titleOf(dataset, picture, "en")).toBe(
    "On 2 December 2020, the Commission on Narcotic Drugs voted 27 to 25, with one abstention, to take cannabis out of Schedule IV. African states: 2 yes and 9 no",
  );
});

test("a total for the world is no total of a region", () => {
  const inAfrica = shownIn("death-penalty/executions", "africa");
  const named = inAfrica.picture.tally.places.filter((id) => inAfrica.picture.readings.get(id)?.is === "quantity");
  expect(named.length).toBeLessThan(10);
  for (const year of ["2015-12-31", "2024-12-31"]) {
    const on = pictureOf(inAfrica.indicator, inAfrica.dataset, inAfrica.places, { day: year as never, variant: null });
    expect(titleOf(inAfrica.dataset, on, "en")).toMatch(/^Africa: /);
    const [world] = asidesOf(inAfrica.dataset, on, "en");
    expect(world === undefined || !/places/.test(world)).toBe(true);
  }
  const [published] = asidesOf(
    shownIn("death-penalty/drug-offences", "asia").dataset,
    shownIn("death-penalty/drug-offences", "asia").picture,
    "en",
  );
  expect(published).toBeUndefined();
});
