import { expect, test } from "vitest";
import { placeInRounds } from "#geo/labels-in-rounds.ts";
import { placeDots } from "#geo/dots.ts";
import { height, width, type Box } from "#geo/shape.ts";
import { dotScale, keyAt, livelyIn, recedes, sizedDots, smallOn } from "#view/marks.ts";
import { namedOnStage, telling } from "#view/stage/named.ts";
import { coarseShapes } from "../../geo/world-files.ts";
import { figure, id, pictureOn, places } from "../real.ts";

const shapes = coarseShapes();
const law = "death-penalty/drug-offences";

function namedOn(path: string, on: string, view: Partial<Parameters<typeof namedOnStage>[5]> = {}) {
  const { indicator, dataset } = figure(path);
  const { legend } = pictureOn(path, on);
  return namedOnStage(indicator, dataset, legend, places, shapes, { places: [], alone: null, ...view }, "en");
}

/** The groups whose places are named, each with how many it has. */
function groupsOf(path: string, on: string): string[] {
  const { indicator, dataset } = figure(path);
  const { legend } = pictureOn(path, on);
  return telling(dataset, legend, indicator.paints, null).map(({ key, sure }) => `${key} ${sure.length}`);
}

/** The ids of the labels on a map so many pixels wide. */
function labelsOn(path: string, on: string, pixels: number): Set<string> {
  const { indicator, dataset } = figure(path);
  const { readings } = pictureOn(path, on);
  const frame: Box = [0, 0, width, height];
  const unit = width / pixels;
  const lively = livelyIn(dataset, indicator.paints);
  const small = smallOn(shapes, readings, pixels, unit);
  const sizes = small.map(({ id }) => (lively.has(id) ? "l" : "q")).join("");
  const dots = placeDots(sizedDots(small, sizes, dotScale(pixels)), unit);
  const covered = (id: Parameters<typeof keyAt>[1]) => !recedes(indicator.paints, keyAt(readings, id));
  const labels = placeInRounds(namedOn(path, on), shapes, dots, unit, frame, { covered });
  return new Set(labels.map(({ id }) => id));
}

test("of a law the strongest status is named first, and none that the sentence does not count", () => {
  expect(groupsOf(law, "2016-04-19")).toEqual(["mandatory 6", "yes 9", "yes-unknown 20"]);
  expect(groupsOf("death-penalty/application", "2024-12-31")).toEqual(["high 7"]);
  const first = namedOn(law, "latest").filter(({ group }) => group === 1);
  expect(first.map(({ id }) => id)).toEqual(expect.arrayContaining(["IRN", "LAO", "MMR", "BRN", "SGP"]));
});

test("of a vote the small groups are named, the smallest first, and no large one", () => {
  expect(groupsOf("coalitions/votes/cnd67-l5", "latest")).toEqual(["no 2", "abstain 6"]);
  expect(groupsOf("coalitions/votes/unga77-238", "latest")).toEqual(["no 9"]);
  expect(
    namedOn("coalitions/votes/cnd67-l5", "latest")
      .slice(0, 2)
      .map(({ name }) => name),
  ).toEqual(expect.arrayContaining(["China", "Russia"]));
});

test("what is pinned goes before every group and is named once; of a status shown alone its places are named", () => {
  const [first, ...others] = namedOn(law, "latest", { places: [id("CHN")] });
  expect([first?.id, first?.group]).toEqual(["CHN", 0]);
  expect(others.map(({ id }) => id)).not.toContain("CHN");
  const yes = pictureOn("coalitions/votes/unga77-238", "latest").legend.find(({ key }) => key === "yes");
  expect(namedOn("coalitions/votes/unga77-238", "latest", { alone: "yes" })).toHaveLength(yes!.sure.length);
});

test.each([
  ["2016-04-19", 635],
  ["2016-04-19", 600],
  ["latest", 635],
  ["latest", 600],
])("on %s every place of the strongest status has its label on a map %i pixels wide", (on, pixels) => {
  const labels = labelsOn(law, on, pixels);
  const mandatory = pictureOn(law, on).legend.find(({ key }) => key === "mandatory")!.sure;
  expect(mandatory.filter((place) => !labels.has(place))).toEqual([]);
});

test("all 16 that made a statement are named, and both that voted no, however many rounds it takes", () => {
  const { sure } = pictureOn("coalitions/statements/js-2016-dp-counter", "latest").legend.find(({ key }) => key === "member")!; // prettier-ignore
  const labels = labelsOn("coalitions/statements/js-2016-dp-counter", "latest", 635);
  expect(sure.filter((place) => !labels.has(place))).toEqual([]);
  expect(labels.size).toBe(16);
  expect([...labelsOn("coalitions/votes/cnd67-l5", "latest", 635)]).toEqual(expect.arrayContaining(["CHN", "RUS"]));
});
