import { geoArea, geoContains } from "d3-geo";
import { feature } from "topojson-client";
import { describe, expect, test } from "vitest";
import { plain } from "#build/borders/arcs.ts";
import { bordersText } from "#build/borders/text.ts";
import { polygonsOf } from "#geo/simplify.ts";
import { mapped, world } from "./world-files.ts";

const grounds = feature(world, world.objects.places).features;
const at = (longitude: number, latitude: number) =>
  grounds.filter((ground) => geoContains(ground, [longitude, latitude])).map(({ id }) => id);

test("the same base gives the same borders, byte for byte", async () => {
  await expect(bordersText()).toMatchFileSnapshot("../../../data/world.topo.json");
});

test.each([
  ["Crimea", "UKR", 34.1, 45.2],
  ["Sevastopol", "UKR", 33.6, 44.7],
  ["Donetsk", "UKR", 37.8, 48],
  ["Gaza", "PSE", 34.35, 31.4],
  ["Jericho", "PSE", 35.4, 31.87],
  ["the Golan", "SYR", 35.8, 33],
  ["Katzrin", "SYR", 35.69, 32.99],
  ["Quneitra", "SYR", 35.82, 33.13],
  ["Damascus", "SYR", 36.3, 33.51],
  ["Tiberias", "ISR", 35.53, 32.79],
  ["Safed", "ISR", 35.5, 32.97],
  ["Kiryat Shmona", "ISR", 35.57, 33.21],
  ["Haifa", "ISR", 35.02, 32.77],
  ["Marjayoun", "LBN", 35.59, 33.36],
  ["Irbid", "JOR", 35.85, 32.55],
  ["Laayoune", "ESH", -13, 27],
  ["Pristina", "XKX", 21.15, 42.65],
  ["Taipei", "TWN", 121.4, 24.9],
  ["Hargeisa", "SOM", 44.06, 9.56],
  ["Kyrenia's hinterland", "CYP", 33.4, 35.27],
  ["Abkhazia", "GEO", 41.2, 43],
  ["Transnistria", "MDA", 29.6, 46.9],
  ["Karabakh", "AZE", 46.7, 39.9],
  ["Mariehamn", "FIN", 19.95, 60.2],
  ["Bonaire", "BES", -68.25, 12.17],
  ["Cayenne", "FRA", -52.5, 4.7],
  ["the Siachen Glacier", "KAS", 77.1, 35.4],
])("%s is filled as %s", (_, id, longitude, latitude) => {
  expect(at(longitude, latitude)).toEqual([id]);
});

test("no area is named twice and Antarctica is not drawn", () => {
  const ids = grounds.map(({ id }) => String(id));
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids).not.toContain("ATA");
});

test("only Gibraltar has no ground at all among the places of the map, and two are points", () => {
  const ids = new Set(grounds.map(({ id }) => id));
  expect(mapped.filter((id) => !ids.has(id))).toEqual(["GIB"]);
  expect(grounds.filter(({ geometry }) => geometry.type === "Point").map(({ id }) => id)).toEqual(["TKL", "VAT"]);
});

test("the western edge of the Golan parts Israel from Syria, the line of 1974 lies within Syria", () => {
  const { places: areas, disputed } = world.objects;
  const sidesOf = (id: string) => {
    const edge =
      disputed.geometries
        .find((line) => line.id === id)
        ?.arcs.flat()
        .map(plain) ?? [];
    const along = areas.geometries.filter((area) =>
      polygonsOf(area)
        .flat(2)
        .map(plain)
        .some((arc) => edge.includes(arc)),
    );
    return along.map((area) => area.id);
  };
  expect(sidesOf("golan-west")).toEqual(["ISR", "SYR"]);
  expect(sidesOf("golan-east")).toEqual([]);
});

describe("every ring", () => {
  const rings = grounds.flatMap(({ id, geometry }) =>
    geometry.type === "MultiPolygon"
      ? geometry.coordinates.flatMap((polygon) => polygon.map((ring) => ({ id, ring })))
      : [],
  );
  test("encloses an area", () => {
    const flat = rings.filter(({ ring }) => new Set(ring.map(String)).size < 3);
    expect(flat.map(({ id }) => id)).toEqual([]);
  });
  test("leaves most of the earth outside", () => {
    const flooding = grounds.filter((ground) => geoArea(ground) > Math.PI / 2);
    expect(flooding.map(({ id }) => id)).toEqual([]);
  });
});

test("every disputed line is there, and lies on borders that are filled on both sides", () => {
  expect(world.objects.disputed.geometries.map(({ id }) => id)).toEqual([
    "kosovo-serbia",
    "western-sahara-morocco",
    "israel-palestine",
    "golan-west",
    "golan-east",
    "somaliland-somalia",
    "northern-cyprus-cyprus",
    "siachen-china",
    "siachen-india",
    "siachen-pakistan",
    "line-of-control",
    "aksai-chin",
    "india-china-east",
  ]);
  const lengths = world.objects.disputed.geometries.map(({ arcs }) => arcs.flat().length);
  expect(Math.min(...lengths)).toBeGreaterThan(0);
});
