import { rule } from "../still/legend.ts";
import { group, inColors, mark } from "../still/svg.ts";
import { middle, textLines, widthOf, type Type } from "../still/text.ts";

/** A picture that stands beside a link: its drawing, and the same in words. */
export interface Card {
  readonly svg: string;
  readonly alt: string;
}

/** The size that readers of links ask for. They show it at half of that and less: no type is below 28 px. */
export const [cardWidth, cardHeight] = [1200, 630];
export const margin = 48;
export const across = cardWidth - 2 * margin;

/** The one size of all but the title. */
export const plainType: Type = { size: 28, leading: 34, attributes: {} };
export const paleType: Type = { ...plainType, attributes: { fill: "var(--ink2)" } };
const strongType: Type = { ...plainType, attributes: { "font-weight": 600 } };

/** Where the foot begins: a line across, and two lines of type below it. */
export const footTop = 536;

/** A card with its foot: day and sources, the name of the atlas, and what borders do not mean. */
export function framed(
  title: string,
  said: string,
  disclaimer: string,
  name: string,
  drawn: readonly string[],
): string {
  const [first, second] = [footTop + 12, footTop + 12 + plainType.leading];
  const right = { x: cardWidth - margin, "text-anchor": "end", "font-size": plainType.size };
  const svg = group(
    "svg",
    { xmlns: "http://www.w3.org/2000/svg", viewBox: `0 0 ${cardWidth} ${cardHeight}`, width: cardWidth, height: cardHeight, "font-family": "Inter", fill: "var(--ink)" }, // prettier-ignore
    [
      mark("title", {}, title),
      mark("rect", { width: cardWidth, height: cardHeight, fill: "var(--paper)" }),
      ...drawn,
      rule(margin, footTop, across, "var(--ink)"),
      ...textLines([said], margin, first, strongType),
      ...textLines([disclaimer], margin, second, paleType),
      mark("text", { ...right, y: second + plainType.leading / 2 + plainType.size * middle, "font-weight": 600 }, name),
    ],
  );
  return inColors(svg, "light");
}

/** The first of texts, from the longest on, that has room; the last where none has. */
export const fitting = (texts: readonly string[], width: number): string =>
  texts.find((text) => widthOf(text, plainType.size) <= width) ?? texts.at(-1) ?? "";
