import { height, width, type Box } from "./shape.ts";

/** Regions that the build draws apart, each turned to its own middle. */
export type RegionDrawing = "caribbean" | "europe" | "gulf" | "pacific" | "south-east-asia";

/** A part of the world to look at. */
export interface Region {
  readonly id: string;
  /** Its frame in the space, as wide for its height as the world. */
  readonly box: Box;
  /** The drawing whose space is meant, if not the world. */
  readonly shapes?: RegionDrawing;
}

const whole: Box = [0, 0, width, height];

/** A frame in the space of the world by its left and upper edge and its width. */
const frame = (x: number, y: number, w: number): Box => [x, y, w, Math.round((w * height) / width)];

/** The regions of the map by id: the world, continents, regional groups of the United Nations, and closer views. */
export const regions = [
  { id: "world", box: whole },
  { id: "africa", box: frame(260, 118, 530) },
  { id: "americas", box: frame(0, 0, 1000) },
  { id: "asia", box: frame(500, 25, 520) },
  { id: "europe", box: whole, shapes: "europe" },
  { id: "oceania", box: whole, shapes: "pacific" },
  { id: "african", box: frame(260, 118, 530) },
  { id: "asia-pacific", box: frame(520, 70, 520) },
  { id: "eastern-european", box: frame(500, 0, 450) },
  { id: "latin-american", box: frame(0, 100, 800) },
  { id: "western", box: whole },
  { id: "caribbean", box: whole, shapes: "caribbean" },
  { id: "gulf", box: whole, shapes: "gulf" },
  { id: "south-east-asia", box: whole, shapes: "south-east-asia" },
  { id: "pacific", box: whole, shapes: "pacific" },
] as const satisfies readonly Region[];

export type RegionId = (typeof regions)[number]["id"];
