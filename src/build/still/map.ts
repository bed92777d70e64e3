import type { Paints } from "#color/paint.ts";
import { patternsOf } from "#color/patterns.ts";
import { placeDots, type PlacedDot } from "#geo/dots.ts";
import { placeLabels } from "#geo/labels.ts";
import type { Box, Shapes } from "#geo/shape.ts";
import type { PlaceId } from "#model/place.ts";
import { dotScale, dotSizes, fillAt, keyAt, loud, onStrong, outlineAt, recedes, sizedDots, smallOn, type Marks, type Outline } from "#view/marks.ts"; // prettier-ignore
import type { Named } from "#view/named.ts";
import { group, mark, type Attributes } from "./svg.ts";
import { middle } from "./text.ts";

/** The patterns of a drawing as definitions; `unit` is units of the drawing per pixel. */
export const patterns = (scope: string, paints: Paints, unit: number): string[] =>
  patternsOf(paints).map(({ id, size, turn, ground, mark: shape, color }) =>
    group(
      "pattern",
      { id: `${scope}-${id}`, width: size, height: size, patternUnits: "userSpaceOnUse", patternTransform: `scale(${+unit.toFixed(3)}) rotate(${turn})` }, // prettier-ignore
      [
        mark("rect", { width: size, height: size, fill: ground }),
        "bar" in shape
          ? mark("rect", { width: shape.bar, height: size, fill: color })
          : mark("circle", { cx: size / 2, cy: size / 2, r: shape.disc, fill: color }),
      ],
    ),
  );

/** How an outline is stroked; `unit` is units of the drawing per pixel. */
export function stroke(outline: Outline | undefined, unit: number): Attributes {
  if (outline === undefined) return {};
  const dashes = (...pixels: number[]): string => pixels.map((length) => +(length * unit).toFixed(2)).join(" ");
  return {
    coast: { stroke: "var(--coast)", "stroke-width": 0.6 * unit },
    dashed: { stroke: "var(--coast)", "stroke-width": 0.6 * unit, "stroke-dasharray": dashes(3, 2) },
    dotted: { stroke: "var(--rule-strong)", "stroke-width": 0.6 * unit, "stroke-dasharray": dashes(1, 2) },
    perhaps: { stroke: "var(--ink2)", "stroke-width": unit, "stroke-dasharray": dashes(1.5, 2) },
  }[outline];
}

export interface StillMap {
  readonly shapes: Shapes;
  readonly frame: Box;
  readonly marks: Marks;
  readonly named: readonly Named[];
  readonly pinned: readonly PlaceId[];
  /** Places within which the law differs: a dotted edge inside them. */
  readonly varying: readonly PlaceId[];
}

/** A map while it is drawn: `unit` is units of the drawing per pixel, `scale` how large dots are on a map of its width. */
interface Sheet extends StillMap {
  readonly unit: number;
  readonly scale: number;
  readonly dots: readonly PlacedDot[];
}

/** How the shape or the dot of a place is filled and edged. */
const drawn = ({ marks, unit }: Sheet, id: PlaceId): Attributes => ({
  "data-place": id,
  "data-reading": keyAt(marks.readings, id),
  fill: fillAt(marks, id, "map"),
  ...stroke(outlineAt(marks, id), unit),
});

const outlineOf = ({ shapes }: Sheet, id: PlaceId): string | undefined =>
  shapes.shapes.find((shape) => shape.id === id)?.d;

const hair = ({ unit }: Sheet, d: string, color: string): string =>
  mark("path", { fill: "none", stroke: color, "stroke-width": 0.6 * unit, d });

/** The dot of a small place, with a line to where it lies when it had to move. */
function dotOn(sheet: Sheet, { id, x, y, radius, moved, center }: PlacedDot): string[] {
  const { unit, scale } = sheet;
  const edge = radius < loud * scale ? stroke("coast", unit) : {};
  const circle = mark("circle", { ...edge, ...drawn(sheet, id), cx: x, cy: y, r: radius * unit });
  return moved ? [hair(sheet, `M${x} ${y}L${center.join(" ")}`, "var(--coast)"), circle] : [circle];
}

/** The ring around a pinned place: around its dot, else along its outline. */
function ringOn(sheet: Sheet, id: PlaceId): string[] {
  const { unit, scale, dots } = sheet;
  const dot = dots.find((one) => one.id === id);
  const d = outlineOf(sheet, id);
  const r = (Math.max(dot?.radius ?? 0, loud * scale) + 2.2) * unit;
  const line = (color: string, pixels: number): string[] => {
    const look = { fill: "none", stroke: color, "stroke-width": pixels * unit };
    return dot ? [mark("circle", { ...look, cx: dot.x, cy: dot.y, r })] : d ? [mark("path", { ...look, d })] : [];
  };
  return [...line("var(--paper)", 3.5), ...line("var(--select)", 1.6)];
}

/** The dotted edge inside a place within which the law differs. */
function dottedOn(sheet: Sheet, id: PlaceId): string[] {
  const d = outlineOf(sheet, id);
  if (!d) return [];
  const dots = `0 ${+(5 * sheet.unit).toFixed(2)}`;
  const look = { fill: "none", stroke: "var(--ink3)", "stroke-width": 3.4 * sheet.unit, "stroke-linecap": "round", "stroke-dasharray": dots }; // prettier-ignore
  return [
    group("clipPath", { id: `varies-${id}` }, [mark("path", { d })]),
    mark("path", { ...look, d, "clip-path": `url(#varies-${id})` }),
  ];
}

/** Names of places, with lines to those that have no room beside their shape. */
function namesOn(sheet: Sheet): string[] {
  const { shapes, frame, marks, named, unit, dots } = sheet;
  const covered = (id: PlaceId): boolean => !recedes(marks.paints, keyAt(marks.readings, id));
  const labels = placeLabels(named, shapes.shapes, dots, unit, frame, { covered });
  const size = 12 * unit;
  return [
    ...labels.flatMap(({ line }) => (line ? [hair(sheet, `M${points(line[0])}L${points(line[1])}`, "var(--ink)")] : [])), // prettier-ignore
    group(
      "g",
      { "font-size": size, "font-weight": 600, fill: "var(--ink)", "stroke-width": 0.22 * size, "stroke-linejoin": "round", "paint-order": "stroke" }, // prettier-ignore
      labels.map(({ id, text, x, y, anchor, inside }) => {
        const look = inside && onStrong(marks, id) ? { fill: "var(--paper)" } : { stroke: "var(--paper)" };
        return mark("text", { x, y: y + size * middle, "text-anchor": anchor, ...look }, text);
      }),
    ),
  ];
}

/** The map as an element `width` pixels wide, its upper left corner at x and y. */
export function mapAt(map: StillMap, x: number, y: number, width: number): string {
  const { shapes, frame, marks, pinned, varying } = map;
  const unit = frame[2] / width;
  const scale = dotScale(width);
  const small = smallOn(shapes.shapes, marks.readings, width, unit);
  const dots = placeDots(sizedDots(small, dotSizes(small, marks), scale), unit);
  const sheet: Sheet = { ...map, unit, scale, dots };
  const open = shapes.shapes.filter(({ d }) => d !== "");
  return group("svg", { x, y, width, height: (width * frame[3]) / frame[2], viewBox: frame.join(" ") }, [
    group("defs", {}, patterns("map", marks.paints, unit)),
    group(
      "g",
      { stroke: "var(--border)", "stroke-width": 0.55 * unit, "stroke-linejoin": "round" },
      open.map(({ id, d }) => mark("path", { ...drawn(sheet, id), d })),
    ),
    ...varying.flatMap((id) => dottedOn(sheet, id)),
    group(
      "g",
      { fill: "none", stroke: "var(--ink3)", "stroke-width": 0.8 * unit, "stroke-dasharray": `${+(2 * unit).toFixed(2)}` }, // prettier-ignore
      shapes.lines.map(({ id, d }) => mark("path", { "data-line": id, d })),
    ),
    group(
      "g",
      { stroke: "var(--paper)", "stroke-width": 0.9 * unit },
      dots.toSorted((a, b) => a.radius - b.radius).flatMap((dot) => dotOn(sheet, dot)),
    ),
    ...pinned.flatMap((id) => ringOn(sheet, id)),
    ...namesOn(sheet),
  ]);
}

const points = (point: readonly number[]): string => point.map((value) => +value.toFixed(2)).join(" ");
