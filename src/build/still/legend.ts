import { fillOf, type Paints } from "#color/paint.ts";
import type { Theme } from "#color/palettes.ts";
import { countText } from "#text/format.ts";
import { outlineInLegend } from "#view/marks.ts";
import type { LegendEntry } from "#view/picture.ts";
import { group, mark } from "./svg.ts";
import { stroke } from "./map.ts";
import { linesOf, middle, textLines, widthOf } from "./text.ts";

export interface StillLegend {
  readonly heading: string;
  readonly total: string;
  readonly entries: readonly LegendEntry[];
  readonly labelOf: (key: string) => string;
  readonly paints: Paints;
  readonly alone: string | null;
  readonly theme: Theme;
}

const size = 14;
const leading = 20;
const swatch = 14;
const gap = 10;
const padding = 6;

/** The legend as a column, and how high it is. */
export function legendAt(legend: StillLegend, x: number, y: number, width: number): { svg: string[]; height: number } {
  const { heading, total, entries, labelOf } = legend;
  const base = y + leading / 2 + size * middle;
  const svg = [
    mark("text", { x, y: base, "font-size": size, "font-weight": 600 }, heading),
    mark("text", { x: x + width, y: base, "font-size": size, "text-anchor": "end", fill: "var(--ink2)" }, total),
    rule(x, y + leading + 8, width, "var(--ink)"),
  ];
  let top = y + leading + 8;
  for (const entry of entries) {
    const count = countText(entry.count);
    const lines = linesOf(labelOf(entry.key), size, width - swatch - gap - 8 - widthOf(count, size));
    const height = lines.length * leading + 2 * padding;
    const middleOf = top + padding + leading / 2;
    const faded = legend.alone !== null && legend.alone !== entry.key ? 0.45 : undefined;
    svg.push(
      group("g", { "data-status": entry.key, opacity: faded }, [
        ...swatchAt(legend, entry.key, x, middleOf - swatch / 2),
        ...textLines(lines, x + swatch + gap, top + padding, { size, leading, attributes: entry.apart ? { fill: "var(--ink2)" } : {} }), // prettier-ignore
        mark("text", { x: x + width, y: middleOf + size * middle, "font-size": size, "font-weight": 600, "text-anchor": "end" }, count), // prettier-ignore
      ]),
    );
    top += height;
    svg.push(rule(x, top, width, "var(--rule)"));
  }
  return { svg, height: top - y };
}

/** A line across, on whole pixels. */
export const rule = (x: number, y: number, width: number, color: string): string =>
  mark("rect", { x, y: Math.round(y) - 1, width, height: 1, fill: color });

function swatchAt({ paints, theme }: StillLegend, key: string, x: number, y: number): string[] {
  const edge = stroke(outlineInLegend(paints, key), 1);
  const square = mark("rect", { x: x + 0.5, y: y + 0.5, width: swatch - 1, height: swatch - 1, rx: 2, fill: fillOf(paints, key, "key"), ...edge }); // prettier-ignore
  const letter = theme === "print" ? paints[key]?.letter : undefined;
  const look = { "font-size": 10, "font-weight": 600, "text-anchor": "middle", stroke: "var(--paper)", "stroke-width": 2.5, "paint-order": "stroke" }; // prettier-ignore
  return letter === undefined ? [square] : [square, mark("text", { x: x + swatch / 2, y: y + 10.5, ...look }, letter)];
}
