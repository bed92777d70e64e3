import type { Files } from "#load/files.ts";
import type { PlaceId, Places } from "#model/place.ts";
import { textsOf } from "#text/texts.ts";
import type { Language } from "#model/words.ts";
import { withoutDoubles } from "#view/doubles.ts";
import { mount, unmount } from "svelte";
import PageFinder from "../PageFinder.svelte";
import type { Place } from "../place.ts";

/** Puts the finder into the bar of a page: a place found opens its own page. */
export async function start(target: HTMLElement, files: Files, root: URL, place: Place): Promise<void> {
  const island = target.querySelector<HTMLElement>("[data-island=finder]");
  if (!island) return;
  const found = await files.index();
  if (found.state !== "ready") return;
  const language = document.documentElement.lang as Language;
  const open = (id: PlaceId) => location.assign(place.reach(new URL(`${language}/countries/${id}/`, root).href));
  const all = async (): Promise<Places> => {
    const places = await files.allPlaces();
    return withoutDoubles(places.state === "ready" ? (places.value.places as Places) : found.value.places, language);
  };
  const finder = mount(PageFinder, {
    target: island,
    props: {
      language,
      texts: textsOf(language),
      places: withoutDoubles(found.value.places, language),
      all,
      onfind: open,
    },
  });
  place.until?.addEventListener("abort", () => void unmount(finder));
}
