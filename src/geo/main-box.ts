import { ringsOf } from "./rings.ts";
import type { Box, Point, Shape } from "./shape.ts";

/** Parts nearer than this to the main part belong into its picture. */
const near = 60;

type Edges = [left: number, top: number, right: number, bottom: number];

const edgesOf = (points: readonly Point[]): Edges => [
  Math.min(...points.map(([x]) => x)),
  Math.min(...points.map(([, y]) => y)),
  Math.max(...points.map(([x]) => x)),
  Math.max(...points.map(([, y]) => y)),
];

const gap = (a: Edges, b: Edges): number =>
  Math.hypot(Math.max(0, a[0] - b[2], b[0] - a[2]), Math.max(0, a[1] - b[3], b[1] - a[3]));

/**
 * The box of the largest part (its path is written first) and of all that lie near it or near each other: France in
 * Europe, the United States with Alaska.
 */
export function mainBox({ d, center }: Pick<Shape, "d" | "center">): Box {
  let [main, ...others] = ringsOf(d).map(edgesOf);
  main ??= edgesOf([center]);
  for (let found = true; found;) {
    const box: Edges = main;
    const close = others.filter((part) => gap(part, box) < near);
    main = close.reduce<Edges>(joined, box);
    others = others.filter((part) => !close.includes(part));
    found = close.length > 0;
  }
  const [left, top, right, bottom] = [Math.floor(main[0]), Math.floor(main[1]), Math.ceil(main[2]), Math.ceil(main[3])];
  return [left, top, right - left, bottom - top];
}

const joined = (a: Edges, b: Edges): Edges => [
  Math.min(a[0], b[0]),
  Math.min(a[1], b[1]),
  Math.max(a[2], b[2]),
  Math.max(a[3], b[3]),
];
