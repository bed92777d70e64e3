import { height, width, type Box } from "./shape.ts";

/** Regions that the build draws apart, each turned to its own middle. */
export type RegionDrawing =
  "americas" | "caribbean" | "europe" | "gulf" | "latin-american" | "pacific" | "south-east-asia";

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

const africa = frame(230, 112, 570);

/** The regions of the map by id: the world, continents, regional groups of the United Nations, and closer views. */
export const regions = [
  { id: "world", box: whole },
  { id: "africa", box: africa },
  { id: "americas", box: whole, shapes: "americas" },
  { id: "asia", box: frame(450, 22, 580) },
  { id: "europe", box: whole, shapes: "europe" },
  { id: "oceania", box: whole, shapes: "pacific" },
  { id: "african", box: africa },
  { id: "asia-pacific", box: frame(440, 60, 600) },
  { id: "eastern-european", box: frame(478, 0, 410) },
  { id: "latin-american", box: whole, shapes: "latin-american" },
  { id: "western", box: whole },
  { id: "caribbean", box: whole, shapes: "caribbean" },
  { id: "gulf", box: whole, shapes: "gulf" },
  { id: "south-east-asia", box: whole, shapes: "south-east-asia" },
  { id: "pacific", box: whole, shapes: "pacific" },
] as const satisfies readonly Region[];
