import { brotliCompressSync, gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { mainBox } from "#geo/main-box.ts";
import { inside, ringArea, ringsOf } from "#geo/rings.ts";
import { height, width } from "#geo/shape.ts";
import { coarse, fine, linesOf, place } from "#geo/world.ts";
import { coarseShapes, fineShapes, mapped, places, shapeOf, world } from "./world-files.ts";

const kilobytes = (text: string) => gzipSync(text, { level: 9 }).length / 1000;
const landOf = (ids: readonly string[]) =>
  ids.flatMap((id) => ringsOf(shapeOf(id).d)).reduce((sum, ring) => sum + ringArea(ring), 0);

test.each([
  ["coarse", coarseShapes],
  ["fine", fineShapes],
] as const)("every place of the list is drawn in the %s world", (_, shapes) => {
  const ids = new Set(shapes().map(({ id }) => id));
  expect(mapped.filter((id) => !ids.has(id))).toEqual([]);
  const empty = shapes()
    .filter(({ d }) => d === "")
    .map(({ id }) => id);
  expect(empty).toEqual(["TKL", "VAT", "GIB"]);
});

test("every member and observer of the United Nations can be seen", () => {
  const seen = new Set(coarseShapes().map(({ id }) => id));
  const members = mapped.filter((id) => ["member", "observer"].includes(places[id]?.un ?? ""));
  expect(members.length).toBe(195);
  expect(members.filter((id) => !seen.has(id))).toEqual([]);
});

test("areas are true: Greenland is to Africa as 2.166 to 30.37 million square kilometers", () => {
  const africa = mapped.filter((id) => places[id]?.continent === "africa" && id !== "SHN");
  const ratio = landOf(["GRL"]) / landOf(africa);
  expect(Math.abs(ratio / (2.166 / 30.37) - 1)).toBeLessThan(0.02);
});

test.each(["TUV", "MLT", "SGP", "KNA", "VAT", "GIB", "BHR", "LUX"])("%s is small", (id) => {
  expect(shapeOf(id).small).toBe(true);
});
test.each(["JAM", "QAT", "GMB", "FJI", "CYP"])("%s is not small", (id) => {
  expect(shapeOf(id).small).toBe(false);
});

test("nothing wraps: no part of a place is wider than two fifths of the map", () => {
  const wide = fineShapes().filter(({ d }) =>
    ringsOf(d).some((ring) => Math.max(...ring.map(([x]) => x)) - Math.min(...ring.map(([x]) => x)) > width * 0.4),
  );
  expect(wide.map(({ id }) => id)).toEqual([]);
});

test("everything lies in the space", () => {
  const points = fineShapes().flatMap(({ d, center }) => [center, ...ringsOf(d).flat()]);
  expect(points.filter(([x, y]) => x < 0 || y < 0 || x > width || y > height)).toEqual([]);
});

test("the center of every shape that is no dot lies inside it", () => {
  const off = fineShapes().filter(({ d, small, center }) => !small && !inside(center, ringsOf(d)));
  expect(off.map(({ id }) => id)).toEqual([]);
});

test("the main box of France is in Europe and that of the United States holds Alaska but not the whole map", () => {
  const [left, , wide] = mainBox(shapeOf("FRA"));
  expect(left).toBeGreaterThan(place(-20, 45)[0]);
  expect(wide).toBeLessThan(50);
  const [west, top, span] = mainBox(shapeOf("USA"));
  expect(west).toBeLessThan(place(-150, 60)[0]);
  expect(top).toBeLessThan(place(-150, 70)[1]);
  expect(span).toBeLessThan(width * 0.4);
});

describe("weight", () => {
  test("the paths of the still take at most 17 kB compressed", () => {
    expect(
      kilobytes(
        coarseShapes()
          .map(({ d }) => d)
          .join("\n"),
      ),
    ).toBeLessThan(17);
  });
  test("the fine world takes at most 34 kB as brotli and 35 kB as gzip, lines and centers included", () => {
    const text = JSON.stringify({ shapes: fineShapes(), lines: linesOf(world, fine) });
    expect(brotliCompressSync(text).length / 1000).toBeLessThan(34);
    expect(kilobytes(text)).toBeLessThan(35);
  });
});

test("every disputed line is drawn, on the coarse world too", () => {
  expect(linesOf(world, fine).length).toBe(13);
  expect(linesOf(world, coarse).length).toBeGreaterThanOrEqual(12);
});
