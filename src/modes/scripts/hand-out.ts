import type { Files } from "#load/files.ts";
import type { Language } from "#model/words.ts";
import { deckOf } from "#view/talks/talk.ts";
import { mount, unmount } from "svelte";
import HandOut from "../hand-out/HandOut.svelte";
import { need } from "../need.ts";
import type { Place } from "../place.ts";
import { releasedOn } from "../released.ts";
import { Site } from "../site.svelte.ts";

/** Lets a reader take the talk along on paper, as pictures, or as a presentation. */
export function start(target: HTMLElement, files: Files, root: URL, place: Place): void {
  const island = target.querySelector<HTMLElement>("[data-island=hand-out]");
  const id = /\/talks\/([a-z0-9-]+)\/(?:index\.html)?$/.exec(place.location.pathname)?.[1];
  if (!island || id === undefined) return;
  const language = document.documentElement.lang as Language;
  const { href: talkHref } = new URL(place.location.pathname, root);
  const buttons = mount(HandOut, {
    target: island,
    props: {
      talk: async () => {
        const [index, talk] = await Promise.all([files.index(), files.talk(id)]);
        const site = new Site(files, need(index), null, {
          language,
          page: { kind: "talk", id },
        });
        return {
          deck: deckOf(need(talk), language, site.read),
          site,
          language,
        };
      },
      origin: () => ({
        language,
        root: root.href,
        talk: talkHref,
        data: releasedOn(),
      }),
    },
  });
  place.until?.addEventListener("abort", () => void unmount(buttons));
}
