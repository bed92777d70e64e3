import { expect, test } from "vitest";
import { contains, overlaps, passes } from "#geo/boxes.ts";
import { dotsOf, placeDots } from "#geo/dots.ts";
import { placeLabels, type PlacedLabel } from "#geo/labels.ts";
import { landGrid } from "#geo/land-grid.ts";
import { height, width, type Box } from "#geo/shape.ts";
import type { PlaceId } from "#model/place.ts";
import { coarseShapes, mapped, places } from "./world-files.ts";

const shapes = coarseShapes();
const frame: Box = [0, 0, width, height];
const dots = placeDots(
  dotsOf(shapes, 1).map(({ id, center }) => ({ id, center, radius: 3 })),
  1,
);
const known = new Set(mapped);
const covered = (id: PlaceId) => known.has(id);
const named = (ids: readonly string[]) =>
  ids.map((id) => ({ id: id as PlaceId, name: places[id as PlaceId]?.name.en.short ?? id }));
const nine = named(["CHN", "IRN", "SGP", "MYS", "IDN", "LAO", "VNM", "USA", "BRN"]);
const labels = placeLabels(nine, shapes, dots, 1, frame, { covered });

const boxOf = ({ text, x, y, anchor }: PlacedLabel): Box => {
  const w = text.length * 0.56 * 12;
  return [anchor === "start" ? x : anchor === "end" ? x - w : x - w / 2, y - 6, w, 12];
};

test("nine places of the mock are all named", () => {
  expect(labels.map(({ id }) => id)).toEqual(nine.map(({ id }) => id));
});

test("China and the United States are named inside, Laos in the sea with a line", () => {
  const by = new Map<string, PlacedLabel>(labels.map((label) => [label.id, label]));
  expect([by.get("CHN")?.inside, by.get("USA")?.inside, by.get("LAO")?.inside]).toEqual([true, true, false]);
  expect(by.get("LAO")?.line).toBeDefined();
});

test("no label lies on another, on a dot, or on land that is not its own", () => {
  const all = placeLabels(named(mapped.slice(0, 80)), shapes, dots, 1, frame, { covered });
  const land = landGrid(shapes, frame, 2);
  for (const [i, label] of all.entries()) {
    const box = boxOf(label);
    expect(
      all
        .slice(i + 1)
        .filter((other) => overlaps(box, boxOf(other)))
        .map(({ text }) => `${text} on ${label.text}`),
    ).toEqual([]);
    expect(dots.filter(({ x, y, radius }) => overlaps(box, [x - radius, y - radius, 2 * radius, 2 * radius]))).toEqual(
      [],
    );
    expect(land.share(box, (owner) => owner !== undefined && owner !== label.id && covered(owner))).toBeLessThan(0.15);
  }
});

test("a place outside the frame has no label, and labels do not depend on the run", () => {
  expect(placeLabels(nine, shapes, dots, 0.5, [0, 0, 400, 183], { covered }).map(({ id }) => id)).toEqual(["USA"]);
  expect(placeLabels(nine, shapes, dots, 1, frame, { covered })).toEqual(labels);
});

test("no label lies on the line of another, and none leaves the part of the frame that is seen", () => {
  const all = placeLabels(named(mapped.slice(0, 80)), shapes, dots, 1, frame, { covered });
  const lines = all.flatMap(({ id, line }) => (line ? [{ id, line }] : []));
  for (const { id, box } of all)
    expect(lines.filter((one) => one.id !== id && passes(one.line, box)).map((one) => one.id)).toEqual([]);
  const part: Box = [0, 0, 0.44 * width, height];
  const left = placeLabels(named(mapped), shapes, dots, 1, frame, { covered, part });
  expect(left.length).toBeGreaterThan(20);
  expect(left.filter(({ box }) => !contains(part, box))).toEqual([]);
});
