import { indicatorOfData } from "#catalogue/catalogue.ts";
import type { ChangesFile } from "#model/change.ts";
import type { Places } from "#model/place.ts";
import type { Address } from "#view/address.ts";
import { factPageOf, wholeChanges } from "#view/facts/page.ts";
import { sourcesLine } from "#view/share/imprint.ts";
import { topicFacts } from "#view/facts/topic-facts.ts";
import FactsPage from "../data/FactsPage.svelte";
import { need } from "../need.ts";
import { sourceIdsIn } from "../share/sources.ts";
import { drawn, type DrawnPage, type PageFrom, type PageOf } from "./page.ts";

/**
 * Every fact of a data set, each at an anchor. One page for each data set: a page for each of nine thousand facts would be a
 * thousand times the files for the same words, and a page drawn by script would be empty for those without.
 */
export async function draw(
  { language, page: { data, kind } }: Address & { readonly page: PageOf<"facts"> },
  { files, catalogue }: PageFrom,
): Promise<DrawnPage | null> {
  const indicator = indicatorOfData(catalogue, data);
  if (!indicator) return null;
  const [dataset, { places }, { sources }, changes] = await Promise.all([
    files.dataset(data).then(need),
    files.allPlaces().then(need),
    files.sources(indicator.topic).then(need),
    files.file<ChangesFile>("data/changes.json").then(need),
  ]);
  return drawn(FactsPage, {
    address: { language, page: { kind, data } },
    catalogue,
    indicator,
    dataset,
    sources,
    places: factPageOf(dataset, data, places as Places, changes, language),
    by: topicFacts(indicator.topic, [{ indicator, dataset }]).datasets[0]!,
    since: changes.releases.at(-1)!.version,
    whole: wholeChanges(data, changes, language),
    named: sourcesLine([...new Set(sourceIdsIn(dataset))].flatMap((id) => sources[id] ?? [])),
  });
}
