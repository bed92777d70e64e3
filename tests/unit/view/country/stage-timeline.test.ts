import { describe, expect, test } from "vitest";
import type { PlaceId } from "#model/place.ts";
import { placeFactsOf } from "#view/country/place-facts.ts";
import { stageRowsOf, type StageRow } from "#view/country/stage-rows.ts";
import { fitTimeline, heading, signsIn, years } from "#view/country/stage-timeline.ts";
import { timelineOf } from "#view/country/timeline.ts";
import { atlas } from "./real-atlas.ts";

/** The topics of the talk of which the slide of a place is, the first before the others. */
const talks: Readonly<Record<string, readonly string[]>> = {
  THA: ["coalitions", "cannabis", "death-penalty", "harm-reduction"],
  MUS: ["harm-reduction", "coalitions", "death-penalty", "cannabis"],
  IRN: ["death-penalty", "coalitions", "harm-reduction", "cannabis"],
};
function rowsOf(id: string, topics = talks[id] ?? []): StageRow[] {
  const facts = placeFactsOf(atlas, id as PlaceId);
  return stageRowsOf(atlas, id, facts, timelineOf(atlas, id as PlaceId, facts), topics);
}
/** Pixels of a page that the figure of a slide has under a caption of two lines: of 16:9, and of 4:3. */
const [wide, narrow] = [317, 283];

describe.each(["THA", "MUS", "IRN"])("the slide of %s", (id) => {
  test.each([wide, narrow])("shows position, law and practice in %i pixels, and counts what is left out", (height) => {
    const all = rowsOf(id);
    const { bands, row, left } = fitTimeline(all, height, talks[id]?.[0]);
    const shown = bands.flatMap(({ rows }) => rows);
    expect(bands.map(({ band }) => band)).toEqual(["position", "law", "practice"]);
    for (const { rows } of bands) expect(rows.length).toBeGreaterThanOrEqual(2);
    expect(shown.length + left).toBe(all.length);
    expect(years + (shown.length + bands.length) * row + bands.length * heading).toBeLessThanOrEqual(height);
    expect(row).toBeGreaterThanOrEqual(18);
  });
});

test.each([wide, narrow])("in %i pixels Mauritius shows its services and their coverage", (height) => {
  const shown = fitTimeline(rowsOf("MUS"), height, "harm-reduction").bands.flatMap(({ rows }) => rows);
  expect(shown.map(({ id }) => id)).toEqual(
    expect.arrayContaining([
      "harm-reduction/needle-syringe-programmes",
      "harm-reduction/needle-syringe-coverage",
      "harm-reduction/opioid-agonist-therapy",
      "harm-reduction/opioid-agonist-coverage",
    ]),
  );
});

test("rows become lower before one is left out, and higher where there is room", () => {
  const all = rowsOf("MUS");
  const heights = Array.from({ length: 60 }, (_, i) => ({
    height: 120 + i * 12,
    ...fitTimeline(all, 120 + i * 12, "x"),
  }));
  for (const { height, bands, left } of heights) {
    const shown = bands.flatMap(({ rows }) => rows).length;
    if (left > 0) expect(years + (shown + 1 + 3) * 18 + 3 * heading).toBeGreaterThan(height);
  }
  expect(heights.at(-1)).toMatchObject({ left: 0, row: 40 });
  const left = heights.map(({ left }) => left);
  expect(left).toEqual(left.toSorted((a, b) => b - a));
});

test("what has no record is left out first", () => {
  const all = rowsOf("TWN");
  const none = all.find(({ telling }) => telling < 0)!;
  expect([none.id, none.said]).toEqual(["treaties", "No record as a party"]);
  const room = (rows: number): number => {
    let height = 60;
    while (fitTimeline(all, height, undefined).left > all.length - rows) height++;
    return height;
  };
  const shown = fitTimeline(all, room(all.length - 1), undefined).bands.flatMap(({ rows }) => rows);
  expect(shown).not.toContain(none);
});

test("the topics of the talk stand first in their bands, figures below the rows that they measure", () => {
  const names = (id: string) => rowsOf(id).map(({ id }) => id);
  expect(names("THA").indexOf("cannabis/adult-use")).toBeLessThan(names("THA").indexOf("death-penalty/status"));
  const of = names("IRN");
  expect(of.indexOf("death-penalty/executions")).toBe(of.indexOf("death-penalty/application") + 1);
  expect(of.indexOf("death-penalty/death-row")).toBe(of.indexOf("death-penalty/executions") + 1);
});

test("a sign is explained where it is first seen", () => {
  const { bands } = fitTimeline(rowsOf("MUS"), 400, "harm-reduction");
  const signs = signsIn(bands, ["law", "court", "policy", "vote", "back"]);
  expect(signs).toEqual([[], ["law", "back"], ["policy"]]);
});
