import { titleOf } from "#view/summary.ts";
import EmbedFigure from "../EmbedFigure.svelte";
import { groundOf, openFigure } from "../figure.ts";
import type { Alive, Written } from "../live.ts";
import { write } from "../write.ts";

/** Writes the map of a link. Another chart measures the room that it has: it is live from the first. */
export default async function writeFigure(alive: Alive): Promise<Written | null> {
  const kept = await groundOf(alive);
  const { site, page, drawings, credit } = await openFigure(kept, alive.link);
  if (page.view.chart !== "map") return null;
  const { language } = kept.address;
  document.documentElement.lang = language;
  const stop = write(alive.target, EmbedFigure, { site, page, drawings, credit });
  performance.mark("map-complete");
  return {
    shown: () => ({ view: page.view.link, title: titleOf(page.dataset, page.picture, language) }),
    kept,
    stop,
  };
}
