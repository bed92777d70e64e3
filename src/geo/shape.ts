import type { PlaceId } from "#model/place.ts";

/** A point of the map's space: x to the right, y down. */
export type Point = readonly [x: number, y: number];
/** Left, top, width, height: what an SVG viewBox says. */
export type Box = readonly [x: number, y: number, width: number, height: number];

/** The space of every world map: Equal Earth, 1000 units wide, cut below the last land north of Antarctica. */
export const width = 1000;
export const height = 458;

/** Below this many square pixels a place is drawn as a dot: Brunei is, Jamaica is not, on a map 1000 pixels wide. */
export const smallest = 4.5;

/** One place, projected once and drawn many times. */
export interface Shape {
  readonly id: PlaceId;
  /** SVG path, empty for a place that the borders do not hold (Gibraltar, Tokelau). */
  readonly d: string;
  /** Where its dot or label stands: inside its largest part, or at its anchor. */
  readonly center: Point;
  /** Square units of its largest part, before any simplification: what decides whether it can be seen. */
  readonly area: number;
  /** Whether it is a dot on a map 1000 pixels wide. */
  readonly small: boolean;
}

/** A disputed or undetermined line, drawn dashed over the fills. */
export interface Line {
  readonly id: string;
  readonly d: string;
}

/** The finished drawing of a world, as the browser loads it. */
export interface Shapes {
  readonly shapes: readonly Shape[];
  readonly lines: readonly Line[];
}
