import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { regionDrawings } from "#geo/region-drawings.ts";
import { regions } from "#geo/regions.ts";
import { height, width } from "#geo/shape.ts";
import { fine } from "#geo/world.ts";
import { mapped, places, shapesBy } from "./world-files.ts";

const membersOf = (region: string) =>
  mapped.filter((id) => {
    const place = places[id];
    return place?.continent === region || place?.group === region || place?.regions?.includes(region);
  });

test.each(regions)(
  "the frame of $id has the proportions of the map and shows all of its places",
  ({ id, box, ...region }) => {
    const [left, top, wide, high] = box;
    expect(Math.abs(high / wide - height / width)).toBeLessThan(0.002);
    const shapes = new Map(
      shapesBy("shapes" in region ? regionDrawings[region.shapes] : fine).map((shape) => [shape.id, shape]),
    );
    const missing = membersOf(id).filter((place) => {
      const [x, y] = shapes.get(place)?.center ?? [-1, -1];
      return x < left + 4 || y < top + 4 || x > left + wide - 4 || y > top + high - 4;
    });
    expect(missing).toEqual([]);
  },
);

test.each(["caribbean", "gulf", "south-east-asia", "pacific", "europe"] as const)(
  "%s is a region with places",
  (region) => {
    expect(regions.map(({ id }) => id)).toContain(region);
    expect(membersOf(region).length).toBeGreaterThan(5);
  },
);

test.each(Object.entries(regionDrawings))("the drawing of %s is lighter than the world", (_, drawing) => {
  expect(gzipSync(JSON.stringify(shapesBy(drawing))).length).toBeLessThan(26_000);
});

test("the Pacific is whole: Kiribati, Tuvalu, Samoa and French Polynesia lie in one frame from west to east", () => {
  const shapes = new Map<string, number>(shapesBy(regionDrawings.pacific).map(({ id, center }) => [id, center[0]]));
  const order = ["PLW", "NRU", "KIR", "TUV", "WSM", "COK", "PYF"].map((id) => shapes.get(id) ?? 0);
  expect(order).toEqual(order.toSorted((a, b) => a - b));
  expect(Math.min(...order)).toBeGreaterThan(0);
});
