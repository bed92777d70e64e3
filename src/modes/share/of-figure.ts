import { inLanguage, type Language } from "#model/words.ts";
import type { Readings } from "#model/tally.ts";
import { readingsFor } from "#view/ask.ts";
import { dayBeside, secondOf } from "#view/beside.ts";
import { whenOf } from "#view/notes.ts";
import { axisOf } from "#view/picture.ts";
import type { Chart } from "#view/view.ts";
import type { FigurePage } from "../figure-page.ts";
import { need } from "../need.ts";
import type { Site } from "../site.svelte.ts";
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

/** The indicator that stands beside, with the sources behind it; null where none does. */
async function beside(site: Site, { indicator, dataset, places, view, picture }: FigurePage) {
  const second = view.chart === "beside" ? secondOf(site.catalogue, indicator, view) : undefined;
  if (!second) return null;
  const other = { indicator: second, dataset: need(await site.files.dataset(second.data)) };
  const { readings } = readingsFor(other, places, dayBeside({ indicator, dataset }, view, picture.day), null);
  return { data: second.data, named: [second.topic, behind(readings)] as Named };
}

/** What an indicator's view is made of. */
export async function ofFigure(site: Site, page: FigurePage, language: Language): Promise<ViewToShare> {
  const { indicator, dataset, view, picture } = page;
  const one = ofDay.includes(view.chart);
  const second = await beside(site, page);
  const own: Named = [indicator.topic, one ? behind(picture.readings) : sourceIdsIn(dataset.values)];
  return {
    site,
    when: one || axisOf(indicator, dataset) === null ? whenOf(dataset, picture) : null,
    genre: genres[view.chart],
    about: inLanguage(dataset.definition, language),
    data: dataset.checked,
    sources: await sourcesNamed(site, second ? [own, second.named] : [own]),
    files: [indicator.data, ...(second ? [second.data] : [])].map((data) => `data/${data}`),
  };
}
