import { Files } from "#load/files.ts";
import { spoken } from "#text/texts.ts";
import { dayOf } from "#time/axis.ts";
import { releaseIn } from "#view/held-link.ts";
import { titleOf } from "#view/summary.ts";
import type { View } from "#view/view.ts";
import { hydrate, mount, unmount } from "svelte";
import { shapesIn } from "../../carried-shapes.ts";
import { openHeld } from "../../held/embed.ts";
import { need } from "../../need.ts";
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
  const shapes = (indicator && shapesIn(target, need(await site.groundOf(indicator)))) ?? null;
  const credit = target.querySelector<HTMLElement>("[data-credit]")?.dataset.credit ?? "";
  const from = { files, index, address, shapes, credit };
  let version = releaseIn(link);
  let shown = await openHeld(from, version);
  const slid = target.querySelector<HTMLInputElement>("input[name=day]");
  const to = slid && slid.value !== slid.defaultValue ? dayOf(Number(slid.value)) : null;
  const taken = address.language === written.language && version === null;
  if (!taken) {
    document.documentElement.lang = address.language;
    target.replaceChildren();
  }
  const draw = (fresh: boolean): object => {
    const { site, page, credit } = shown;
    const onchange = (part: Partial<View>): void => {
      const before = page.view.places.at(-1) ?? null;
      page.change(part);
      const after = page.view.places.at(-1) ?? null;
      if (before !== after) onselect(after);
      onstate();
    };
    const ondrawn = (): void => void performance.mark("map-complete");
    return (fresh ? mount : hydrate)(EmbedFigure, { target, props: { site, page, credit, onchange, ondrawn } });
  };
  let drawn = draw(!taken);

  /** Facts of another release are another figure. */
  async function hold(asked: string | null): Promise<void> {
    const other = await openHeld(from, asked);
    if (version !== asked) return;
    void unmount(drawn);
    target.replaceChildren();
    const { link } = shown.page.view;
    shown = other;
    drawn = draw(true);
    shown.page.read(link);
    onstate();
  }
  function show(link: string): void {
    shown.page.read(link);
    const { data } = shown.page.view;
    if (data === version) return;
    version = data;
    void hold(data);
  }
  // What stood there was the view of the page itself: it is taken over first, then changed.
  if (link) show(link);
  else if (to) shown.page.change({ day: to });
  return {
    shown: () => ({ view: shown.page.view.link, title: titleOf(shown.page.dataset, shown.page.picture, language) }),
    show,
  };
}
