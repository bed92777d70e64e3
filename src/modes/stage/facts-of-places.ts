import { indicatorsOf } from "#catalogue/catalogue.ts";
import type { Places } from "#model/place.ts";
import type { Language } from "#model/words.ts";
import { withoutDoubles } from "#view/doubles.ts";
import type { Slide } from "#view/talks/talk.ts";
import { charts } from "#view/view.ts";
import { loadChart } from "../charts.ts";
import { placesAtlas } from "../pages/shared.ts";
import type { Site } from "../site.svelte.ts";
import { loadLayers } from "./layers.ts";
import { loadSlide } from "./slides.ts";

/** All places by all their names; those at hand where the others cannot be had. */
export async function placesFound({ files, index }: Site, language: Language): Promise<Places> {
  const all = await files.allPlaces();
  return withoutDoubles(all.state === "ready" ? (all.value.places as Places) : index.places, language);
}

const idle = (call: () => void): void =>
  void ("requestIdleCallback" in window ? requestIdleCallback(call) : setTimeout(call, 100));
const resting = (): Promise<void> => new Promise(idle);

/** Whether all went well does not matter: what could not be had is asked for again when it is needed. */
const tried = (load: () => Promise<unknown>): Promise<unknown> => load().catch(() => null);

/** So many files are on their way at once. */
const together = 4;

/**
 * Loads all that the talk and a card of any place need, a few files at a time while nothing else is done: a question is answered at once, and
 * also when the network has gone. The function returned stops it.
 */
export function warmUp(site: Site, language: Language, slides: readonly Slide[]): () => void {
  const { files, catalogue } = site;
  let over = false;
  async function load(): Promise<void> {
    const kinds = [...new Set(slides.map(({ kind }) => kind))];
    const wanted: (() => Promise<unknown>)[] = [
      ...loadLayers(),
      ...kinds.map((kind) => () => loadSlide(kind)),
      ...charts.filter((chart) => chart !== "map").map((chart) => () => loadChart(chart)),
      files.allPlaces,
    ];
    for (const indicator of indicatorsOf(catalogue)) wanted.push(() => site.prepare(indicator));
    for (const topic of [...catalogue.map(({ id }) => id), "all"]) wanted.push(() => files.events(topic));
    for (const { id } of catalogue) wanted.push(() => files.sources(id));
    while (wanted.length > 0) {
      await resting();
      if (over) return;
      await Promise.all(wanted.splice(0, together).map(tried));
    }
    for (const prepare of [placesAtlas, async (...of: [Site, Language]) => (await placesAtlas(...of)).all]) {
      await resting();
      if (over) return;
      await tried(() => prepare(site, language));
    }
  }
  void load();
  return () => {
    over = true;
  };
}
