import type { Page } from "playwright-core";

/** Where the sheet on the screen stands, as a page's own code finds it. */
const sheet = ".audience .canvas:not(.unseen) .sheet";

/** What is read, and what is asked of it: by lines, of which there are so many, and by shares of its width and height. */
interface Asked {
  readonly selector: string;
  /** Null: a line is a pixel. */
  readonly lines: number | null;
  readonly type: number;
  readonly stroke: number;
  readonly safe: number;
}
const slide: Asked = { selector: sheet, lines: 1080, type: 24, stroke: 2, safe: 0.03 };

/**
 * What a person in the last row would miss of the slide on the screen, each as a sentence: type under 24 of 1080 lines, lines under
 * 2, words in the outer 3 %, words cut, words on other words, patterns that are not drawn. None: an empty list. Of another sheet what
 * is asked of it.
 */
export const flawsOf = (page: Page, asked = slide): Promise<string[]> =>
  page.evaluate((asked) => {
    const root = document.querySelector<HTMLElement>(asked.selector);
    if (!root) return ["no slide is shown"];
    const flaws: string[] = [];
    const edge = root.getBoundingClientRect();
    const line = asked.lines === null ? 1 : edge.height / asked.lines;
    const [least, thin] = [asked.type * line, asked.stroke * line];
    const safe = { x: edge.width * asked.safe - 1, y: edge.height * asked.safe - 1 };
    const own = "p, h2, h3, b, small, time, li, span, td, th, button, i, a, text, div, sup, tspan";
    /** Pixels of the screen for one of the element's own. */
    const scaleOf = (element: Element): number => {
      if (element instanceof SVGElement) {
        const svg = element.closest("svg")!;
        const units = svg.viewBox.baseVal.width || svg.width.baseVal.value;
        return svg.getBoundingClientRect().width / units;
      }
      let box = element as HTMLElement;
      while (box.offsetWidth < 40 && box.parentElement) box = box.parentElement;
      return box.getBoundingClientRect().width / box.offsetWidth;
    };
    const htmlScale = (element: Element): number => {
      let box = element.closest("svg")!.parentElement as HTMLElement;
      while (box.offsetWidth < 40 && box.parentElement) box = box.parentElement;
      return box.getBoundingClientRect().width / box.offsetWidth;
    };
    const seen = (element: Element): boolean =>
      element.checkVisibility({ opacityProperty: true, visibilityProperty: true }) &&
      element.closest(".hidden, .strip, [hidden], defs") === null;

    const words: { text: string; box: DOMRect; of: Element }[] = [];
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const text = node.textContent?.trim() ?? "";
      const parent = node.parentElement;
      if (!text || !parent || !parent.matches(own) || !seen(parent)) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      let [away, stands] = [false, false];
      const boxes = [...range.getClientRects()];
      for (const box of boxes) {
        if (box.width < 1 || box.height < 1) continue;
        let [cut, gone] = [false, false];
        for (let up: Element | null = parent; up && up !== root; up = up.parentElement) {
          const style = getComputedStyle(up);
          const clips = style.overflowX !== "visible" || style.contain === "strict";
          // A drawing cuts what goes over it; within it only the drawing itself does.
          if (!clips || (up instanceof SVGElement && !(up instanceof SVGSVGElement))) continue;
          const frame = up.getBoundingClientRect();
          // Of a line that ends with three dots the whole is a box, too, which is drawn nowhere, over that of what is left.
          if (style.textOverflow === "ellipsis" && up.scrollWidth > up.clientWidth + 1) {
            flaws.push(`“${text}” is cut`);
            gone ||= boxes.some(({ x, y, width }) => x === box.x && y === box.y && width < box.width);
          }
          const inside = box.left < frame.right && box.right > frame.left && box.top < frame.bottom - 2 * line && box.bottom > frame.top + 2 * line; // prettier-ignore
          if (!inside) gone = true;
          const sideways = box.left < frame.left - 3 * line || box.right > frame.right + 3 * line;
          const upright = style.overflowY !== "visible" && (box.top < frame.top - 8 * line || box.bottom > frame.bottom + 8 * line); // prettier-ignore
          if (sideways || upright) cut = true;
        }
        if (gone) away = true;
        if (gone) continue;
        stands = true;
        const size = parseFloat(getComputedStyle(parent).fontSize) * scaleOf(parent);
        if (size < least - 0.3 * line) flaws.push(`“${text}” is ${(size / line).toFixed(1)} lines high`);
        if (cut) flaws.push(`“${text}” is cut`);
        const [left, right] = [box.left - edge.left, edge.right - box.right];
        const [top, bottom] = [box.top - edge.top, edge.bottom - box.bottom];
        if (Math.min(left, right) < safe.x || Math.min(top, bottom) < safe.y)
          flaws.push(`“${text}” is outside the safe edge`);
        words.push({ text, box, of: parent });
      }
      // Words of which only the first lines are seen are cut, those that are not there at all were left out.
      if (away && stands) flaws.push(`“${text}” is cut`);
    }
    // Boxes of lines are higher than their letters: a fifth above and below is air.
    const over = (a: DOMRect, b: DOMRect): boolean =>
      Math.min(a.right, b.right) - Math.max(a.left, b.left) > 4 * line &&
      Math.min(a.bottom - a.height * 0.2, b.bottom - b.height * 0.2) - Math.max(a.top + a.height * 0.2, b.top + b.height * 0.2) > 2 * line; // prettier-ignore
    for (const [i, a] of words.entries())
      for (const b of words.slice(i + 1)) if (over(a.box, b.box)) flaws.push(`“${a.text}” lies on “${b.text}”`);

    for (const mark of root.querySelectorAll<SVGGraphicsElement>("svg :is(path, circle, rect)")) {
      const style = getComputedStyle(mark);
      const fill = mark.getAttribute("fill") ?? style.fill;
      const pattern = /url\(["']?#([^"')]+)/.exec(fill)?.[1];
      if (pattern) {
        const found = document.querySelectorAll(`[id="${CSS.escape(pattern)}"]`);
        // Where an id stands twice, the first is drawn.
        const drawn = found.length > 0 && getComputedStyle(found[0]!).visibility === "visible" && found[0]!.closest("svg")!.checkVisibility(); // prettier-ignore
        if (!drawn) flaws.push(`the pattern ${pattern} is not drawn`);
      }
      if (!seen(mark) || style.stroke === "none" || style.stroke === "rgba(0, 0, 0, 0)" || style.strokeOpacity === "0")
        continue;
      const scale = style.vectorEffect === "non-scaling-stroke" ? htmlScale(mark) : scaleOf(mark);
      const width = parseFloat(style.strokeWidth) * scale;
      if (width > 0 && width < thin - 0.1 * line) flaws.push(`a line of ${mark.getAttribute("class") ?? mark.tagName} is ${(width / line).toFixed(2)} wide`); // prettier-ignore
    }
    return [...new Set(flaws)];
  }, asked);

/** The paper of the slide on the screen, and the plain fills of the entries of its legend. */
export const fillsOf = (page: Page): Promise<{ paper: string; fills: { key: string; fill: string }[] }> =>
  page.evaluate((selector) => {
    const root = document.querySelector<HTMLElement>(selector)!;
    const fills = [...root.querySelectorAll<HTMLElement>(".legend [data-status]")].map((entry) => ({
      key: entry.dataset.status!,
      fill: getComputedStyle(entry.querySelector("rect")!).fill,
    }));
    // Of two indicators each has a legend: what stands in both is one entry.
    const once = [...new Map(fills.map((one) => [`${one.key} ${one.fill}`, one])).values()];
    return { paper: getComputedStyle(root.parentElement!).backgroundColor, fills: once };
  }, sheet);
