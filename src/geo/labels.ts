import type { PlaceId } from "#model/place.ts";
import type { PlacedDot } from "./dots.ts";
import { around, contains, meet, overlaps, passes, type Segment } from "./boxes.ts";
import { landOf, type LandGrid } from "./land-grid.ts";
import type { Box, Point, Shape } from "./shape.ts";

interface Candidate {
  readonly id: PlaceId;
  readonly name: string;
}

/** A label with the point where its text is set, on the middle of its height. */
export interface PlacedLabel {
  readonly id: PlaceId;
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly anchor: "start" | "middle" | "end";
  /** Whether it stands on its place, so that it must be read against the place's fill. */
  readonly inside: boolean;
  /** A hair line from the place to the label. */
  readonly line?: Segment | undefined;
  /** The room that it takes. */
  readonly box: Box;
}

export interface LabelChoice {
  /** Ems from its place that a label goes at most. */
  readonly furthest?: number;
  /** Ems by which m and w are taken to be wider than other letters, where type is bold and none may be cut. */
  readonly wider?: number;
  /** The part of the frame in which the labels stand, where the rest is not seen. */
  readonly part?: Box;
  /** Whether a place has a reading that no label may cover. */
  readonly covered: (id: PlaceId) => boolean;
}

/** Mean width of a character of Inter at weight 560, in ems. */
const character = 0.56;
/** Sides in the order in which they are preferred, as directions to the label. */
const sides: readonly Point[] = [
  [1, 0], [1, 0.5], [1, -0.5], [-1, 0], [-1, 0.5], [-1, -0.5], [0.5, 1], [-0.5, 1], [0.5, -1], [-0.5, -1], [0, 1], [0, -1],
]; // prettier-ignore
/** How far from the anchor a label inside its shape may stand, in widths and heights of the label. */
const shifts: readonly Point[] = [
  [0, 0], [0, 0.4], [0, -0.4], [0.15, 0], [-0.15, 0], [0, 0.8], [0, -0.8], [0.3, 0], [-0.3, 0], [0.2, 0.6], [-0.2, -0.6], [0.2, -0.6], [-0.2, 0.6],
]; // prettier-ignore
/** Pixels of the type. */
const type = 12;
/** Ems by which a label goes further from its place until it finds room. */
const step = 0.4;
/** Ems from place to label up to which no line is needed. */
const obvious = 0.75;
/** Pixels of a cell of the land that labels look at. */
const cell = 3;

/**
 * Labels for the places that matter, the first first: in the shape where the text fits, else beside it in the sea with
 * a hair line, else not at all. No label lies on another or on its line, on a dot, or on a place with a reading of its own.
 */
export function placeLabels(
  candidates: readonly Candidate[],
  shapes: readonly Shape[],
  dots: readonly PlacedDot[],
  unitsPerPixel: number,
  frame: Box,
  { furthest = 11, wider = 0, part = frame, covered }: LabelChoice,
): PlacedLabel[] {
  const em = type * unitsPerPixel;
  const land = landOf(shapes, frame, cell * unitsPerPixel);
  const taken = dots.map(({ x, y, radius }) => around([x, y], radius * unitsPerPixel * 2, radius * unitsPerPixel * 2));
  const lines: Segment[] = [];
  const field: Field = { em, wider, furthest, land, taken, lines, covered, free: (box) => contains(part, box) && !taken.some((other) => overlaps(box, other)) && !lines.some((line) => passes(line, box)) }; // prettier-ignore
  return candidates.flatMap(({ id, name }): PlacedLabel[] => {
    const dot = dots.find((one) => one.id === id);
    const at: Point | undefined = dot ? [dot.x, dot.y] : shapes.find((one) => one.id === id)?.center;
    // A place of which a corner is seen is not what a map of others shows.
    const clear = dot ? 0 : 2 * em;
    if (!at || !contains(part, around(at, 0, 0)) || !contains(frame, around(at, clear, clear))) return [];
    const text: Text = { id, text: name, at, radius: (dot?.radius ?? 0) * unitsPerPixel };
    const found = (dot ? undefined : within(text, field)) ?? beside(text, field);
    if (!found) return [];
    taken.push(found.box);
    if (found.line) lines.push(found.line);
    return [found];
  });
}

interface Text {
  readonly id: PlaceId;
  readonly text: string;
  readonly at: Point;
  readonly radius: number;
}
interface Field {
  readonly furthest: number;
  readonly em: number;
  readonly wider: number;
  readonly land: LandGrid;
  readonly taken: readonly Box[];
  readonly lines: readonly Segment[];
  readonly covered: (id: PlaceId) => boolean;
  readonly free: (box: Box) => boolean;
}
const extent = (text: string, em: number, wider: number): Point => {
  const wide = text.match(/[mw]/gi)?.length ?? 0;
  return [(text.length * character + wide * wider + 0.3) * em, 1.15 * em];
};

function within({ id, text, at: [x, y] }: Text, { em, wider, land, free }: Field): PlacedLabel | undefined {
  const [w, h] = extent(text, em, wider);
  for (const [dx, dy] of shifts) {
    const at: Point = [x + dx * w, y + dy * h];
    const box = around(at, w, h);
    if (free(box) && land.share(box, (owner) => owner === id) > 0.95)
      return { id, text, x: at[0], y: at[1], anchor: "middle", inside: true, box };
  }
  return undefined;
}

function beside(
  { id, text, at, radius }: Text,
  { em, wider, furthest, land, taken, lines, covered, free }: Field,
): PlacedLabel | undefined {
  const [w, h] = extent(text, em, wider);
  const bare = (owner: PlaceId | undefined): boolean => owner === undefined || !covered(owner);
  const others = taken.filter((other) => !overlaps(other, around(at, 2 * radius, 2 * radius)));
  const from = radius + em / 4;
  for (let distance = from; distance < furthest * em; distance += step * em)
    for (const [sideX, sideY] of sides) {
      const length = Math.hypot(sideX, sideY);
      const to: Point = [at[0] + (sideX / length) * distance, at[1] + (sideY / length) * distance];
      const anchor = sideX > 0 ? "start" : sideX < 0 ? "end" : "middle";
      const left = anchor === "start" ? to[0] : anchor === "end" ? to[0] - w : to[0] - w / 2;
      const top = sideX === 0 ? (sideY > 0 ? to[1] : to[1] - h) : to[1] - h / 2;
      const box: Box = [left, top, w, h];
      if (!free(box) || !land.every(box, bare)) continue;
      if (others.some((other) => passes([at, to], other)) || lines.some((line) => meet(line, [at, to]))) continue;
      const line: Segment | undefined = distance - radius < obvious * em ? undefined : [at, to];
      return { id, text, x: to[0], y: top + h / 2, anchor, inside: false, box, line };
    }
  return undefined;
}
