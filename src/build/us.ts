import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { neighbors } from "topojson-client";
import type { Topology } from "topojson-specification";
import { federationOf, type Layout, type Parts } from "#geo/federation.ts";
import { federations } from "#geo/federations.ts";
import type { Point, Shapes } from "#geo/shape.ts";
import type { PlaceId } from "#model/place.ts";

/** The codes of the Census Bureau, which us-atlas carries, in the order of the codes of ISO 3166-2. */
const codes =
  "01AL 02AK 04AZ 05AR 06CA 08CO 09CT 10DE 11DC 12FL 13GA 15HI 16ID 17IL 18IN 19IA 20KS 21KY 22LA 23ME 24MD 25MA 26MI 27MN 28MS 29MO 30MT 31NE 32NV 33NH 34NJ 35NM 36NY 37NC 38ND 39OH 40OK 41OR 42PA 44RI 45SC 46SD 47TN 48TX 49UT 50VT 51VA 53WA 54WV 55WI 56WY";
const placeOf = new Map(codes.split(" ").map((code) => [code.slice(0, 2), `US-${code.slice(2)}` as PlaceId]));

const id = (text: string): PlaceId => text as PlaceId;

/** Dots under each other, in the sea beside the coast. */
const column = (ids: readonly string[], x: number, top: number, step: number): Record<PlaceId, Point> =>
  Object.fromEntries(ids.map((text, i) => [id(text), [x, top + i * step] as const]));

/**
 * The United States by Albers' projection, Alaska and Hawaii moved below the south-west, Alaska at a third of its scale; the five
 * territories as dots below the south-east.
 */
export const usLayout: Layout = {
  box: federations.us.box,
  scale: 1000 / 975,
  tolerance: 0.7,
  islet: 1.5,
  grid: 2,
  dots: ["US-DC", "US-DE", "US-RI"].map(id),
  apart: column(["PRI", "VIR", "GUM", "MNP", "ASM"], 873, 474, 30),
  lines: {
    "inset-alaska": [[-8, 478], [150, 478], [238, 540], [238, 626]], // prettier-ignore
    "inset-hawaii": [[238, 540], [285, 540], [350, 590], [350, 626]], // prettier-ignore
    "inset-territories": [[1092, 446], [857, 446], [857, 626]], // prettier-ignore
  },
};

type States = Topology<{ states: Parts["objects"]["parts"] }>;

/** The outlines of the states by us-atlas, projected by d3's `geoAlbersUsa().scale(1300).translate([487.5, 305])`. */
function statesOnDisk(): Parts {
  const file = createRequire(import.meta.url).resolve("us-atlas/states-albers-10m.json");
  const { objects, ...states } = JSON.parse(readFileSync(file, "utf8")) as States;
  const geometries = objects.states.geometries.map((state) => ({ ...state, id: placeOf.get(String(state.id)) ?? "" }));
  return { ...states, objects: { parts: { type: "GeometryCollection", geometries } } };
}

let drawn: { readonly shapes: Shapes; readonly borders: Record<PlaceId, PlaceId[]> } | undefined;

/** The drawing of the United States from inside, and which states share a border. */
export function unitedStates(): NonNullable<typeof drawn> {
  if (drawn) return drawn;
  const parts = statesOnDisk();
  const { geometries } = parts.objects.parts;
  const ids = geometries.map((state) => id(String(state.id)));
  const lists = neighbors(geometries).map((list) => list.flatMap((i) => ids[i] ?? []).sort());
  drawn = {
    shapes: federationOf(parts, usLayout),
    borders: Object.fromEntries(ids.map((id, i) => [id, lists[i] ?? []])),
  };
  return drawn;
}
