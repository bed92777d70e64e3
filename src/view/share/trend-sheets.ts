import type { QuantityDataset } from "#model/dataset.ts";
import { inLanguage } from "#model/words.ts";
import type { NamedSheet, Sheet } from "#text/csv.ts";
import { sheetWords as words } from "#text/en/sheet.ts";
import { trend as trendWords } from "#text/en/trend.ts";
import { listText, numberText, quantityText } from "#text/format.ts";
import { reachedBy, seriesOf, sumsOf, trendKind, yearsOf, type Series } from "../trend/trend.ts";
import { namesIn, optionsIn, type ShownFigure } from "./shown-figure.ts";

/** Every point of some series: what stands at it, whose figure it is, and the range that its source gives. */
function pointsSheet(shown: ShownFigure, dataset: QuantityDataset, series: readonly Series[]): Sheet {
  const { columns } = words;
  const nameOf = namesIn(shown);
  const row = ({ id, key }: Series, { year, quantity, low, high }: Series["points"][number]): string[] => {
    const publisher = dataset.series?.[key.slice(id.length + 1)];
    return [
      nameOf(id),
      publisher ? inLanguage(publisher, shown.language) : "",
      String(year),
      quantityText(quantity),
      ...[low, high].map((end) => (end === undefined ? "" : numberText(end))),
    ];
  };
  return {
    columns: [columns.place, columns.publisher, columns.year, columns.value, columns.low, columns.high],
    rows: [...series]
      .sort((a, b) => nameOf(a.id).localeCompare(nameOf(b.id)))
      .flatMap((one) => one.points.map((point) => row(one, point))),
  };
}

/** The bars of a place: where several publishers have a figure of a year, that of the first. */
function firstOfEachYear(series: readonly Series[]): Series[] {
  const taken = new Set<number>();
  return series.map((one) => ({
    ...one,
    points: one.points.filter(({ year }) => !taken.has(year) && taken.add(year)),
  }));
}

/** What the years of a trend say, as the table under the chart says it: who is at the target, or what is added up. */
function yearsSheet(shown: ShownFigure, dataset: QuantityDataset): Sheet | null {
  const { indicator, places, view } = shown;
  const nameOf = namesIn(shown);
  const kind = trendKind(dataset);
  if (kind === "target")
    return {
      columns: [words.columns.year, trendWords.met, trendWords.below, trendWords.none, trendWords.whoMet],
      rows: reachedBy(indicator, dataset, places, view.variant).map(({ year, met, below, none }) => [
        String(year),
        ...[met, below, none].map(({ length }) => numberText(length)),
        listText(met.map(nameOf)) || "–",
      ]),
    };
  if (kind === "sums")
    return {
      columns: [words.columns.year, trendWords.named, trendWords.world, trendWords.places, trendWords.secretHead],
      rows: sumsOf(indicator, dataset, places).map(({ year, parts, named, world, secret }) => [
        String(year),
        named ? quantityText(named) : "–",
        world ? quantityText(world) : "–",
        listText(parts.map(({ id, value }) => `${nameOf(id)} ${quantityText(value)}`)) || "–",
        listText(secret.map(nameOf)) || "–",
      ]),
    };
  return null;
}

/** The tables of a trend: its years, then the figures that are drawn of places. */
export function trendSheets(shown: ShownFigure): NamedSheet[] {
  const { indicator, view } = shown;
  const dataset = shown.dataset as QuantityDataset;
  const kind = trendKind(dataset);
  const all = seriesOf(dataset, shown.places, optionsIn(shown), yearsOf(indicator, dataset)[0]?.year);
  const years = yearsSheet(shown, dataset);
  const named = years ? [{ name: kind === "target" ? words.reached : words.sums, sheet: years }] : [];
  if (kind !== "sums") return [...named, { name: words.series, sheet: pointsSheet(shown, dataset, all) }];
  const pinned = view.places.flatMap((id) => firstOfEachYear(all.filter((one) => one.id === id)));
  if (pinned.length === 0) return named;
  const names = [...new Set(pinned.map(({ id }) => id))].map(namesIn(shown));
  return [...named, { name: words.ofPlaces(names), sheet: pointsSheet(shown, dataset, pinned) }];
}
