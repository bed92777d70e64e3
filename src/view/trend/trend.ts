import type { Indicator } from "#catalogue/indicator.ts";
import type { Dataset, QuantityDataset } from "#model/dataset.ts";
import { endOf, yearOf, type Day } from "#model/date.ts";
import type { PlaceId, Places } from "#model/place.ts";
import { regionOf } from "#model/region.ts";
import { least, quantityOf, total, type Quantity } from "#model/quantity.ts";
import { reading } from "#model/read.ts";
import type { ReadingOptions } from "#model/reading.ts";
import { within } from "#time/axis.ts";
import { axisOf, pictureOf } from "../picture.ts";
import { worldIn } from "../summary.ts";

/** A year of an axis, and the day on which it is read: its last, or the last of the axis. */
export interface Year {
  readonly year: number;
  readonly day: Day;
}

/** The years of a trend: from the first of which a figure is known to the last of the axis. */
export function yearsOf(indicator: Indicator, dataset: QuantityDataset): Year[] {
  const axis = axisOf(indicator, dataset);
  if (!axis) return [];
  const known = [
    ...Object.values(dataset.values).flatMap((values = []) => values.filter(({ absent }) => absent === undefined)),
    ...(dataset.world ?? []),
  ].map(({ year }) => year);
  const first = Math.max(yearOf(axis.from), Math.min(...known));
  const last = dataset.target || Object.keys(dataset.values).length > 0 ? yearOf(axis.to) : Math.max(...known);
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => ({
    year: first + i,
    day: within(axis, endOf(first + i)),
  }));
}

/** The counted places of a year, apart: at the target, with a value below it, without a value. */
export interface Reached extends Year {
  readonly met: readonly PlaceId[];
  readonly below: readonly PlaceId[];
  readonly none: readonly PlaceId[];
}

/** Who is at the target in each year, by the way of choosing values that the variant says: as the legend of that day counts. */
export function reachedBy(
  indicator: Indicator,
  dataset: QuantityDataset,
  places: Places,
  variant: string | null,
): Reached[] {
  return yearsOf(indicator, dataset).map(({ year, day }) => {
    const { tally } = pictureOf(indicator, dataset, places, { day, variant });
    const named = (keep: (key: string) => boolean): PlaceId[] =>
      [...tally.by].filter(([key]) => keep(key)).flatMap(([, { sure }]) => sure);
    const met = (key: string): boolean => dataset.headline.counts.includes(key);
    return {
      year,
      day,
      met: named(met),
      below: named((key) => !met(key) && key in dataset.bins),
      none: named((key) => !(key in dataset.bins)),
    };
  });
}

/** Who is at the target among those with a value, when values of the years `from` to `to` count, each place's latest. */
export interface Window {
  readonly from: number;
  readonly to: number;
  readonly met: readonly PlaceId[];
  readonly reported: number;
}

/** The same year counted over a number of years before it, in one series. */
export function windowOf(
  dataset: QuantityDataset,
  places: Places,
  counted: readonly PlaceId[],
  to: number,
  options: ReadingOptions,
): Window {
  const found = counted
    .map((id) => [id, reading(dataset, places, id, endOf(to), options)] as const)
    .filter(([, { is }]) => is === "quantity");
  const met = found.filter(([, { key }]) => dataset.headline.counts.includes(key)).map(([id]) => id);
  return { from: to - (options.carry ?? 0), to, met, reported: found.length };
}

/** One figure of a place, as a point. */
export interface Point {
  readonly year: number;
  /** The least that the figure says. */
  readonly value: number;
  readonly quantity: Quantity;
  readonly low?: number;
  readonly high?: number;
}

/** The figures of a place by one publisher: those of another are never joined to them. */
export interface Series {
  readonly key: string;
  readonly id: PlaceId;
  readonly points: readonly Point[];
}

/** The series of every place of some, those of one publisher alone where the options say so. A value that is carried is no point. */
export function seriesOf(
  dataset: QuantityDataset,
  places: Places,
  options: ReadingOptions,
  from = -Infinity,
): Series[] {
  const found = new Map<string, { id: PlaceId; points: Point[] }>();
  for (const id of Object.keys(dataset.values) as PlaceId[])
    for (const { year, value, low, high, series = "" } of dataset.values[id] ?? []) {
      if (
        !(id in places) ||
        value === undefined ||
        year < from ||
        (options.series !== undefined && series !== options.series)
      )
        continue;
      const quantity = quantityOf(value);
      const of = found.get(`${id}-${series}`) ?? { id, points: [] };
      found.set(`${id}-${series}`, of);
      of.points.push({ year, value: least(quantity) ?? 0, quantity, low, high });
    }
  return [...found].map(([key, { id, points }]) => ({ key, id, points: points.sort((a, b) => a.year - b.year) }));
}

/** Stretches of a series: joined where years follow on each other, bridged where years are missing. */
export const stretchesOf = (
  points: readonly Point[],
): { readonly a: Point; readonly b: Point; readonly gap: boolean }[] =>
  points.slice(1).map((b, i) => {
    const a = points[i] as Point;
    return { a, b, gap: b.year > a.year + 1 };
  });

/** The last figure of a series. */
export const lastOf = ({ points }: Series): Point => points.at(-1) as Point;

/** The places whose latest figure, of whichever publisher, is highest. */
export function highest(series: readonly Series[], count: number): PlaceId[] {
  const latest = new Map<PlaceId, Point>();
  for (const one of series) {
    const last = lastOf(one);
    if (last.year > (latest.get(one.id)?.year ?? -Infinity)) latest.set(one.id, last);
  }
  return [...latest]
    .sort(([, a], [, b]) => b.value - a.value)
    .map(([id]) => id)
    .slice(0, count);
}

/** What is known of one year of a sum: the places with a figure, what they add up to, the published total, who keeps it secret. */
export interface YearSum extends Year {
  readonly parts: readonly { readonly id: PlaceId; readonly value: Quantity }[];
  /** The places added up: a minimum where one is a minimum or another keeps its figure secret; null where none has a figure. */
  readonly named: Quantity | null;
  readonly world?: Quantity;
  readonly secret: readonly PlaceId[];
}

/** The sums of each year, highest place first. */
export function sumsOf(indicator: Indicator, dataset: QuantityDataset, places: Places): YearSum[] {
  return yearsOf(indicator, dataset).map(({ year, day }) => {
    const { readings, tally } = pictureOf(indicator, dataset, places, { day, variant: null });
    const parts = tally.places
      .flatMap((id) => {
        const found = readings.get(id);
        return found?.is === "quantity" ? [{ id, value: found.value }] : [];
      })
      .sort((a, b) => (least(b.value) ?? 0) - (least(a.value) ?? 0));
    const secret = tally.places.filter((id) => readings.get(id)?.key === "secret");
    const values = parts.map(({ value }) => value);
    return {
      year,
      day,
      parts,
      named: parts.length > 0 ? total([...values, ...secret.map(() => ({ unknown: true }) as const)]) : null,
      world: regionOf(places) === "world" ? worldIn(dataset, year) : undefined,
      secret,
    };
  });
}

/** How a quantity is drawn over time: against a target, as sums of years, or place by place. */
export type TrendKind = "target" | "sums" | "places";

/** How a data set is drawn over time; all but quantities place by place. */
export function trendKind(dataset: Dataset): TrendKind {
  if (dataset.form !== "quantity") return "places";
  if (dataset.target) return "target";
  return dataset.headline.text.en.includes("{sum}") ? "sums" : "places";
}
