import { describe, expect, test } from "vitest";
import { chartsOf } from "#view/charts.ts";
import { countsSheet } from "#view/share/counts-sheet.ts";
import { lanesSheet } from "#view/share/lanes-sheet.ts";
import { changesSheet, tilesSheet } from "#view/share/place-sheets.ts";
import type { ShownFigure } from "#view/share/shown-figure.ts";
import { trendSheets } from "#view/share/trend-sheets.ts";
import { pictureOf } from "#view/picture.ts";
import { plain, type Chart, type View } from "#view/view.ts";
import { figure, id, indicators, paths, places } from "../real.ts";

const shownAs = (path: string, part: Partial<View> = {}): ShownFigure => {
  const { indicator, dataset } = figure(path);
  const view = { ...plain, ...part };
  const own = indicator.within ? undefined : places;
  if (!own) throw new Error(`${path} has places of its own`);
  return { indicator, dataset, places, view, picture: pictureOf(indicator, dataset, places, view), language: "en" };
};
const sheetsOf = (chart: Chart, shown: ShownFigure) => {
  switch (chart) {
    case "tiles":
      return [tilesSheet(shown)];
    case "lanes":
      return [lanesSheet(shown)];
    case "counts":
      return [countsSheet(shown)];
    case "trend":
      return trendSheets(shown).map(({ sheet }) => sheet);
    case "changes":
      return [changesSheet(shown).sheet];
    default:
      return [];
  }
};

describe("every chart of every indicator as a table", () => {
  const worldwide = paths.filter((_, i) => indicators[i]?.within === undefined);
  test.each(worldwide)("%s: rows are as long as the head, and none is there twice", (path) => {
    const shown = shownAs(path);
    for (const chart of chartsOf(shown.indicator, shown.dataset))
      for (const { columns, rows } of sheetsOf(chart, shown)) {
        expect([chart, rows.filter(({ length }) => length !== columns.length)]).toEqual([chart, []]);
        expect([chart, new Set(rows.map((row) => row.join("\t"))).size]).toEqual([chart, rows.length]);
        expect([chart, rows.flat().filter((cell) => /undefined|NaN|\[object/.test(cell))]).toEqual([chart, []]);
      }
  });
});

test("a stretch that began before the record says when, one known by its year alone says so", () => {
  const { rows } = lanesSheet(shownAs("cannabis/adult-use", { places: [id("DEU")], rows: "chosen" }));
  expect(rows[0]?.slice(0, 6)).toEqual(["Germany", "Illegal", "1970-01-01", expect.any(String), "1929", "Year"]);
});

test("the stretches of a place follow each other without a gap", () => {
  const { rows } = lanesSheet(shownAs("death-penalty/status", { places: [id("ZAF")], rows: "chosen" }));
  expect(rows.length).toBeGreaterThan(1);
  for (const [i, row] of rows.slice(1).entries()) {
    const next = new Date(`${rows[i]?.[3] ?? ""}T00:00:00Z`);
    next.setUTCDate(next.getUTCDate() + 1);
    expect(row[2]).toBe(next.toISOString().slice(0, 10));
  }
});

test("shown alone, a status alone has rows; in shares a count is one of the places that existed", () => {
  const lanes = lanesSheet(shownAs("cannabis/adult-use", { alone: "legal-market" }));
  expect(new Set(lanes.rows.map(([, status]) => status))).toEqual(new Set(["Legal market"]));
  const counts = countsSheet(shownAs("death-penalty/status", { unit: "share" }));
  const [row] = counts.rows;
  expect(row?.[3]).toMatch(/^(< 1|\d+)(–\d+)? %$/);
});

test("tiles of a region are those of its places, by group", () => {
  const { rows } = tilesSheet(shownAs("death-penalty/drug-offences", { region: "oceania" }));
  expect(rows.length).toBeGreaterThan(10);
  expect(rows.map(([, place]) => place)).not.toContain("France");
  expect(rows.map(([, place]) => place)).toContain("Fiji");
});
