import type { Point } from "./shape.ts";

/** Grid steps a unit: 10 writes one digit after the point, 1 writes integers. */
export type Grid = 1 | 2 | 5 | 10;

const onGrid = (points: readonly Point[], grid: Grid): Point[] =>
  points
    .map(([x, y]): Point => [Math.round(x * grid), Math.round(y * grid)])
    .filter(([x, y], i, all) => x !== all[i - 1]?.[0] || y !== all[i - 1]?.[1]);

/** Whether b lies on the way from a to c, so that leaving it out changes nothing. */
const straight = (a: Point, b: Point, c: Point): boolean => {
  const [px, py, qx, qy] = [b[0] - a[0], b[1] - a[1], c[0] - b[0], c[1] - b[1]];
  return px * qy === py * qx && px * qx + py * qy > 0;
};

const withoutStraight = (points: readonly Point[]): Point[] =>
  points.reduce<Point[]>((kept, point) => {
    const [before, last] = [kept.at(-2), kept.at(-1)];
    if (before && last && straight(before, last, point)) kept.pop();
    kept.push(point);
    return kept;
  }, []);

/** Numbers as short as SVG allows: `-.5.5 12-3`. */
const numbers = (values: readonly number[], grid: Grid): string => {
  let text = "";
  let pointed = false;
  for (const value of values) {
    const word = String(Math.round((value * 10) / grid) / 10).replace(/^(-?)0\./, "$1.");
    const joined = text === "" || word.startsWith("-") || (word.startsWith(".") && pointed);
    text += joined ? word : ` ${word}`;
    pointed = word.includes(".");
  }
  return text;
};

/** Relative moves through points of the grid, starting from `pen`. */
const moves = (points: readonly Point[], pen: Point, grid: Grid): string => {
  const steps = points.map(([x, y], i): Point => {
    const [fromX, fromY] = points[i - 1] ?? pen;
    return [x - fromX, y - fromY];
  });
  return `m${numbers(steps[0] ?? [], grid)}l${numbers(steps.slice(1).flat(), grid)}`;
};

/**
 * Closed rings as one SVG path of relative commands. Rings that the grid swallows are left out, unless none would
 * remain: then the first becomes a speck of one step, so that no place loses its shape.
 */
export function writeRings(rings: readonly (readonly Point[])[], grid: Grid): string {
  const kept = rings.map((ring) => closed(onGrid(ring, grid))).filter((ring) => ring.length > 2);
  const [first] = rings[0] ?? [];
  if (kept.length === 0 && first) kept.push(speck(onGrid([first], grid)[0] ?? [0, 0]));
  let pen: Point = [0, 0];
  return kept
    .map((ring) => {
      const text = `${moves(ring, pen, grid)}z`;
      pen = ring[0] ?? pen;
      return text;
    })
    .join("");
}

const speck = ([x, y]: Point): Point[] => [[x, y], [x + 1, y], [x, y + 1]]; // prettier-ignore

/** A ring without its repeated end, without points on straight runs, and without rings that lie on one line. */
function closed(ring: readonly Point[]): Point[] {
  const [first, last] = [ring[0], ring.at(-1)];
  const open =
    first && last && ring.length > 1 && first[0] === last[0] && first[1] === last[1] ? ring.slice(0, -1) : ring;
  const points = withoutStraight(open);
  const flat = points.every(([x, y], i) => i < 2 || crossed(points[0] ?? [0, 0], points[1] ?? [0, 0], [x, y]) === 0);
  return flat ? [] : points;
}

const crossed = (a: Point, b: Point, c: Point): number => (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]);

/** Open lines as one SVG path of relative commands. */
export function writeLines(lines: readonly (readonly Point[])[], grid: Grid): string {
  let pen: Point = [0, 0];
  return lines
    .map((line) => withoutStraight(onGrid(line, grid)))
    .filter((line) => line.length > 1)
    .map((line) => {
      const text = moves(line, pen, grid);
      pen = line.at(-1) ?? pen;
      return text;
    })
    .join("");
}
