import { inLanguage, type Language } from "#model/words.ts";
import type { Readings } from "#model/tally.ts";
import type { NamedSheet } from "#text/csv.ts";
import { sheetWords as words } from "#text/en/sheet.ts";
import type { Known } from "#view/ask/ask.ts";
import { secondOf } from "#view/beside/beside.ts";
import { pictureBeside } from "#view/beside/picture.ts";
import { whenOf } from "#view/notes.ts";
import { axisOf, type Picture } from "#view/picture.ts";
import { countsSheet } from "#view/share/counts-sheet.ts";
import { lanesSheet } from "#view/share/lanes-sheet.ts";
import { besideSheet, changesSheet, tilesSheet } from "#view/share/place-sheets.ts";
import type { ShownFigure } from "#view/share/shown-figure.ts";
import { trendSheets } from "#view/share/trend-sheets.ts";
import type { Chart } from "#view/view.ts";
import type { FigurePage } from "../figure/figure-page.ts";
import { need } from "../need.ts";
import type { Site } from "../site.svelte.ts";
import { movingOf } from "./moving.ts";
import type { ViewToShare } from "./shared.ts";
import { sourceIdsIn, sourcesNamed, type Named } from "./sources.ts";

const genres: Readonly<Record<Chart, ViewToShare["genre"]>> = {
  map: "map",
  tiles: "chart",
  lanes: "timeline",
  counts: "chart",
  trend: "chart",
  changes: "map",
  beside: "map",
};
/** Charts that show one day; the others show what is in the file on all of them. */
const ofDay: readonly Chart[] = ["map", "tiles", "beside"];

const behind = (readings: Readings): string[] => sourceIdsIn([...readings.values()].map(({ grounds }) => grounds));

/** The indicator that stands beside, as its map reads it; null where none does. */
async function beside(
  site: Site,
  { indicator, dataset, places, view, picture }: FigurePage,
): Promise<(Known & { readonly picture: Picture }) | null> {
  const second = view.chart === "beside" ? secondOf(site.catalogue, indicator, view) : undefined;
  if (!second) return null;
  const other = { indicator: second, dataset: need(await site.files.dataset(second.data)) };
  return { ...other, picture: pictureBeside({ indicator, dataset }, other, places, view, picture.day) };
}

/** What the chart of a view draws, as tables; none of a map, whose table stands on its page. */
function drawnIn(shown: ShownFigure, second: Awaited<ReturnType<typeof beside>>): NamedSheet[] {
  switch (shown.view.chart) {
    case "map":
      return [];
    case "tiles":
      return [{ name: words.tiles, sheet: tilesSheet(shown) }];
    case "lanes":
      return [{ name: words.lanes, sheet: lanesSheet(shown) }];
    case "counts":
      return [{ name: words.counts, sheet: countsSheet(shown) }];
    case "trend":
      return trendSheets(shown);
    case "changes":
      return [changesSheet(shown)];
    case "beside":
      return second ? [besideSheet(shown, second)] : [];
  }
}

/** What an indicator's view is made of. */
export async function ofFigure(site: Site, page: FigurePage, language: Language): Promise<ViewToShare> {
  const { indicator, dataset, places, view, picture } = page;
  const one = ofDay.includes(view.chart);
  const second = await beside(site, page);
  const own: Named = [
    indicator.topic,
    one ? behind(picture.readings) : sourceIdsIn(Object.entries(dataset.values).filter(([id]) => id in places)),
  ];
  const named: Named[] = second ? [own, [second.indicator.topic, behind(second.picture.readings)]] : [own];
  return {
    site,
    when: one || axisOf(indicator, dataset) === null ? whenOf(dataset, picture) : null,
    subject: inLanguage(dataset.title, language),
    genre: genres[view.chart],
    about: inLanguage(dataset.definition, language),
    data: dataset.checked,
    sources: await sourcesNamed(site, named),
    files: [indicator.data, ...(second ? [second.indicator.data] : [])].map((data) => `data/${data}`),
    moving: await movingOf(site, page, language, second),
    drawn: drawnIn({ indicator, dataset, places, view, picture: picture.still, language }, second),
  };
}
