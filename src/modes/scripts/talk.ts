import type { Files } from "#load/files.ts";
import type { Language } from "#model/words.ts";
import { mount, unmount } from "svelte";
import type { Place } from "../place.ts";
import { presenting } from "../presenting.ts";
import TalkActs from "../talks/TalkActs.svelte";

/** Lets the talk of the page be presented: by its buttons, and at once where the link names a slide. */
export function start(target: HTMLElement, files: Files, _root: URL, place: Place): void {
  const id = /\/talks\/([a-z0-9-]+)\/(?:index\.html)?$/.exec(place.location.pathname)?.[1];
  const island = target.querySelector<HTMLElement>("[data-island=talk-acts]");
  if (id === undefined || !island) return;
  const language = document.documentElement.lang as Language;
  const { present, follow } = presenting(
    place,
    () => ({ id, language, target, files, place }),
    () => island.querySelector("button")?.focus(),
  );
  const acts = mount(TalkActs, { target: island, props: { language, onpresent: present } });
  place.until?.addEventListener("abort", () => void unmount(acts));
  follow();
}
