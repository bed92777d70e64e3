import { dayOf } from "#time/axis.ts";
import { titleOf } from "#view/summary.ts";
import type { View } from "#view/view.ts";
import { hydrate, mount, unmount } from "svelte";
import MapFigure from "../../figure/MapFigure.svelte";
import EmbedFigure from "../EmbedFigure.svelte";
import { groundOf, openFigure } from "../figure.ts";
import { firstChart, givenOf } from "../first-chart.ts";
import type { Alive, Live } from "../live.ts";
import { measure } from "../fit/measure.ts";

/** Makes the figure of an indicator live, from what its page carries and its facts. */
export default async function live(alive: Alive): Promise<Live> {
  const { target, link, written, kept, onstate, onselect } = alive;
  const ground = await groundOf(alive);
  const { language } = ground.address;
  let shown = await openFigure(ground, link);
  let version = shown.page.view.data;
  // Who moves the day before the script is there has moved it.
  const slid = target.querySelector<HTMLInputElement>("input[name=day]");
  const to = slid && slid.value !== slid.defaultValue ? dayOf(Number(slid.value)) : null;
  const taken = written && (kept !== null || ground.spoken);
  if (!taken) {
    document.documentElement.lang = language;
    target.replaceChildren();
  }
  const first = taken ? await firstChart(shown) : null;
  // What was written is taken over as it stands.
  if (taken && kept) measure(target);
  const draw = (fresh: boolean): object => {
    const { site, page, drawings, credit } = shown;
    const onchange = (part: Partial<View>): void => {
      const before = page.view.places.at(-1) ?? null;
      page.change(part);
      const after = page.view.places.at(-1) ?? null;
      if (before !== after) onselect(after);
      onstate();
    };
    // Of two indicators the sources of the second are named, too.
    const creditOf = async ({ chart }: Pick<View, "chart">): Promise<string> =>
      (chart === "beside" ? (await givenOf(shown).catch(() => undefined))?.credit : undefined) ?? credit;
    const ondrawn = (): void => void performance.mark("map-complete");
    return (fresh ? mount : hydrate)(EmbedFigure, {
      target,
      props: { site, page, drawings, credit, creditOf, Map: MapFigure, first: fresh ? null : first, onchange, ondrawn },
    });
  };
  let drawn = draw(!taken);
  if (to) shown.page.change({ day: to });

  /** Facts of another release are another figure. */
  async function hold(asked: string | null): Promise<void> {
    const other = await openFigure(ground, shown.page.view.link);
    if (version !== asked) return;
    void unmount(drawn);
    target.replaceChildren();
    shown = other;
    drawn = draw(true);
    onstate();
  }
  return {
    shown: () => ({ view: shown.page.view.link, title: titleOf(shown.page.dataset, shown.page.picture, language) }),
    show: (link) => {
      shown.page.read(link);
      const { data } = shown.page.view;
      if (data === version) return;
      version = data;
      void hold(data);
    },
  };
}
