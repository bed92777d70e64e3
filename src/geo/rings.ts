import type { Point } from "./shape.ts";

/** The rings of a path written by `writeRings`, in units of the space. */
export function ringsOf(d: string): Point[][] {
  let [x, y] = [0, 0];
  return d
    .split("z")
    .filter((ring) => ring !== "")
    .map((ring) => {
      const values = (ring.match(/-?(?:\d+\.?\d*|\.\d+)/g) ?? []).map(Number);
      const points: Point[] = [];
      let [penX, penY] = [x, y];
      for (let i = 0; i + 1 < values.length; i += 2) {
        penX += values[i] ?? 0;
        penY += values[i + 1] ?? 0;
        points.push([penX, penY]);
      }
      [x, y] = points[0] ?? [x, y];
      return points;
    });
}

/** Whether a point lies inside rings, holes left out. */
export function inside([x, y]: Point, rings: readonly (readonly Point[])[]): boolean {
  let within = false;
  for (const ring of rings) {
    for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
      const [[ax, ay], [bx, by]] = [ring[i] ?? [0, 0], ring[j] ?? [0, 0]];
      if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) within = !within;
    }
  }
  return within;
}

/** Area of a ring, without sign. */
export function ringArea(ring: readonly Point[]): number {
  let sum = 0;
  for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
    const [[ax, ay], [bx, by]] = [ring[i] ?? [0, 0], ring[j] ?? [0, 0]];
    sum += bx * ay - ax * by;
  }
  return Math.abs(sum) / 2;
}
