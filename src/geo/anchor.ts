import { inside, ringArea } from "./rings.ts";
import type { Point } from "./shape.ts";

type Rings = readonly (readonly Point[])[];
interface Cell { readonly at: Point; readonly half: number; readonly best: number; readonly score: number } // prettier-ignore

/** Labels are wider than high: width counts less than height when room is measured. */
const squeeze = 1.6;
/** How much a point nearer to the middle is worth against room around it. */
const pull = 0.2;

/**
 * A point well inside a polygon, with room around it for a label and not far from the middle: the search of
 * https://github.com/mapbox/polylabel, with the pull to the middle added.
 */
export function anchorOf(polygon: Rings): Point {
  const rings = polygon.map((ring) => ring.map(([x, y]): Point => [x / squeeze, y]));
  const outer = rings[0] ?? [];
  const middle = centroid(outer);
  const [xs, ys] = [outer.map(([x]) => x), outer.map(([, y]) => y)];
  const [left, top, right, bottom] = [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
  const half = Math.max(right - left, bottom - top, 1e-6) / 8;
  const exact = half / 16;

  const cellAt = (at: Point, half: number): Cell => {
    const score = room(at, rings) - pull * Math.hypot(at[0] - middle[0], at[1] - middle[1]);
    return { at, half, score, best: score + half * Math.SQRT2 * (1 + pull) };
  };
  let best = cellAt(middle, 0);
  let cells: Cell[] = [];
  for (let x = left + half; x < right + half; x += 2 * half)
    for (let y = top + half; y < bottom + half; y += 2 * half) cells.push(cellAt([x, y], half));
  while (cells.length > 0) {
    best = cells.reduce((a, b) => (b.score > a.score ? b : a), best);
    cells = cells
      .filter((cell) => cell.best > best.score + exact && cell.half > exact / 4)
      .flatMap(
        ({ at: [x, y], half }) =>
        [[-1, -1], [1, -1], [-1, 1], [1, 1]].map(([dx = 0, dy = 0]) =>
          cellAt([x + (dx * half) / 2, y + (dy * half) / 2], half / 2)), // prettier-ignore
      );
  }
  return [best.at[0] * squeeze, best.at[1]];
}

/** Distance to the nearest edge, negative outside. */
function room(at: Point, rings: Rings): number {
  let least = Infinity;
  for (const ring of rings)
    for (let i = 0, j = ring.length - 1; i < ring.length; j = i++)
      least = Math.min(least, toSegment(at, ring[j] ?? at, ring[i] ?? at));
  return inside(at, rings) ? least : -least;
}

function toSegment([x, y]: Point, [ax, ay]: Point, [bx, by]: Point): number {
  const [dx, dy] = [bx - ax, by - ay];
  const length = dx * dx + dy * dy;
  const t = length === 0 ? 0 : Math.max(0, Math.min(1, ((x - ax) * dx + (y - ay) * dy) / length));
  return Math.hypot(x - ax - t * dx, y - ay - t * dy);
}

function centroid(ring: readonly Point[]): Point {
  let [sumX, sumY, sum] = [0, 0, 0];
  const [originX, originY] = ring[0] ?? [0, 0];
  for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
    const [[ax, ay], [bx, by]] = [ring[j] ?? [0, 0], ring[i] ?? [0, 0]];
    const cross = (ax - originX) * (by - originY) - (bx - originX) * (ay - originY);
    [sumX, sumY, sum] = [sumX + (ax + bx - 2 * originX) * cross, sumY + (ay + by - 2 * originY) * cross, sum + cross];
  }
  return ringArea(ring) < 1e-9 ? [originX, originY] : [originX + sumX / (3 * sum), originY + sumY / (3 * sum)];
}
