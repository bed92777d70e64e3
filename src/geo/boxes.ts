import type { Box, Point } from "./shape.ts";

export type Segment = readonly [from: Point, to: Point];

/** The box of this width and height with a point in its middle. */
export const around = ([x, y]: Point, w: number, h: number): Box => [x - w / 2, y - h / 2, w, h];

/** Whether two boxes share a point; an edge in common is one. */
export const overlaps = (a: Box, b: Box): boolean =>
  a[0] <= b[0] + b[2] && b[0] <= a[0] + a[2] && a[1] <= b[1] + b[3] && b[1] <= a[1] + a[3];

/** Whether the second box lies within the first. */
export const contains = (a: Box, b: Box): boolean =>
  b[0] >= a[0] && b[1] >= a[1] && b[0] + b[2] <= a[0] + a[2] && b[1] + b[3] <= a[1] + a[3];

const turn = (a: Point, b: Point, c: Point): number => (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]);

/** Whether two segments cross. */
export const meet = ([a, b]: Segment, [c, d]: Segment): boolean =>
  turn(a, b, c) * turn(a, b, d) < 0 && turn(c, d, a) * turn(c, d, b) < 0;

/** Whether a segment runs through a box: then it crosses one of its diagonals. */
export const passes = (segment: Segment, [x, y, w, h]: Box): boolean =>
  meet(segment, [[x, y], [x + w, y + h]]) || meet(segment, [[x + w, y], [x, y + h]]); // prettier-ignore
