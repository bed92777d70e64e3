import { mark, type Attributes } from "./svg.ts";

/** Ems of the signs of Inter by width, the narrow first; every other sign is as wide as a small letter. */
const widths: readonly (readonly [signs: RegExp, ems: number])[] = [
  [/[ijl'’|.,:;! ]/, 0.28],
  [/[\u202ft()I[\]/fr-]/, 0.38],
  [/[mwMW%—]/, 0.88],
  [/[A-Z&]/, 0.68],
  [/[0-9≥–“”]/, 0.63],
];
const letter = 0.585;

/** The width of a text as estimated, in pixels: a little more than Inter takes, so that nothing is cut. */
export const widthOf = (text: string, size: number): number =>
  [...text].reduce((sum, sign) => sum + (widths.find(([signs]) => signs.test(sign))?.[1] ?? letter), 0) * size;

/** A text in lines no wider than `width`. */
export function linesOf(text: string, size: number, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const longer = lines.length === 0 ? word : `${lines.at(-1)} ${word}`;
    if (lines.length > 0 && widthOf(longer, size) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

/** The same with lines of about one length. */
export function balancedLines(text: string, size: number, width: number): string[] {
  const most = linesOf(text, size, width).length;
  let narrow = width;
  while (narrow > width / 2 && linesOf(text, size, narrow - 10).length === most) narrow -= 10;
  return linesOf(text, size, narrow);
}

export interface Type {
  readonly size: number;
  readonly leading: number;
  readonly attributes: Attributes;
}

/** Lines of text, one under the other; `y` is the upper edge of the first. */
export const textLines = (
  lines: readonly string[],
  x: number,
  y: number,
  { size, leading, attributes }: Type,
): string[] =>
  lines.map((line, i) =>
    mark("text", { x, y: y + i * leading + leading / 2 + size * middle, "font-size": size, ...attributes }, line),
  );

/** From the middle of a line down to its baseline, in ems. */
export const middle = 0.36;
