import { embedWords } from "#text/en/embed.ts";
import { tellLeft } from "./rows.ts";
import type { Fitting } from "./keep-fitted.ts";

/** A chart that fills the box of itself tells which places it leaves out; its words may be higher than it reckons with. */
export const fitWords: Fitting = (box, chart, over) => {
  chart.style.maxWidth = "";
  const without = chart.querySelector<HTMLElement>("[data-without]")?.dataset.without;
  tellLeft(box, without ? embedWords.placesLeft(Number(without)) : "");
  if (chart.getAttribute("aria-busy") !== "true") over(chart.offsetHeight - box.clientHeight);
};
