import { geoAlbersUsa } from "d3-geo";
import { readFileSync } from "node:fs";
import { brotliCompressSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { unitedStates, usLayout } from "#build/us.ts";
import { directions, neighbour } from "#geo/neighbour.ts";
import { inside, ringArea, ringsOf } from "#geo/rings.ts";
import type { Dataset } from "#model/dataset.ts";
import type { PlaceId, Places } from "#model/place.ts";

const read = <T>(path: string): T => JSON.parse(readFileSync(`data/${path}.json`, "utf8")) as T;
const { places } = read<{ places: Places }>("places");
const { shapes, borders } = unitedStates();
const { shapes: all, lines } = shapes;
const shapeOf = (id: string) => all.find((shape) => shape.id === id)!;
const states = all.filter(({ id }) => id.startsWith("US-"));
const [left, top, width, height] = usLayout.box;

describe.each(["us-states-adult-use", "us-states-medical"])("every place of data/cannabis/%s", (file) => {
  const { values, counted } = read<Dataset>(`cannabis/${file}`);
  const ids = [...new Set([...Object.keys(values), ...counted])];

  test("has a shape or a dot, and nothing else has", () => {
    expect(all.map(({ id }) => id).toSorted()).toEqual(ids.toSorted());
  });

  test("is counted if it has an outline, and drawn without being counted if it has none", () => {
    expect(states.map(({ id }) => id).toSorted()).toEqual([...counted].toSorted());
    expect(states.filter(({ d }) => d === "")).toEqual([]);
  });
});

test("every point of every shape lies in the space, and so does every dot", () => {
  for (const { d, center } of all)
    for (const [x, y] of [...ringsOf(d).flat(), center]) {
      expect(x).toBeGreaterThanOrEqual(left);
      expect(y).toBeGreaterThanOrEqual(top);
      expect(x).toBeLessThanOrEqual(left + width);
      expect(y).toBeLessThanOrEqual(top + height);
    }
});

test("each state is where d3's own projection puts it, Alaska and Hawaii among them", () => {
  const albers = geoAlbersUsa().scale(1300).translate([487.5, 305]);
  const astray = states.filter(({ id, d }) => {
    const [x, y] = albers([...places[id]!.anchor!] as [number, number])!;
    const at = [x * usLayout.scale, y * usLayout.scale] as const;
    // Anchors are given to a tenth of a degree: a small state may be missed by that, an island by the sea around it.
    const near = ringsOf(d).some((ring) => ring.some(([px, py]) => Math.hypot(px - at[0], py - at[1]) < 12));
    return !near && !inside(at, ringsOf(d));
  });
  expect(astray).toEqual([]);
});

test("areas are true within the lower states: Texas is to Colorado as 695.7 to 269.6 thousand square kilometers", () => {
  const area = (id: string) => ringsOf(shapeOf(id).d).reduce((sum, ring) => sum + ringArea(ring), 0);
  expect(Math.abs(area("US-TX") / area("US-CO") / (695.7 / 269.6) - 1)).toBeLessThan(0.02);
});

test.each(["US-DC", "US-DE", "US-RI", "PRI", "GUM", "VIR", "ASM", "MNP"])("%s is a dot at every scale", (id) => {
  expect(shapeOf(id)).toMatchObject({ small: true, area: 0 });
});

test("shapes and lines stay below 14 KB", () => {
  expect(brotliCompressSync(JSON.stringify({ all, lines })).length).toBeLessThan(14_000);
});

test.each([
  ["US-CO", "right", "US-KS"],
  ["US-CO", "left", "US-UT"],
  ["US-CO", "up", "US-WY"],
  ["US-CO", "down", "US-NM"],
  ["US-IL", "right", "US-IN"],
  ["US-GA", "down", "US-FL"],
] as const)("from %s, %s leads to %s", (from, direction, to) => {
  expect(neighbour(from as PlaceId, direction, all, { round: false, borders })).toBe(to);
});

test("arrow keys reach every place from every other", () => {
  const next = (id: PlaceId) => directions.flatMap((way) => neighbour(id, way, all, { round: false, borders }) ?? []);
  const lost = all.flatMap(({ id }) => {
    const reached = new Set([id]);
    for (const from of reached) for (const to of next(from)) reached.add(to);
    return all.filter((other) => !reached.has(other.id)).map((other) => `${id} → ${other.id}`);
  });
  expect(lost).toEqual([]);
});

test("Colorado borders on its six neighbours, and on Arizona in one point", () => {
  expect(borders["US-CO" as PlaceId]?.filter((id) => id !== "US-AZ")).toEqual([
    "US-KS",
    "US-NE",
    "US-NM",
    "US-OK",
    "US-UT",
    "US-WY",
  ]);
});
