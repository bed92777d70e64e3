import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { columnsOf, tileGrids } from "#geo/tile-grids.ts";
import type { PlaceId } from "#model/place.ts";
import { between, gap, heading, leastWidth, tileLayout } from "#view/tiles/layout.ts";
import { keysOf } from "#view/labels.ts";
import { codeOf, countIn, letterOf, stacksOf, tileGroups, tilesOf, votesIn, withoutSeat } from "#view/tiles/tiles.ts";
import { plain, type View } from "#view/view.ts";
import { figure, id, pictureOn, places } from "../real.ts";

const world: Record<string, (typeof places)[PlaceId]> = Object.fromEntries(
  Object.entries(places).filter(([key]) => !key.startsWith("US-")),
);

function groupsOn(path: string, on: string, view: Partial<View> = {}) {
  const picture = pictureOn(path, on);
  const within = figure(path).indicator.within !== undefined;
  return {
    picture,
    groups: tilesOf(picture.dataset, within ? places : world, picture, { ...plain, ...view }, "en", within),
  };
}
const drawn = (path: string, on: string, view: Partial<View> = {}) =>
  groupsOn(path, on, view).groups.flatMap((group) => group.places);

describe("one place, one tile", () => {
  test.each([
    ["death-penalty/drug-offences", "2016-04-19"],
    ["cannabis/adult-use", "latest"],
    ["harm-reduction/needle-syringe-coverage", "latest"],
    ["cannabis/us-adult-use", "latest"],
  ])("every counted place of %s on %s has exactly one", (path, on) => {
    const { picture, groups } = groupsOn(path, on);
    const ids = groups.flatMap((group) => group.places);
    expect(new Set(ids).size).toBe(ids.length);
    expect(picture.tally.places.filter((place) => !ids.includes(place))).toEqual([]);
    expect(ids.filter((place) => picture.readings.get(place)?.key === "outside")).toEqual([]);
  });

  test("in a vote of the Commission its 53 members have one; who had no seat only while that is shown alone", () => {
    const { picture } = groupsOn("coalitions/votes/cnd63-5-1", "latest");
    expect(drawn("coalitions/votes/cnd63-5-1", "latest")).toHaveLength(53);
    expect(withoutSeat(picture)).toBe(140);
    expect(drawn("coalitions/votes/cnd63-5-1", "latest", { alone: "not-eligible" })).toHaveLength(193);
  });
});

test("groups stand in the order of the United Nations, then its observers, then who is in none", () => {
  const { groups } = groupsOn("death-penalty/drug-offences", "2016-04-19");
  expect(groups.map((group) => group.id)).toEqual([...tileGroups]);
  expect(groups.map((group) => group.places.length).slice(0, 6)).toEqual([54, 54, 23, 33, 29, 2]);
  expect(groups.at(-1)!.places).toEqual(expect.arrayContaining([id("TWN"), id("XKX")]));
});

test("within a group the strongest status stands first, equal ones by name; or all by name", () => {
  const { picture, groups } = groupsOn("death-penalty/drug-offences", "2016-04-19");
  const keys = keysOf(picture.dataset);
  const name = (place: PlaceId) => places[place]!.name.en.short;
  for (const group of groups) {
    const ranks = group.places.map((place) => {
      const at = keys.indexOf(picture.readings.get(place)!.key);
      return at < 0 ? keys.length : at;
    });
    expect(ranks).toEqual(ranks.toSorted((a, b) => a - b));
  }
  const byName = groupsOn("death-penalty/drug-offences", "2016-04-19", { sort: "name" }).groups[0]!.places.map(name);
  expect(byName).toEqual(byName.toSorted((a, b) => a.localeCompare(b)));
});

test.each([
  ["africa", ["EGY", "ZAF"], ["FRA", "YEM"]],
  ["gulf", ["SAU", "QAT"], ["EGY", "BRA"]],
  ["latin-american", ["BRA", "CUB"], ["USA", "PRI"]],
  ["western", ["USA", "TUR"], ["POL", "PRI"]],
])("the region %s shows the tiles of %j, not of %j", (region, inside, outside) => {
  const ids = drawn("cannabis/adult-use", "latest", { region });
  expect(ids).toEqual(expect.arrayContaining(inside));
  expect(ids.filter((place) => outside.includes(place))).toEqual([]);
});

test("the counts of the groups add up to the title's", () => {
  const { picture, groups } = groupsOn("death-penalty/drug-offences", "2016-04-19");
  const parts = groups.map((group) => countIn(picture.dataset, picture, group));
  expect(parts.reduce((sum, { count }) => sum + count.least, 0)).toBe(35);
  expect(parts.reduce((sum, { of }) => sum + of, 0)).toBe(picture.tally.places.length);
});

test("in the vote on Schedule IV the African states were two for, nine against", () => {
  const { picture, groups } = groupsOn("coalitions/votes/cnd63-5-1", "latest");
  expect(votesIn(picture, groups[0]!)).toEqual([
    { key: "yes", count: 2 },
    { key: "no", count: 9 },
  ]);
});

test("a tile has the letter of its status, an absence a sign of its own; states their own short codes", () => {
  const { paints } = figure("cannabis/adult-use").indicator;
  expect(letterOf(paints, "tolerated")).toBe("T");
  expect(["no-data", "insufficient", "secret", "conflict"].map((key) => letterOf(paints, key))).toEqual(
    ["?", "…", "≥", "≠"], // prettier-ignore
  );
  expect([id("SGP"), id("US-CO")].map(codeOf)).toEqual(["SGP", "CO"]);
});

describe("the grid of the United States", () => {
  const grid = tileGrids.us;

  test("has a cell for every counted part, and no two share one", () => {
    const { groups } = groupsOn("cannabis/us-adult-use", "latest");
    expect([...grid.keys()].toSorted()).toEqual([...groups[0]!.places].toSorted());
    expect(new Set([...grid.values()].map(String)).size).toBe(51);
    expect(columnsOf(grid)).toBe(11);
  });

  test("is true to the compass: Washington west of Maine, Florida south of Georgia", () => {
    const [washington, maine] = [grid.get(id("US-WA"))!, grid.get(id("US-ME"))!];
    expect(washington[0]).toBeLessThan(maine[0]);
    expect(grid.get(id("US-FL"))![1]).toBeGreaterThan(grid.get(id("US-GA"))![1]);
  });
});

describe("the layout", () => {
  const stacksFor = (path: string) =>
    stacksOf(groupsOn(path, "latest").groups).map((stack) => stack.map((group) => group.places.length));

  test("gives a roll call tiles of 58 by 54", () => {
    expect(tileLayout(stacksFor("coalitions/votes/cnd63-5-1"), 1032, 504).size).toEqual({ width: 58, height: 54 });
  });

  test("puts all states on a page of 1440 by 900", () => {
    const stacks = stacksFor("death-penalty/drug-offences");
    const { size, columns } = tileLayout(stacks, 1032, 504);
    const rows = Math.max(...stacks.map(([first = 0], i) => Math.ceil(first / (columns[i]?.[0] ?? 1))));
    expect(heading + rows * (size.height + gap)).toBeLessThan(520);
  });

  test("sets groups beside one another on a page of 1024 and of 768 pixels, and keeps their order", () => {
    for (const [width, rows] of [
      [704, 2],
      [444, 3],
    ] as const) {
      const { breaks, stacked, size } = tileLayout(stacksFor("death-penalty/drug-offences"), width, 504);
      expect([stacked, breaks.length + 1]).toEqual([false, rows]);
      expect(breaks).toEqual(breaks.toSorted((a, b) => a - b));
      expect(size.height).toBeGreaterThanOrEqual(33);
    }
  });

  test("is never wider than its space, and on touch no tile is smaller than 44 pixels", () => {
    const stacks = fc.array(fc.array(fc.integer({ min: 1, max: 60 }), { minLength: 1, maxLength: 2 }), { minLength: 1, maxLength: 7 }); // prettier-ignore
    fc.assert(
      fc.property(
        stacks,
        fc.integer({ min: 320, max: 2000 }),
        fc.integer({ min: 360, max: 1200 }),
        fc.boolean(),
        (counts, width, height, touch) => {
          const { size, columns, stacked, breaks } = tileLayout(counts, width, height, touch);
          const across = (n: number) => n * (size.width + gap) - gap;
          const starts = [0, ...breaks, counts.length];
          const rows = starts.slice(1).map((end, i) => columns.slice(starts[i], end));
          expect(rows.every((row) => row.length > 0)).toBe(true);
          for (const row of rows) {
            const widths = row.map(([first = 1]) => Math.max(stacked ? 0 : leastWidth, across(first)));
            expect(widths.reduce((sum, one) => sum + one, between * (row.length - 1))).toBeLessThanOrEqual(width);
          }
          if (touch || width < 440) expect(Math.min(size.width, size.height)).toBeGreaterThanOrEqual(44);
        },
      ),
    );
  });
});
