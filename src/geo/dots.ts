import type { PlaceId } from "#model/place.ts";
import { smallest, type Point, type Shape } from "./shape.ts";

/** The places too small to be seen as shapes, at this scale. */
export const dotsOf = (shapes: readonly Shape[], unitsPerPixel: number, least = smallest): Shape[] =>
  shapes.filter(({ area }) => area < least * unitsPerPixel ** 2);

export interface Dot {
  readonly id: PlaceId;
  /** Where the place lies. */
  readonly center: Point;
  /** Pixels: 4.9 with a status in play, 3 for a quiet one. */
  readonly radius: number;
}

export interface PlacedDot extends Dot {
  readonly x: number;
  readonly y: number;
  /** Whether it stands so far from its place that a hair line must lead back. */
  readonly moved: boolean;
}

/** Pixels of paper between two dots. */
const paper = 1;
/** Radii by which a dot may leave its place without a hair line. */
const tether = 1.6;
const rounds = 120;
/** Pixels of that paper that may be missing. */
const slack = 0.1;

/**
 * Pushes dots apart until none covers another, and no further: the same dots always come to stand in the same places.
 */
export function placeDots(dots: readonly Dot[], unitsPerPixel: number): PlacedDot[] {
  const ordered = dots.toSorted((a, b) => a.center[0] - b.center[0] || (a.id < b.id ? -1 : 1));
  const x = ordered.map(({ center }) => center[0] / unitsPerPixel);
  const y = ordered.map(({ center }) => center[1] / unitsPerPixel);
  const far = 8 * (2 * Math.max(0, ...dots.map(({ radius }) => radius)) + paper) * unitsPerPixel;

  /** Moves i and j apart, each by the other's size, so that small ones give way. */
  const apart = (i: number, j: number): boolean => {
    const [a, b] = [ordered[i]?.radius ?? 0, ordered[j]?.radius ?? 0];
    const [dx, dy] = [(x[j] ?? 0) - (x[i] ?? 0), (y[j] ?? 0) - (y[i] ?? 0)];
    const distance = Math.hypot(dx, dy);
    const lacking = a + b + paper - distance;
    if (lacking <= slack) return false;
    // Two places in one point part by an angle that depends on their order alone.
    const [ux, uy] = distance > 0.01 ? [dx / distance, dy / distance] : [Math.cos(i + j), Math.sin(i + j)];
    // A little too far, so that a crowd comes to rest sooner.
    const push = Math.min(lacking * 1.2, lacking + 0.3);
    const [back, ahead] = [(push * b) / (a + b), (push * a) / (a + b)];
    [x[i], y[i]] = [(x[i] ?? 0) - ux * back, (y[i] ?? 0) - uy * back];
    [x[j], y[j]] = [(x[j] ?? 0) + ux * ahead, (y[j] ?? 0) + uy * ahead];
    return true;
  };

  for (let round = 0; round < rounds; round++) {
    let stirred = false;
    for (let i = 0; i < ordered.length; i++)
      for (let j = i + 1; j < ordered.length; j++) {
        // Sorted from west to east: what began so far apart does not meet.
        if ((ordered[j]?.center[0] ?? 0) - (ordered[i]?.center[0] ?? 0) > far) break;
        stirred = apart(i, j) || stirred;
      }
    if (!stirred) break;
  }
  const placed = new Map(ordered.map((dot, i) => [dot.id, stood(dot, x[i] ?? 0, y[i] ?? 0, unitsPerPixel)]));
  return dots.flatMap(({ id }) => placed.get(id) ?? []);
}

const tenth = (value: number): number => Math.round(value * 10) / 10;
const hundredth = (value: number): number => Math.round(value * 100) / 100;

function stood(dot: Dot, x: number, y: number, unitsPerPixel: number): PlacedDot {
  const left = Math.hypot(x - dot.center[0] / unitsPerPixel, y - dot.center[1] / unitsPerPixel);
  const round = unitsPerPixel < 0.5 ? hundredth : tenth;
  return { ...dot, x: round(x * unitsPerPixel), y: round(y * unitsPerPixel), moved: left > tether * dot.radius };
}
