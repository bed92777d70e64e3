import { pathOf } from "#catalogue/indicator.ts";
import type { Day } from "#model/date.ts";
import type { Language } from "#model/words.ts";
import { eventDays, stepsOf } from "#time/steps.ts";
import { captionOf } from "#view/caption.ts";
import { whenOf } from "#view/notes.ts";
import type { Known } from "#view/ask/ask.ts";
import { pictureBeside } from "#view/beside/picture.ts";
import { axisOf, pictureOf, type Picture } from "#view/picture.ts";
import { keptGroups, keptOf } from "#view/share/kept.ts";
import { optionsIn } from "#view/share/shown-figure.ts";
import { titleOf } from "#view/summary.ts";
import { tilesOf, type TileGroup } from "#view/tiles/tiles.ts";
import type { Chart } from "#view/view.ts";
import type { FigurePage } from "../figure/figure-page.ts";
import type { Site } from "../site.svelte.ts";
import type { Moving } from "./shared.ts";

/** Charts of a single day: the others show all days as they are. */
const ofDay: readonly Chart[] = ["map", "tiles", "beside"];

/** How a view looks on other days, and what stands beside it; undefined where its day cannot move. */
export async function movingOf(
  { files }: Pick<Site, "files">,
  page: FigurePage,
  language: Language,
  second: Known | null,
): Promise<Moving | undefined> {
  const { indicator, dataset, places, view } = page;
  const axis = axisOf(indicator, dataset);
  if (!axis || !ofDay.includes(view.chart)) return undefined;
  const loaded = await files.events(indicator.topic);
  const events = loaded.state === "ready" ? loaded.value : [];
  const steps = stepsOf(dataset, axis, places);
  const options = optionsIn(page);
  const { variant } = view;
  const on = (day: Day): Picture => pictureOf(indicator, dataset, places, { day, variant });
  return {
    axis,
    stops: { changes: steps.map(({ day }) => day), events: eventDays(events, axis) },
    on: (day: Day) => {
      const picture = on(day);
      const link = view.linkWith({ day });
      return {
        link: `${pathOf(indicator)}/${link && `#${link}`}`,
        caption: titleOf(dataset, picture, language),
        when: whenOf(dataset, picture),
        happens: captionOf(dataset, places, day, steps, events, language, options),
      };
    },
    keep: (days) => {
      const own = { indicator, dataset, pictures: days.map(on) };
      const besides = (other: Known): Picture[] =>
        own.pictures.map(({ day }) => pictureBeside(own, other, places, { day }, day));
      const grouped = (picture: Picture): TileGroup[] =>
        tilesOf(dataset, places, picture, view, language, indicator.within !== undefined);
      return keptOf(
        second ? [own, { ...second, pictures: besides(second) }] : [own],
        keptGroups(view.chart === "tiles" ? own.pictures.map(grouped) : []),
        language,
      );
    },
  };
}
