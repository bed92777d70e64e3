import { isDay } from "#model/date.ts";
import type { Sheet } from "#text/csv.ts";
import { sheetWords as words } from "#text/en/sheet.ts";
import { factOf } from "../facts/facts.ts";
import { labelOf } from "../labels.ts";
import { groupsOf, lanesOf } from "../lanes/rows.ts";
import { dateOf, type Bar, type Lane } from "../lanes/lanes.ts";
import { axisOf } from "../picture.ts";
import { namesIn, optionsIn, type ShownFigure } from "./shown-figure.ts";

/** Of these nothing is drawn. */
const undrawn = ["did-not-exist", "outside", "not-applicable"];

const isDrawn = ({ key, or }: Bar, alone: string | null): boolean =>
  !undrawn.includes(key) && (alone === null || [key, ...or].includes(alone));

/** When a stretch began, as exact as its source, and how exact that is. */
function beginningOf(bar: Bar, isFirst: boolean): readonly [began: string, precision: string] {
  const { precision } = words;
  const { reading } = bar;
  if (!bar.certain) return ["", precision.open];
  // What began before the record is known as its source has it, if it is known at all.
  const date = isFirst ? "since" in reading && reading.since?.date : bar.startKnown && dateOf(bar);
  if (!date) return ["", precision.unknown];
  if (date.startsWith("≤")) return [date, precision.earlier];
  return [date, isDay(date) ? precision.day : date.length === 7 ? precision.month : precision.year];
}

/** The lanes of a view in the order in which they stand: a row for each stretch that is drawn. */
export function lanesSheet(shown: ShownFigure): Sheet {
  const { indicator, dataset, places, view, picture, language } = shown;
  const { columns } = words;
  const axis = axisOf(indicator, dataset) ?? { from: picture.day, to: picture.day };
  const nameOf = namesIn(shown);
  const lanes = lanesOf(dataset, places, axis, indicator.paints, optionsIn(shown));
  const groups = groupsOf(dataset, places, lanes, indicator.paints, {
    sort: view.sort,
    rows: view.rows,
    region: view.region,
    chosen: view.places,
    readings: picture.readings,
    counted: new Set(picture.tally.places),
    nameOf,
  });
  const rowOf = ({ id, bars }: Lane, bar: Bar): string[] => {
    const fact = factOf(dataset, bar.reading, bar.from, language);
    const status = [bar.key, ...bar.or].map((key) => labelOf(dataset, key, language)).join(words.or);
    return [nameOf(id), status, bar.from, bar.to, ...beginningOf(bar, bar === bars[0]), fact.evidenceShort ?? "", fact.remarks.join(" "), fact.source.join(", ")]; // prettier-ignore
  };
  return {
    columns: [columns.place, columns.status, columns.firstDay, columns.lastDay, columns.began, columns.precision, columns.evidence, columns.note, columns.source], // prettier-ignore
    rows: groups
      .flatMap(({ lanes }) => lanes)
      .flatMap((lane) => lane.bars.filter((bar) => isDrawn(bar, view.alone)).map((bar) => rowOf(lane, bar))),
  };
}
