import { shift } from "#model/date.ts";
import type { Sheet } from "#text/csv.ts";
import { countsTexts } from "#text/en/counts.ts";
import { sheetWords as words } from "#text/en/sheet.ts";
import { countOn, countOnText } from "../counts/text.ts";
import { countsOf, either, layersOf } from "../counts/counts.ts";
import { labelOf } from "../labels.ts";
import { axisOf } from "../picture.ts";
import { optionsIn, type ShownFigure } from "./shown-figure.ts";

/** Counts over time as they are drawn: for each step a row a band, from the top of the drawing down. */
export function countsSheet(shown: ShownFigure): Sheet {
  const { indicator, dataset, places, view, picture, language } = shown;
  const { columns } = words;
  const axis = axisOf(indicator, dataset) ?? { from: picture.day, to: picture.day };
  const counts = countsOf(dataset, places, axis, optionsIn(shown));
  const bands = layersOf(counts, view.unit, view.alone)
    .map(({ band }) => band)
    .reverse();
  const rows = counts.points.flatMap((point, i) => {
    const next = counts.points[i + 1];
    return bands.map((band) => {
      const { least, most } = countOn(point, band, view.alone);
      const name = band === either ? countsTexts(language).either : labelOf(dataset, band, language);
      const until = next ? shift(next.day, -1) : axis.to;
      return [point.day, until, name, countOnText(point, band, view, language), ...[least, most, point.places].map(String)]; // prettier-ignore
    });
  });
  return {
    columns: [columns.firstDay, columns.lastDay, columns.status, columns.count, columns.least, columns.most, columns.of], // prettier-ignore
    rows,
  };
}
