import type { Paints } from "#color/paint.ts";
import { ramp } from "#color/paint.ts";
import type { Shape, Shapes } from "#geo/shape.ts";
import type { PlaceId } from "#model/place.ts";
import type { Reading } from "#model/reading.ts";
import type { Readings } from "#model/tally.ts";

/** A place id that is known to be one. */
export const id = (text: string): PlaceId => text as PlaceId;

const square = (name: string, x: number, y: number, side: number): Shape => ({
  id: id(name),
  d: `M${x} ${y}h${side}v${side}h${-side}z`,
  center: [x + side / 2, y + side / 2],
  area: side ** 2,
  small: side < 2,
});

/** A world of two large squares, an islet, and a place without an outline. */
export const shapes: Shapes = {
  shapes: [
    square("AAA", 100, 100, 200),
    square("BBB", 500, 100, 200),
    square("III", 400, 300, 1),
    { id: id("TTT"), d: "", center: [800, 400], area: 0, small: true },
  ],
  lines: [],
};

export const paints: Paints = ramp("plum", { no: "–", yes: "Y" }, [0, 3]);

const status = (key: string): Reading => ({
  is: "status",
  key,
  certain: true,
  or: [],
  since: { date: null, kind: "unknown" },
  grounds: { source: [], evidence: "read" },
});

/** Readings from `{ AAA: "yes" }`. */
export const readings = (by: Readonly<Record<string, string>>): Readings =>
  new Map(Object.entries(by).map(([place, key]) => [id(place), status(key)]));
