import type { Files } from "#load/files.ts";
import type { Language } from "#model/words.ts";
import { readStageLink } from "#view/stage-link.ts";
import { mount, unmount } from "svelte";
import { keepKeys } from "../early-keys.ts";
import type { Place } from "../place.ts";
import type { TalkPage } from "../present.ts";
import TalkActs from "../TalkActs.svelte";

/** Lets the talk of the page be presented: by its buttons, and at once where the link names a slide. */
export function start(target: HTMLElement, files: Files, _root: URL, place: Place): void {
  const id = /\/talks\/([a-z0-9-]+)\/(?:index\.html)?$/.exec(place.location.pathname)?.[1];
  const island = target.querySelector<HTMLElement>("[data-island=talk-acts]");
  if (id === undefined || !island) return;
  const language = document.documentElement.lang as Language;
  const page: TalkPage = { id, language, target, files, place };
  let presenting = false;
  /** The slide at which the talk was ended: the start key of a clicker leads back to it. */
  let left: number | null = null;

  async function present(speaker: boolean): Promise<void> {
    if (presenting) return;
    presenting = true;
    const giveKeys = keepKeys();
    const { present } = await import("../present.ts");
    const onend = (at: number): void => {
      [presenting, left] = [false, at];
      island?.querySelector("button")?.focus();
    };
    await present(page, { speaker, onend });
    giveKeys();
  }
  const follow = (): void => {
    if (readStageLink(place.location.hash, 1)) void present(false);
  };
  const onkeydown = (event: KeyboardEvent): void => {
    if (event.key !== "F5" || presenting || left === null || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    place.past.push(`#slide=${left + 1}`);
    follow();
  };
  addEventListener("popstate", follow, { signal: place.until });
  addEventListener("keydown", onkeydown, { signal: place.until });
  const acts = mount(TalkActs, {
    target: island,
    props: { language, onpresent: (speaker: boolean) => void present(speaker) },
  });
  place.until?.addEventListener("abort", () => void unmount(acts));
  follow();
}
