import { embedWords } from "#text/en-embed.ts";
import type { Attachment } from "svelte/attachments";
import { leaveOut } from "../stage/fit.ts";
import { tellLeft } from "./fit-rows.ts";

/** Two maps are at least so wide, in pixels, and are tried so much smaller each time: words beside them wrap as they do. */
const [least, smaller] = [100, 0.93];

/**
 * Two maps become as large as the box allows: abreast, or one under the other where they are larger so. Where they would have less
 * than half of it, the second legend goes, which is told; then the words over the maps become one line.
 */
function fitMaps(box: HTMLElement, chart: HTMLElement): void {
  const legend = chart.querySelector<HTMLElement>("[data-legend=second]");
  const set = (side: string, width: number): number => {
    box.dataset.side = side;
    chart.style.maxWidth = `${width}px`;
    if (chart.offsetHeight > box.clientHeight + 1) return 0;
    const tall = chart.querySelector(".two svg")?.getBoundingClientRect().height ?? 0;
    return side === "under" && chart.querySelector(".abreast") ? 2 * tall : tall;
  };
  /** The largest maps on a side: how tall they are together, and how wide the chart is. */
  const largest = (side: string): readonly [tall: number, width: number] => {
    for (let width = box.clientWidth; width > least; width *= smaller) {
      const tall = set(side, width);
      if (tall > 0) return [tall, width];
    }
    return [0, least];
  };
  const fitted = (): boolean => {
    const [abreast, under] = [largest("abreast"), largest("under")];
    // Maps one under the other are taller together, but may be smaller.
    const side = abreast[0] >= under[0] / 2 ? "abreast" : "under";
    const [tall, width] = side === "abreast" ? abreast : under;
    set(side, width);
    return tall >= box.clientHeight / 2;
  };
  box.removeAttribute("data-tight");
  if (legend) legend.hidden = false;
  tellLeft(box, "");
  if (fitted()) return;
  if (legend) {
    legend.hidden = true;
    tellLeft(box, embedWords.legendLeft);
    if (fitted()) return;
  }
  box.dataset.tight = "";
  fitted();
}

/**
 * Tiles that have no room in their groups follow each other without headings, in the order of the legend; of those that have no
 * room even so the last are left out.
 */
function fitTiles(box: HTMLElement, chart: HTMLElement): void {
  chart.style.maxWidth = "";
  const tiles = [...chart.querySelectorAll<HTMLElement>(".tiles li")];
  for (const tile of tiles) tile.hidden = false;
  box.removeAttribute("data-tight");
  tellLeft(box, "");
  const fits = (): boolean => box.scrollHeight <= box.clientHeight + 1;
  if (fits()) return;
  box.dataset.tight = "";
  const told = [...document.querySelectorAll<HTMLElement>(".legend [data-status]")].map(
    ({ dataset }) => dataset.status,
  );
  const orderOf = (tile: HTMLElement): number => {
    const at = told.indexOf(tile.querySelector<HTMLElement>("[data-reading]")?.dataset.reading);
    return at === -1 ? told.length : at;
  };
  for (const tile of tiles) tile.style.order = String(orderOf(tile));
  if (fits()) return;
  const last = tiles.toReversed().sort((a, b) => orderOf(b) - orderOf(a));
  // What is told takes room itself: it is told first, then counted.
  tellLeft(box, embedWords.placesLeft(tiles.length));
  tellLeft(box, embedWords.placesLeft(leaveOut(box, last)));
}

/**
 * Keeps a chart within its box where it does not fill it of itself: two maps, and tiles. Of any other it is told by how many pixels
 * it is higher than the box.
 */
export const fitChart =
  (follows: () => unknown, over: (pixels: number) => void): Attachment<HTMLElement> =>
  (box) => {
    void follows();
    const fitted = (): void => {
      const chart = box.querySelector<HTMLElement>(":scope > [data-chart]");
      if (!chart || box.clientHeight === 0) return;
      if (chart.querySelector(".two")) fitMaps(box, chart);
      else if (chart.querySelector(".tiles")) fitTiles(box, chart);
      else {
        chart.style.maxWidth = "";
        const without = chart.querySelector<HTMLElement>("[data-without]")?.dataset.without;
        tellLeft(box, without ? embedWords.placesLeft(Number(without)) : "");
        if (chart.getAttribute("aria-busy") !== "true") over(chart.offsetHeight - box.clientHeight);
      }
    };
    // What the chart becomes by being fitted is not fitted again.
    const sizeOf = (): string =>
      [box, box.firstElementChild].map((one) => `${one?.clientWidth ?? 0} ${one?.scrollHeight ?? 0}`).join();
    let size = "";
    const observer = new ResizeObserver(() => {
      if (sizeOf() === size) return;
      fitted();
      size = sizeOf();
    });
    for (const one of [box, ...box.children]) observer.observe(one);
    fitted();
    size = sizeOf();
    return () => observer.disconnect();
  };
