import { fillOf, partsOf, plainColor, svgOf, type Area } from "./paint.ts";

/** Keeps what is referred to in a drawing, each under a name of its own. */
export type Keep = (definition: SVGElement) => string;

/** A length of CSS along a side of so many pixels of the screen: pixels, shares of the side, sums of both. */
function lengthOf(value: string, side: number, scale: number): number {
  let sum = 0;
  for (const [, sign = "", number = "0", unit] of value.matchAll(/([+-]\s*)?([\d.]+)(%|px)/g))
    sum += (sign.startsWith("-") ? -1 : 1) * Number(number) * (unit === "%" ? side / 100 : scale);
  return sum;
}

/** The part of a box that its `clip-path` leaves, where that is an inset. */
export function insetOf(clip: string, box: Area, scale: number): Area | null {
  const inside = /^inset\((.*)\)$/.exec(clip)?.[1];
  if (inside === undefined) return null;
  const [top = "0px", right = top, bottom = top, left = right] = partsOf(inside.split(" round ")[0] ?? "", " ");
  const [up, down] = [top, bottom].map((value) => lengthOf(value, box.height, scale)) as [number, number];
  const [before, after] = [left, right].map((value) => lengthOf(value, box.width, scale)) as [number, number];
  return { x: box.x + before, y: box.y + up, width: box.width - before - after, height: box.height - up - down };
}

const seen = (color: string): boolean => color !== "transparent" && !/^rgba\(.*, 0\)$/.test(color);

/** The part of a box that a layer of its background covers, where it covers not all. */
function coveredBy(size: string, position: string, repeat: string, area: Area, scale: number): Area {
  const [, tall = "auto"] = partsOf(size, " ");
  if (repeat !== "no-repeat" || !tall.endsWith("px")) return area;
  const height = parseFloat(tall) * scale;
  const middle = position.includes("50%");
  return { ...area, y: middle ? area.y + (area.height - height) / 2 : area.y, height };
}

/** A box with its ground and its border, as shapes. */
export function boxOf(style: CSSStyleDeclaration, area: Area, scale: number, keep: Keep): SVGElement[] {
  if (area.width <= 0 || area.height <= 0) return [];
  const shapes: SVGElement[] = [];
  const rx = Math.min(parseFloat(style.borderTopLeftRadius) * scale || 0, area.height / 2);
  const rect = (within: Area, fill: string): SVGElement =>
    svgOf("rect", { ...within, ...(rx > 0 ? { rx } : {}), fill });
  if (seen(style.backgroundColor)) shapes.push(rect(area, plainColor(style.backgroundColor)));
  const layers = style.backgroundImage === "none" ? [] : partsOf(style.backgroundImage, ",");
  const at = (list: string, i: number): string => {
    const all = partsOf(list, ",");
    return all[i % all.length] ?? "";
  };
  for (const [i, layer] of [...layers.entries()].reverse()) {
    const size = at(style.backgroundSize, i);
    const covered = coveredBy(size, at(style.backgroundPosition, i), at(style.backgroundRepeat, i), area, scale);
    const fill = fillOf(layer, parseFloat(size) || 4, covered, scale);
    if (fill) shapes.push(rect(covered, `url(#${keep(fill)})`));
  }
  return [...shapes, ...bordersOf(style, area, scale, rx)];
}

function bordersOf(style: CSSStyleDeclaration, area: Area, scale: number, rx: number): SVGElement[] {
  const { x, y, width, height } = area;
  const sides = (["Top", "Right", "Bottom", "Left"] as const).map((side) => ({
    side,
    wide: style[`border${side}Style`] === "none" ? 0 : parseFloat(style[`border${side}Width`]) * scale,
    color: plainColor(style[`border${side}Color`]),
    dotted: style[`border${side}Style`] === "dotted" || style[`border${side}Style`] === "dashed",
  }));
  const drawn = sides.filter(({ wide, color }) => wide > 0 && seen(color));
  const [first] = drawn;
  if (!first) return [];
  const { wide, color, dotted } = first;
  const dashes: Record<string, string> = dotted ? { "stroke-dasharray": `${(wide * 2).toFixed(2)}` } : {};
  if (drawn.length === 4 && drawn.every((one) => one.wide === wide && one.color === color))
    return [
      svgOf("rect", {
        x: x + wide / 2,
        y: y + wide / 2,
        width: width - wide,
        height: height - wide,
        ...(rx > 0 ? { rx } : {}),
        fill: "none",
        stroke: color,
        "stroke-width": wide,
        ...dashes,
      }),
    ];
  return drawn.map(({ side, wide, color }) => {
    const flat = side === "Top" || side === "Bottom";
    return svgOf("rect", {
      x: side === "Right" ? x + width - wide : x,
      y: side === "Bottom" ? y + height - wide : y,
      width: flat ? width : wide,
      height: flat ? wide : height,
      fill: color,
    });
  });
}
