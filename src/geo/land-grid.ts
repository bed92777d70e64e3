import type { PlaceId } from "#model/place.ts";
import { ringsOf } from "./rings.ts";
import type { Box, Point, Shape } from "./shape.ts";

/** Whose land lies where, in cells: enough to know whether a label covers a place. */
export interface LandGrid {
  /** The share of a box that satisfies a question; cells outside the frame count as sea. */
  share(box: Box, question: (owner: PlaceId | undefined) => boolean): number;
  /** Whether all of a box satisfies it. */
  every(box: Box, question: (owner: PlaceId | undefined) => boolean): boolean;
}

type LandShape = Pick<Shape, "id" | "d">;

/** The shapes as cells of the given size; islands that lie between the middles of cells count too. */
export function landGrid(shapes: readonly LandShape[], [left, top, w, h]: Box, cell: number): LandGrid {
  const [columns, rows] = [Math.ceil(w / cell), Math.ceil(h / cell)];
  const owners = new Uint16Array(columns * rows);

  shapes.forEach(({ d }, index) => {
    const rings = ringsOf(d);
    const crossings = new Map<number, number[]>();
    for (const ring of rings) {
      for (let i = 0, j = ring.length - 1; i < ring.length; j = i++)
        cross(inCells(ring[j] ?? [0, 0]), inCells(ring[i] ?? [0, 0]), crossings);
    }
    for (const [row, xs] of crossings) {
      xs.sort((a, b) => a - b);
      for (let i = 0; i + 1 < xs.length; i += 2) {
        const [from, to] = [Math.max(0, Math.ceil((xs[i] ?? 0) - 0.5)), Math.min(columns, (xs[i + 1] ?? 0) - 0.5)];
        for (let column = from; column < to; column++) owners[row * columns + column] = index + 1;
      }
    }
    for (const [x, y] of rings.flat().map(inCells)) {
      const at = Math.floor(y) * columns + Math.floor(x);
      if (x >= 0 && x < columns && y >= 0 && y < rows && owners[at] === 0) owners[at] = index + 1;
    }
  });

  function inCells([x, y]: Point): Point {
    return [(x - left) / cell, (y - top) / cell];
  }

  /** Notes where an edge passes the middles of rows. */
  function cross([ax, ay]: Point, [bx, by]: Point, crossings: Map<number, number[]>): void {
    const [upper, lower] = ay < by ? [ay, by] : [by, ay];
    const last = Math.min(rows - 1, Math.ceil(lower - 0.5) - 1);
    for (let row = Math.max(0, Math.ceil(upper - 0.5)); row <= last; row++) {
      const x = ax + ((row + 0.5 - ay) / (by - ay)) * (bx - ax);
      const found = crossings.get(row);
      if (found) found.push(x);
      else crossings.set(row, [x]);
    }
  }

  /** Calls for every cell of a box until the answer is false. */
  function visit([x, y, wide, high]: Box, next: (owner: PlaceId | undefined) => boolean): void {
    const [fromX, fromY] = inCells([x, y]).map(Math.floor) as [number, number];
    const [toX, toY] = inCells([x + wide, y + high]).map(Math.ceil) as [number, number];
    for (let row = fromY; row < toY; row++)
      for (let column = fromX; column < toX; column++) {
        const within = row >= 0 && row < rows && column >= 0 && column < columns;
        const owner = within ? owners[row * columns + column] : 0;
        if (!next(owner ? shapes[owner - 1]?.id : undefined)) return;
      }
  }

  return {
    share(box, question) {
      let [yes, all] = [0, 0];
      visit(box, (owner) => {
        all++;
        if (question(owner)) yes++;
        return true;
      });
      return all === 0 ? 0 : yes / all;
    },
    every(box, question) {
      let all = true;
      visit(box, (owner) => (all = question(owner)));
      return all;
    },
  };
}

const known = new WeakMap<readonly LandShape[], { readonly key: string; readonly grid: LandGrid }>();

/** The grid of shapes, made once for as long as frame and cell stay. */
export function landOf(shapes: readonly LandShape[], frame: Box, cell: number): LandGrid {
  const key = [...frame, cell].join(" ");
  const last = known.get(shapes);
  if (last?.key === key) return last.grid;
  const grid = landGrid(shapes, frame, cell);
  known.set(shapes, { key, grid });
  return grid;
}
