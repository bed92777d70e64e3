import { Files } from "#load/files.ts";
import { spoken } from "#text/texts.ts";
import { dayOf } from "#time/axis.ts";
import { titleOf } from "#view/summary.ts";
import type { View } from "#view/view.ts";
import { hydrate, mount } from "svelte";
import { shapesIn } from "../../carried-shapes.ts";
import { Missing, need } from "../../need.ts";
import { Site } from "../../site.svelte.ts";
import EmbedFigure from "../EmbedFigure.svelte";
import type { Alive, Live } from "../live.ts";

/** Makes the figure of an indicator live, from what its page carries and its facts. */
export default async function live(alive: Alive): Promise<Live> {
  const { target, root, page: path, language, link, onstate, onselect } = alive;
  const files = new Files((url) => fetch(url), root.href);
  const index = need(await files.index());
  const site = new Site(files, index, null, { language, page: { kind: "home" } });
  const written = site.read(path);
  const address = spoken.includes(language) ? { ...written, language } : written;
  const indicator = site.indicatorOf(address);
  const carried = indicator && shapesIn(target, need(await site.groundOf(indicator)));
  if (carried) site.keep(indicator, carried);
  const open = await site.open(address);
  const { page } = site;
  if (!open || !page) throw site.problem ? new Missing(site.problem) : new Error(`nothing is shown at ${path}`);
  const credit = target.querySelector<HTMLElement>("[data-credit]")?.dataset.credit ?? "";
  const slid = target.querySelector<HTMLInputElement>("input[name=day]");
  const to = slid && slid.value !== slid.defaultValue ? dayOf(Number(slid.value)) : null;
  const taken = address.language === written.language;
  if (!taken) {
    document.documentElement.lang = address.language;
    target.replaceChildren();
  }
  (taken ? hydrate : mount)(EmbedFigure, {
    target,
    props: {
      site,
      page,
      credit,
      onchange: (part: Partial<View>) => {
        const before = page.view.places.at(-1) ?? null;
        page.change(part);
        const after = page.view.places.at(-1) ?? null;
        if (before !== after) onselect(after);
        onstate();
      },
      ondrawn: () => performance.mark("map-complete"),
    },
  });
  // What stood there was the view of the page itself: it is taken over first, then changed.
  if (link) page.read(link);
  else if (to) page.change({ day: to });
  return {
    shown: () => ({ view: page.view.link, title: titleOf(page.dataset, page.picture, language) }),
    show: (link) => page.read(link),
  };
}
