import type { Files } from "#load/files.ts";
import { isPlaceId } from "#model/place.ts";
import type { Language } from "#model/words.ts";
import { textsOf } from "#text/texts.ts";
import { heldLink, releaseIn } from "#view/held/link.ts";
import { mount, unmount } from "svelte";
import AddHere from "../own-talk/AddHere.svelte";
import { eventsCaption } from "../own-talk/events-caption.ts";
import type { Place } from "../place.ts";

/** Lets the view of a page that the build wrote whole be added to the reader's own talk, and be shared. */
export function start(target: HTMLElement, files: Files, root: URL, place: Place): void {
  const island = target.querySelector<HTMLElement>("[data-island=add-to-talk]");
  if (!island) return;
  const language = document.documentElement.lang as Language;
  const { caption = "" } = island.dataset;
  const path = (): string =>
    place.location.pathname.slice(root.pathname.length + language.length + 1).replace(/index\.html$/, "");
  const isList = (): boolean => path() === "events/";
  const button = mount(AddHere, {
    target: island,
    props: {
      atlas: { language, texts: textsOf(language), href: (path: string) => new URL(path, root).href, root: root.href },
      caption,
      // The fragment of a place's page names a part of it, no view.
      link: () => heldLink(isList() ? path() + place.location.hash : path(), releaseIn(place.location.hash)),
      shared: async () => {
        const { ofEvents, ofPlace } = await import("../share/of-page.ts");
        const id = path().split("/")[1];
        return isPlaceId(id) ? ofPlace(files, id, language) : ofEvents(files, language);
      },
      titled: () => (isList() ? eventsCaption(target, caption) : caption),
    },
  });
  place.until?.addEventListener("abort", () => void unmount(button));
}
