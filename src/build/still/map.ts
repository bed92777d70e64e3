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

/** The map as an element `width` pixels wide, its upper left corner at x and y. */
export function mapAt(
  { shapes, frame, marks, named, pinned, varying }: StillMap,
  x: number,
  y: number,
  width: number,
): string {
  const { readings, paints } = marks;
  const unit = frame[2] / width;
  const scale = dotScale(width);
  const small = smallOn(shapes.shapes, readings, width, unit);
  const dots = placeDots(sizedDots(small, dotSizes(small, marks), scale), unit);
  const covered = (id: PlaceId): boolean => !recedes(paints, keyAt(readings, id));
  const labels = placeLabels(named, shapes.shapes, dots, unit, frame, { covered });
  const drawn = (id: PlaceId): Attributes => ({
    "data-place": id,
    "data-reading": keyAt(readings, id),
    fill: fillAt(marks, id, "map"),
    ...stroke(outlineAt(marks, id), unit),
  });
  const hair = (d: string, color: string): string => mark("path", { fill: "none", stroke: color, "stroke-width": 0.6 * unit, d }); // prettier-ignore
  const dot = (one: PlacedDot): string[] => {
    const edge = one.radius < loud * scale ? stroke("coast", unit) : {};
    const circle = mark("circle", { ...edge, ...drawn(one.id), cx: one.x, cy: one.y, r: one.radius * unit });
    return one.moved ? [hair(`M${one.x} ${one.y}L${one.center.join(" ")}`, "var(--coast)"), circle] : [circle];
  };
  const ring = (id: PlaceId): string[] => {
    const at = dots.find((one) => one.id === id);
    const d = shapes.shapes.find((shape) => shape.id === id)?.d;
    const r = (Math.max(at?.radius ?? 0, loud * scale) + 2.2) * unit;
    const line = (color: string, pixels: number): string[] => {
      const look = { fill: "none", stroke: color, "stroke-width": pixels * unit };
      return at ? [mark("circle", { ...look, cx: at.x, cy: at.y, r })] : d ? [mark("path", { ...look, d })] : [];
    };
    return [...line("var(--paper)", 3.5), ...line("var(--select)", 1.6)];
  };
  const dotted = (id: PlaceId): string[] => {
    const d = shapes.shapes.find((shape) => shape.id === id)?.d;
    if (!d) return [];
    const look = { fill: "none", stroke: "var(--ink3)", "stroke-width": 3.4 * unit, "stroke-linecap": "round", "stroke-dasharray": `0 ${+(5 * unit).toFixed(2)}` }; // prettier-ignore
    return [
      group("clipPath", { id: `varies-${id}` }, [mark("path", { d })]),
      mark("path", { ...look, d, "clip-path": `url(#varies-${id})` }),
    ];
  };
  const size = 12 * unit;
  return group("svg", { x, y, width, height: (width * frame[3]) / frame[2], viewBox: frame.join(" ") }, [
    group("defs", {}, patterns("map", paints, unit)),
    group(
      "g",
      { stroke: "var(--border)", "stroke-width": 0.55 * unit, "stroke-linejoin": "round" },
      shapes.shapes.filter(({ d }) => d !== "").map(({ id, d }) => mark("path", { ...drawn(id), d })),
    ),
    ...varying.flatMap(dotted),
    group(
      "g",
      {
        fill: "none",
        stroke: "var(--ink3)",
        "stroke-width": 0.8 * unit,
        "stroke-dasharray": `${+(2 * unit).toFixed(2)}`,
      },
      shapes.lines.map(({ id, d }) => mark("path", { "data-line": id, d })),
    ),
    group(
      "g",
      { stroke: "var(--paper)", "stroke-width": 0.9 * unit },
      dots.toSorted((a, b) => a.radius - b.radius).flatMap(dot),
    ),
    ...pinned.flatMap(ring),
    ...labels.flatMap(({ line }) => (line ? [hair(`M${points(line[0])}L${points(line[1])}`, "var(--ink)")] : [])),
    group(
      "g",
      { "font-size": size, "font-weight": 600, fill: "var(--ink)", "stroke-width": 0.22 * size, "stroke-linejoin": "round", "paint-order": "stroke" }, // prettier-ignore
      labels.map(({ id, text, x, y, anchor, inside }) => {
        const look = inside && onStrong(marks, id) ? { fill: "var(--paper)" } : { stroke: "var(--paper)" };
        return mark("text", { x, y: y + size * middle, "text-anchor": anchor, ...look }, text);
      }),
    ),
  ]);
}

const points = (point: readonly number[]): string => point.map((value) => +value.toFixed(2)).join(" ");
