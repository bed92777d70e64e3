import { dayOfAct, isAct } from "#model/act.ts";
import type { Indicator, Variant } from "#catalogue/indicator.ts";
import { type Dataset } from "#model/dataset.ts";
import { absences } from "#model/fact.ts";
import { endOfDate, spanOf, type Day } from "#model/date.ts";
import type { PlaceId, Places } from "#model/place.ts";
import { regionOf } from "#model/region.ts";
import type { ReadingOptions } from "#model/reading.ts";
import { countOf, tallyOf, type Count, type Readings, type Tally } from "#model/tally.ts";
import { Timelines } from "#model/turns.ts";
import type { Axis } from "#time/axis.ts";
import { within } from "#time/axis.ts";
import { notAmong, reading } from "#model/read.ts";
import { keysOf } from "./labels.ts";
import type { View } from "./view.ts";

/** One entry of the legend: how many places read so on the day, and which. `apart` is not part of the count. */
export interface LegendEntry {
  readonly key: string;
  readonly count: Count;
  readonly sure: readonly PlaceId[];
  readonly perhaps: readonly PlaceId[];
  readonly apart: boolean;
}

/** What a view of a data set shows: everything that a figure draws, computed without a screen. */
export interface Picture {
  readonly day: Day;
  readonly latest: boolean;
  /** The region whose places it shows and counts; "world": all. */
  readonly region: string;
  readonly readings: Readings;
  readonly tally: Tally;
  readonly legend: readonly LegendEntry[];
}

/** The last day that a data set can show. */
const lastDay = (dataset: Dataset): Day => (isAct(dataset) ? dayOfAct(dataset) : dataset.checked);

/** The first and last day of which a list of members speaks, where it is bounded: a list of one term, or of one day. */
function termOf(dataset: Dataset): { readonly from?: Day; readonly to?: Day } {
  if (dataset.form !== "membership") return {};
  const { first, last } = spanOf(dataset.day);
  return { from: first ?? last, to: dataset.endDay && endOfDate(dataset.endDay) };
}

/** The time axis of an indicator; null where it shows a single day. */
export function axisOf(indicator: Indicator, dataset: Dataset): Axis | null {
  if (indicator.from === undefined) return null;
  const { from = indicator.from, to = lastDay(dataset) } = termOf(dataset);
  return from < to ? { from: from > indicator.from ? from : indicator.from, to } : null;
}

/** The variant that a view chooses; undefined where the indicator has none. */
export const variantOf = (indicator: Indicator, view: Pick<View, "variant">): Variant | undefined =>
  indicator.variants?.find(({ id }) => id === view.variant) ?? indicator.variants?.[0];

function optionsOf(indicator: Indicator, view: Pick<View, "variant">): ReadingOptions {
  const variant = variantOf(indicator, view);
  return { carry: variant?.carry, series: variant?.series };
}

/** The day that a view shows, kept within the axis. */
function dayShown(indicator: Indicator, dataset: Dataset, view: Pick<View, "day">): Day {
  const axis = axisOf(indicator, dataset);
  const day = view.day === "latest" ? lastDay(dataset) : view.day;
  return axis ? within(axis, day) : (termOf(dataset).to ?? lastDay(dataset));
}

const known = new WeakMap<
  Dataset,
  { readonly places: Places; readonly options: ReadingOptions; readonly lines: Timelines }
>();

/** The timelines of a data set, kept as long as it is read in the same way. */
function timelinesOf(dataset: Dataset, places: Places, options: ReadingOptions): Timelines {
  const kept = known.get(dataset);
  if (kept?.places === places && kept.options.carry === options.carry && kept.options.series === options.series)
    return kept.lines;
  const lines = new Timelines(dataset, places, options);
  known.set(dataset, { places, options, lines });
  return lines;
}

/** What a view reads of some places alone, and on which day: the same as its picture, without reading all the others. */
export function readOf(
  indicator: Indicator,
  dataset: Dataset,
  places: Places,
  ids: readonly PlaceId[],
  view: Pick<View, "day" | "variant">,
): Pick<Picture, "day" | "readings"> {
  const day = dayShown(indicator, dataset, view);
  const options = optionsOf(indicator, view);
  return { day, readings: new Map(ids.map((id) => [id, reading(dataset, places, id, day, options)])) };
}

/** The picture of a view: of the places given, which are those of its region. */
export function pictureOf(
  indicator: Indicator,
  dataset: Dataset,
  places: Places,
  view: Pick<View, "day" | "variant">,
): Picture {
  const day = dayShown(indicator, dataset, view);
  const readings = timelinesOf(dataset, places, optionsOf(indicator, view)).on(day);
  const counts = countsOf(dataset, places, day, readings);
  return { day, latest: day === dataset.checked, region: regionOf(places), readings, ...counts };
}

type Counts = Pick<Picture, "tally" | "legend">;
const counted = new WeakMap<Readings, Counts>();

/** The legend asked for last: an entry that says the same on another day is the very same entry. */
const legends = new WeakMap<Dataset, LegendEntry[]>();
const equal = (a: readonly PlaceId[], b: readonly PlaceId[]): boolean =>
  a.length === b.length && a.every((id, i) => id === b[i]);
const alike = (a: LegendEntry, b: LegendEntry): boolean =>
  a.key === b.key &&
  a.apart === b.apart &&
  a.count.least === b.count.least &&
  a.count.most === b.count.most &&
  equal(a.sure, b.sure) &&
  equal(a.perhaps, b.perhaps);

/** What is counted of readings: the same, as long as they are the same. Whether a place existed is itself a reading. */
export function countsOf(dataset: Dataset, places: Places, day: Day, readings: Readings): Counts {
  const kept = counted.get(readings);
  if (kept) return kept;
  const tally = tallyOf(dataset, places, day, readings);
  const before = legends.get(dataset) ?? [];
  const legend = legendOf(dataset, places, readings, tally).map(
    (entry) => before.find((old) => alike(old, entry)) ?? entry,
  );
  legends.set(dataset, legend);
  const counts = { tally, legend };
  counted.set(readings, counts);
  return counts;
}

function legendOf(dataset: Dataset, places: Places, readings: Readings, tally: Tally): LegendEntry[] {
  const entry = (key: string): LegendEntry => ({
    key,
    count: countOf(tally, [key], readings),
    sure: tally.by.get(key)?.sure ?? [],
    perhaps: tally.by.get(key)?.perhaps ?? [],
    apart: false,
  });
  const present = (key: string): boolean => tally.by.has(key);
  const without = absences.filter((absence) => absence !== "did-not-exist" && present(absence));
  const notThere = (Object.keys(places) as PlaceId[]).filter(
    (id) => readings.get(id)?.key === "did-not-exist" && places[id]?.un === "member",
  );
  const count: Count = { least: notThere.length, most: notThere.length };
  const missing: LegendEntry = { key: "did-not-exist", count, sure: notThere, perhaps: [], apart: true };
  // Empty rows tell of statuses that nobody has; of “absent” and “not among them” they would tell nothing.
  const keys = keysOf(dataset).filter((key) => (key !== "absent" && key !== notAmong) || present(key));
  return [...keys, ...without].map(entry).concat(notThere.length > 0 ? [missing] : []);
}
