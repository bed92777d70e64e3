import { formatHex, parse, rgb, wcagContrast, type Rgb } from "culori";
import type { Page } from "playwright-core";

/** Words on a sheet, and what lies under them there, the uppermost first, down to the paper. */
interface Inked {
  readonly text: string;
  readonly ink: string;
  readonly under: readonly string[];
}

/** Every text of the slide on the screen, with what is painted under its middle and its two ends. */
const inked = (page: Page): Promise<Inked[]> =>
  page.evaluate(() => {
    const root = document.querySelector<HTMLElement>(".audience .canvas:not(.unseen) .sheet")!;
    const found = new Map<string, Inked>();
    /** What an element paints at a place: a colour, that of its gradient there, or nothing. */
    const painted = (element: Element, x: number): string[] => {
      const style = getComputedStyle(element);
      if (element instanceof SVGElement) {
        const shape = element.matches("path, rect, circle");
        const alpha = Number(style.opacity) * Number(style.fillOpacity);
        return shape && style.fill.startsWith("rgb") && alpha > 0.99 ? [style.fill] : [];
      }
      const { left, width } = element.getBoundingClientRect();
      const at = (x - left) / width;
      const gradient = /^linear-gradient\(90deg, (.*)\)$/.exec(style.backgroundImage)?.[1];
      if (gradient === undefined) return style.backgroundImage === "none" ? [style.backgroundColor] : [];
      const stops = gradient.split(/, (?=rgb|color)/).map((stop) => {
        const [, color = stop, share] = /^(.*?\))\s*([\d.]+)?%?$/.exec(stop) ?? [];
        return { color, share: share === undefined ? undefined : Number(share) / 100 };
      });
      const shares = stops.map(({ share }, i) => share ?? (i === 0 ? 0 : 1));
      const next = Math.max(
        1,
        shares.findIndex((share) => share >= at),
      );
      // Between two stops both are painted in part: words must be read on each.
      return [...new Set([stops[next - 1]?.color, at > shares[next - 1]! + 0.01 || next === 1 ? stops[next]?.color : undefined])].filter((color) => color !== undefined); // prettier-ignore
    };
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const text = node.textContent?.trim() ?? "";
      const parent = node.parentElement;
      if (!text || !parent?.checkVisibility({ opacityProperty: true, visibilityProperty: true })) continue;
      // Labels on a map have tests of their own.
      if (parent.closest(".hidden, .strip, [hidden], defs, style, .world")) continue;
      const style = getComputedStyle(parent);
      const svg = parent instanceof SVGElement;
      const ink = svg ? style.fill : style.color;
      const range = document.createRange();
      range.selectNodeContents(node);
      const box = range.getClientRects()[0];
      if (!box || box.width < 1) continue;
      const y = (box.top + box.bottom) / 2;
      for (const x of [box.left + 1, (box.left + box.right) / 2, box.right - 1]) {
        // An edge around letters is what they are read against.
        const edge = svg
          ? style.stroke
          : parseFloat(style.webkitTextStrokeWidth) > 0
            ? style.webkitTextStrokeColor
            : "";
        const edged = edge.startsWith("rgb") && style.paintOrder.startsWith("stroke");
        const stack = document
          .elementsFromPoint(x, y)
          .filter((element) => root.contains(element) && !element.closest(".strip") && (element !== parent || !svg));
        const under = edged ? [edge] : stack.flatMap((element) => painted(element, x));
        const key = `${ink} ${under.join()}`;
        if (!found.has(key)) found.set(key, { text, ink, under });
      }
    }
    return [...found.values()];
  });

const over = (top: Rgb, ground: Rgb): Rgb => {
  const alpha = top.alpha ?? 1;
  const mix = (a: number, b: number): number => a * alpha + b * (1 - alpha);
  return { mode: "rgb", r: mix(top.r, ground.r), g: mix(top.g, ground.g), b: mix(top.b, ground.b) };
};
/** A colour under the light of a room: so much white lies over it. */
export const washed = (color: string | Rgb): Rgb => over({ mode: "rgb", r: 1, g: 1, b: 1, alpha: 0.3 }, rgb(color)!);

/** The ground that words stand on: what lies under them, each over what is below it. */
function groundOf(under: readonly string[], paper: string): Rgb {
  const layers = under.map((color) => rgb(parse(color)!));
  const opaque = layers.findIndex(({ alpha = 1 }) => alpha > 0.99);
  const seen = opaque < 0 ? layers : layers.slice(0, opaque + 1);
  return seen.reduceRight((ground, layer) => over(layer, ground), rgb(paper)!);
}

/** Shows the slide on the screen in a theme of the stage: gives the colour of its paper. */
const inTheme = (page: Page, theme: string): Promise<string> =>
  page.evaluate((theme) => {
    for (const part of document.querySelectorAll<HTMLElement>(".show, .canvas")) part.dataset.theme = theme;
    return getComputedStyle(document.querySelector(".audience .canvas:not(.unseen)")!).backgroundColor;
  }, theme);

/** Words of the slide on the screen that cannot be read in a theme: on paper under 7:1, on a fill or in a pale room under 4.5:1. */
export async function faintIn(page: Page, theme: "stage" | "stage-light"): Promise<string[]> {
  const paper = await inTheme(page, theme);
  const all = await inked(page);
  return [
    ...new Set(
      all.flatMap(({ text, ink, under }) => {
        const ground = groundOf(under, paper);
        const onPaper = wcagContrast(ground, paper) < 1.05;
        const [plain, pale] = [wcagContrast(ink, ground), wcagContrast(washed(ink), washed(ground))];
        const told = (ratio: number, how = ""): string =>
          `${theme}: “${text}”, ${ink} on ${formatHex(ground)}${how}, has ${ratio.toFixed(1)}:1`;
        return [...(plain < (onPaper ? 7 : 4.5) ? [told(plain)] : []), ...(pale < 4.5 ? [told(pale, ", washed")] : [])];
      }),
    ),
  ];
}
