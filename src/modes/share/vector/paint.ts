const space = "http://www.w3.org/2000/svg";

/** An element of a drawing. */
export function svgOf(name: string, attributes: Readonly<Record<string, string | number>>): SVGElement {
  const element = document.createElementNS(space, name);
  for (const [key, value] of Object.entries(attributes))
    element.setAttribute(key, typeof value === "number" ? String(+value.toFixed(3)) : value);
  return element;
}

/** A box in the pixels of the drawing. */
export interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The parts of a value of CSS that stand between commas, or blanks, outside of brackets. */
export function partsOf(value: string, between: "," | " "): string[] {
  const parts = [""];
  let depth = 0;
  for (const letter of value) {
    if (letter === "(") depth++;
    if (letter === ")") depth--;
    if (letter === between && depth === 0) parts.push("");
    else parts[parts.length - 1] += letter;
  }
  return parts.map((part) => part.trim()).filter(Boolean);
}

interface Stop {
  readonly color: string;
  readonly at: readonly string[];
}
const stopOf = (text: string): Stop => {
  const [color = "", ...at] = partsOf(text, " ");
  return { color: plainColor(color), at };
};
/** A colour that was mixed, as every program knows it. */
export const plainColor = (color: string): string =>
  color.replaceAll(/color\(srgb ([^)]*)\)/g, (_, parts: string) => {
    const [red, green, blue, alpha] = parts.split(/[\s/]+/).map(Number);
    const [r, g, b] = [red, green, blue].map((part) => Math.round((part ?? 0) * 255));
    return alpha === undefined ? `rgb(${r}, ${g}, ${b})` : `rgba(${r}, ${g}, ${b}, ${alpha})`;
  });
const clear = (color: string): boolean => color === "transparent" || /^rgba\(.*, 0\)$/.test(color);
const pixels = (text = "0"): number => parseFloat(text) || 0;

/** Stripes of two colours, as they are repeated along their direction. */
function stripes(stops: readonly Stop[], degrees: number, { x, y }: Area, scale: number): SVGElement {
  const ends = stops.flatMap(({ color, at }) => at.map((end) => ({ color, end: pixels(end) })));
  const size = ends.at(-1)?.end ?? 0;
  const pattern = svgOf("pattern", {
    width: size,
    height: size,
    patternUnits: "userSpaceOnUse",
    patternTransform: `translate(${x.toFixed(2)} ${y.toFixed(2)}) scale(${scale.toFixed(3)}) rotate(${degrees - 90})`,
  });
  for (const [i, { color, end: from }] of ends.entries()) {
    const next = ends[i + 1];
    if (next?.color !== color || next.end <= from || clear(color)) continue;
    pattern.append(svgOf("rect", { x: from, width: next.end - from, height: size, fill: color }));
  }
  return pattern;
}

function discs([disc]: readonly Stop[], tile: number, { x, y }: Area, scale: number): SVGElement {
  const pattern = svgOf("pattern", {
    width: tile,
    height: tile,
    patternUnits: "userSpaceOnUse",
    patternTransform: `translate(${x.toFixed(2)} ${y.toFixed(2)}) scale(${scale.toFixed(3)})`,
  });
  pattern.append(svgOf("circle", { cx: tile / 2, cy: tile / 2, r: pixels(disc?.at[0]), fill: disc?.color ?? "none" }));
  return pattern;
}

/** A colour that goes over into another, from left to right. */
function fade(stops: readonly Stop[]): SVGElement {
  const gradient = svgOf("linearGradient", { x1: 0, x2: 1, y1: 0, y2: 0 });
  stops.forEach(({ color, at }, i) => {
    const offset = at[0]?.endsWith("%") ? parseFloat(at[0]) / 100 : i / Math.max(1, stops.length - 1);
    // “transparent” is the next colour, unseen.
    const seen = clear(color) ? (stops[i + 1] ?? stops[i - 1])?.color : color;
    gradient.append(
      svgOf("stop", { offset, "stop-color": seen ?? "#fff", ...(clear(color) ? { "stop-opacity": 0 } : {}) }),
    );
  });
  return gradient;
}

/** What fills a layer of a background; null where it has no like in a drawing. */
export function fillOf(layer: string, tile: number, area: Area, scale: number): SVGElement | null {
  const [, kind = "", inside = ""] = /^([a-z-]+)\((.*)\)$/s.exec(layer) ?? [];
  const [first = "", ...rest] = partsOf(inside, ",");
  const turn = /^(-?[\d.]+)deg$/.exec(first)?.[1];
  if (kind === "repeating-linear-gradient") return stripes(rest.map(stopOf), Number(turn ?? 180), area, scale);
  if (kind === "linear-gradient" && turn === "90") return fade(rest.map(stopOf));
  const stops = /^(circle|at )/.test(first) ? rest : [first, ...rest];
  return kind === "radial-gradient" ? discs(stops.map(stopOf), tile, area, scale) : null;
}
