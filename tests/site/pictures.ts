import type { Page } from "playwright-core";
import { openPanel, panel } from "./share.ts";
import { flawsOf } from "./stage-flaws.ts";

/** The shapes of a picture. */
export const shapes = ["slide", "print", "square", "story"] as const;
type Shape = (typeof shapes)[number];

/** How a page's own script lets a picture go on. */
type Holding = typeof globalThis & { goOn?: () => void };

/** Opens the panel; from now on a picture waits before it becomes pixels, so that it can be read where it was laid out. */
export async function openHeld(page: Page): Promise<void> {
  await page.evaluate(() => {
    HTMLImageElement.prototype.decode = () =>
      new Promise((_, fail) => ((globalThis as Holding).goOn = () => fail(new Error("it was read"))));
  });
  await openPanel(page);
}

/** Type under 15 pixels of its layout is read in none of the shapes, under 2 pixels no tile keeps its outline. */
const asked = { selector: "[data-poster]", lines: null, type: 15, stroke: 1, safe: 0.01 } as const;

/** How much of the room between title and foot is taken: from the first to the last line or mark that is seen in it. */
const taken = (page: Page): Promise<{ readonly share: number; readonly below: number }> =>
  page.evaluate(() => {
    const poster = document.querySelector<HTMLElement>("[data-poster]")!;
    const figure = poster.querySelector<HTMLElement>(".body")!;
    const room = figure.getBoundingClientRect();
    let [top, bottom] = [room.bottom, room.top];
    for (const part of figure.querySelectorAll("svg path, svg rect, svg text, p, li, b, th, td, span, i")) {
      const box = part.getBoundingClientRect();
      if (box.width < 2 || box.height < 2 || part.closest("defs, .hidden, [hidden], .strip")) continue;
      top = Math.min(top, Math.max(box.top, room.top));
      bottom = Math.max(bottom, Math.min(box.bottom, room.bottom));
    }
    const sheet = poster.getBoundingClientRect();
    const last = poster.querySelector(".poster-foot")!.getBoundingClientRect();
    return { share: (bottom - top) / room.height, below: (sheet.bottom - last.bottom) / sheet.height };
  });

/** Two whole maps of a story that do not stand one under the other, each with its legend, or are as narrow as half of it. */
const besideOneAnother = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const poster = document.querySelector<HTMLElement>("[data-poster]")!;
    const maps = [...poster.querySelectorAll(".two:not(.over) .world, .stack .map .world")];
    if (maps.length !== 2) return [`${maps.length} whole maps stand there`];
    const [first, second] = maps.map((map) => map.getBoundingClientRect()) as [DOMRect, DOMRect];
    const between = [...poster.querySelectorAll(".legend")].map((legend) => legend.getBoundingClientRect());
    return [
      second.top < first.bottom ? "one map stands beside the other" : "",
      Math.min(first.width, second.width) < 470 ? "the maps are as narrow as beside one another" : "",
      between.length === 2 && between[0]!.top >= first.bottom - 1 && between[0]!.bottom <= second.top + 1
        ? ""
        : "the first map has no legend of its own",
    ].filter(Boolean);
  });

/** Reads a picture where it is laid out, before it becomes pixels. */
async function whileLaidOut<Read>(page: Page, shape: Shape, read: () => Promise<Read>): Promise<Read> {
  await panel(page).locator("select[name=shape]").selectOption(shape);
  await panel(page).getByRole("button", { name: "Save PNG" }).click();
  await page.waitForFunction(() => (globalThis as Holding).goOn !== undefined);
  const found = await read();
  await page.evaluate(() => {
    const here = globalThis as Holding;
    here.goOn?.();
    delete here.goOn;
  });
  await page.waitForFunction(() => document.querySelector("[data-poster]") === null);
  return found;
}

/** What is wrong with a picture. */
export const flawsIn = (page: Page, shape: Shape): Promise<string[]> =>
  whileLaidOut(page, shape, async () => {
    const flaws = await flawsOf(page, asked);
    const { share, below } = await taken(page);
    const tall = shape === "story";
    if (share < (tall ? 0.6 : 0.5)) flaws.push(`the figure takes ${Math.round(100 * share)} % of its room`);
    if (below < 0) flaws.push("the foot goes over the edge");
    if (below > (tall ? 0.1 : 0.4)) flaws.push(`${Math.round(100 * below)} % of the sheet are empty`);
    if (tall && /chart=beside|maps=abreast/.test(page.url()) && !page.url().includes("maps=divider"))
      flaws.push(...(await besideOneAnother(page)));
    return flaws;
  });

/** The words and marks of a picture with their boxes, in pixels of its layout. */
export const boxesIn = (page: Page, shape: Shape): Promise<string[]> =>
  whileLaidOut(page, shape, () =>
    page.evaluate(() => {
      const poster = document.querySelector<HTMLElement>("[data-poster]")!;
      const sheet = poster.getBoundingClientRect();
      const scale = poster.offsetWidth / sheet.width;
      return [...poster.querySelectorAll("svg path, svg rect, svg text, p, li, b, th, td, span, i, h2, h3, small")]
        .filter((one) => one.checkVisibility())
        .map((one) => {
          const { x, y, width, height } = one.getBoundingClientRect();
          const box = [x - sheet.x, y - sheet.y, width, height].map((side) => Math.round(side * scale));
          return `${one.children.length === 0 ? (one.textContent ?? "") : one.tagName} ${box.join(" ")}`;
        });
    }),
  );

/** How much of the outer fiftieth of a picture, all around, is not paper. */
export const inkAtEdge = (page: Page, bytes: Buffer): Promise<number> =>
  page.evaluate(async (base64) => {
    const data = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
    const drawing = await createImageBitmap(new Blob([data], { type: "image/png" }));
    const { width, height } = drawing;
    const pen = new OffscreenCanvas(width, height).getContext("2d", { willReadFrequently: true })!;
    pen.drawImage(drawing, 0, 0);
    const edge = Math.round(height / 50);
    const strips = [[0, 0, width, edge], [0, height - edge, width, edge], [0, 0, edge, height], [width - edge, 0, edge, height]] as const; // prettier-ignore
    let [ink, all] = [0, 0];
    for (const [x, y, wide, tall] of strips) {
      const { data } = pen.getImageData(x, y, wide, tall);
      for (let i = 0; i < data.length; i += 4) {
        all++;
        if (Math.min(data[i]!, data[i + 1]!, data[i + 2]!) < 200) ink++;
      }
    }
    return ink / all;
  }, bytes.toString("base64"));
