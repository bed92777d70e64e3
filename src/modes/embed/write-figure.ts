import { titleOf } from "#view/summary.ts";
import type { Chart } from "#view/view.ts";
import EmbedFigure from "./EmbedFigure.svelte";
import { groundOf, openFigure } from "./figure.ts";
import type { DrawnMap, FirstChart, Giving } from "./first-chart.ts";
import { keepFitted, type Fitting } from "./fit/keep-fitted.ts";
import type { Alive, Written } from "./live.ts";
import { fitting, write } from "./write.ts";

/** What draws a map, or another chart, and makes that fit its room. */
type Drawn = { readonly Map: DrawnMap } | (Pick<FirstChart, "Drawn"> & { readonly fit: Fitting });

/** Makes a chart fit its room. It is given so much less as its words are higher than it reckons with, while that helps. */
function fittingRoom(fit: Fitting): (target: HTMLElement) => () => void {
  let before = 0;
  return fitting(".room", (room) => {
    const given = Number(room.dataset.over ?? 0);
    const over = (pixels: number): void => {
      if (pixels <= 1 || (given > 0 && pixels >= before)) return;
      before = pixels;
      room.dataset.over = String(given + pixels);
    };
    return keepFitted(fit, () => null, over)(room);
  });
}

/**
 * Writes the view of a link whose figure is of a chart, once that has what it is given; null where the link shows another.
 */
export async function writeFigure(alive: Alive, chart: Chart, drawn: Drawn, give?: Giving): Promise<Written | null> {
  const kept = await groundOf(alive);
  const opened = await openFigure(kept, alive.link);
  const { site, page, drawings, credit } = opened;
  if (page.view.chart !== chart) return null;
  const first = "Drawn" in drawn ? { ...drawn, given: await give?.(opened) } : null;
  const { language } = kept.address;
  document.documentElement.lang = language;
  const stop = write(
    alive.target,
    EmbedFigure,
    { site, page, drawings, credit, first, ...("Map" in drawn && drawn) },
    "fit" in drawn ? fittingRoom(drawn.fit) : undefined,
  );
  performance.mark("map-complete");
  return {
    shown: () => ({ view: page.view.link, title: titleOf(page.dataset, page.picture, language) }),
    kept,
    stop,
  };
}
