import { expect, test } from "vitest";
import { chosenLink, isShown, pressed } from "#view/chosen.ts";
import { tilesOf } from "#view/tiles/tiles.ts";
import { plain, readView } from "#view/view.ts";
import { id, pictureOn, places } from "./real.ts";

const three = ["SGP", "MYS", "THA"].map(id);
const offer = {
  initial: plain,
  regions: ["world"],
  keys: [],
  variants: [],
  charts: ["map", "tiles", "lanes"],
  withs: new Map<string, string[]>(),
  days: null,
} as const;

test.each(["map", "tiles", "lanes"] as const)("a link to %s of chosen places is read as such", (chart) => {
  const { view, dropped } = readView(chosenLink(three, chart), offer);
  expect(dropped).toEqual([]);
  expect(view).toEqual({ ...plain, places: three, chart, rows: "chosen" });
});

test("of chosen places only those have a tile, and without any all have one", () => {
  const picture = pictureOn("death-penalty/drug-offences", "latest");
  const tiles = (chosen: typeof three) =>
    tilesOf(picture.dataset, places, picture, { ...plain, rows: "chosen", places: chosen }, "en").flatMap(
      ({ places }) => places,
    );
  expect([...tiles(three)].sort()).toEqual([...three].sort());
  expect(tiles([]).length).toBeGreaterThan(190);
  expect(isShown({ rows: "all", places: three }, id("USA"))).toBe(true);
});

test("a place pressed stands alone; among chosen ones it comes to the front, and none is lost", () => {
  const [first, ...others] = three;
  if (!first) throw new Error("there is no first place");
  expect(pressed({ rows: "all", places: [] }, first)).toEqual([first]);
  expect(pressed({ rows: "all", places: three }, first)).toEqual(others);
  expect(pressed({ rows: "chosen", places: three }, first)).toEqual([...others, first]);
  expect(pressed({ rows: "chosen", places: three }, id("USA"))).toEqual([...three, id("USA")]);
});
