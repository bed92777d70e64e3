import { embedWords } from "#text/en/embed.ts";
import { leaveOut } from "../../stage/fit.ts";
import { tellLeft } from "./rows.ts";
import type { Fitting } from "./keep-fitted.ts";

/**
 * Tiles that have no room in their groups follow each other without headings, in the order of the legend; of those that have no
 * room even so the last are left out.
 */
export const fitTiles: Fitting = (box, chart) => {
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
};
