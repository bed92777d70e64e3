import type { Indicator } from "#catalogue/indicator.ts";
import type { QuantityDataset } from "#model/dataset.ts";
import { yearOf, type Day } from "#model/date.ts";
import type { Places } from "#model/place.ts";
import type { Target } from "#model/target.ts";
import { inLanguage, type Language } from "#model/words.ts";
import { trend as words } from "#text/en/trend.ts";
import { listText } from "#text/format.ts";
import { nameOf } from "../labels.ts";
import { reachedBy, sumsOf, trendKind, windowOf } from "./trend.ts";

/** The years before a year whose latest reports are counted with it, to show what the count rests on. */
const back = 3;

/** What must be said beside a trend: on whom a count rests, that a target came later, who keeps figures secret. */
export function sentencesOf(
  indicator: Indicator,
  dataset: QuantityDataset,
  places: Places,
  on: Day,
  targets: readonly Target[],
  language: Language,
): string[] {
  const kind = trendKind(dataset);
  if (kind === "target")
    return [
      ...whoReported(indicator, dataset, places, on, language),
      ...setLater(dataset, targets, on, indicator, language),
    ];
  return kind === "sums" ? keptSecret(indicator, dataset, places, on, language) : [];
}

/** The count of a year's own reports against that of the latest reports of a few years: who reported decides. */
function whoReported(
  indicator: Indicator,
  dataset: QuantityDataset,
  places: Places,
  on: Day,
  language: Language,
): string[] {
  const variant = indicator.variants?.[0];
  const years = reachedBy(indicator, dataset, places, variant?.id ?? null);
  const known = years.filter(({ met, below }) => met.length + below.length > 0);
  const at = known.findLast(({ year }) => year <= yearOf(on)) ?? known[0];
  if (!at) return [];
  const counted = [...at.met, ...at.below, ...at.none];
  const window = windowOf(dataset, places, counted, at.year, { carry: back, series: variant?.series });
  const more = window.met.filter((id) => at.none.includes(id)).map((id) => nameOf(places[id], language));
  return [
    words.own(at.year, at.met.length + at.below.length, counted.length, at.met.length),
    words.window(window.from, window.to, window.met.length, window.reported, more),
  ];
}

/** The target of the counts may have been set after the year shown. */
function setLater(
  dataset: QuantityDataset,
  targets: readonly Target[],
  on: Day,
  { id }: Indicator,
  language: Language,
): string[] {
  const own = targets.filter(
    ({ indicator, threshold, comparison }) =>
      indicator === id && comparison === "at-least" && threshold === dataset.target?.value,
  );
  const first = own.sort((a, b) => a.set - b.set)[0];
  return first && first.set > yearOf(on) ? [words.setLater(inLanguage(first.name, language), first.set)] : [];
}

function keptSecret(
  indicator: Indicator,
  dataset: QuantityDataset,
  places: Places,
  on: Day,
  language: Language,
): string[] {
  const at = sumsOf(indicator, dataset, places).find(({ year }) => year === yearOf(on));
  return at && at.secret.length > 0
    ? [words.secret(listText(at.secret.map((id) => nameOf(places[id], language))))]
    : [];
}
