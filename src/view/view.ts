import { isDay, type Day } from "#model/date.ts";
import { isPlaceId, type PlaceId } from "#model/place.ts";
import { isVersion } from "#model/version.ts";

/** Everything a link must carry to show the same picture again. */
export interface View {
  /** The day shown; "latest" is the day on which the facts were last checked. */
  readonly day: Day | "latest";
  /** The places pinned, the last one in front. */
  readonly places: readonly PlaceId[];
  /** The region whose places are shown, counted and listed. */
  readonly region: string;
  /** The status, bin, vote or absence shown alone. */
  readonly alone: string | null;
  /** The way of choosing values; null: the first. */
  readonly variant: string | null;
  /** How it is drawn. */
  readonly chart: Chart;
  /** The other day of two that are compared; null: ten years before the day shown. */
  readonly then: Day | null;
  /** In which order rows stand. */
  readonly sort: Sort;
  /** Which rows are shown: all, those that ever change, those chosen. */
  readonly rows: RowChoice;
  /** What heights and lengths count. */
  readonly unit: Unit;
  /** Which events stand on the time axis: those of the topic with the general ones, all, or none. */
  readonly events: Shown;
  /** The path of the indicator that stands beside; null: the one that the chart chooses. */
  readonly with: string | null;
  /** The status of that indicator shown alone. */
  readonly aloneWith: string | null;
  /** How two maps stand; null: as the chart does of itself. */
  readonly maps: Layout | null;
  /** Per cent of the width left of the divider between two maps. */
  readonly split: number;
  /** The release to which the facts are held; null: they are those of today. */
  readonly data: string | null;
}

/** The ways of drawing an indicator, in the order of the choice. */
export const charts = ["map", "tiles", "lanes", "counts", "trend", "changes", "beside"] as const;
export type Chart = (typeof charts)[number];

export const sorts = ["status", "date", "region", "name"] as const;
export type Sort = (typeof sorts)[number];

export const rowChoices = ["all", "changed", "chosen"] as const;
export type RowChoice = (typeof rowChoices)[number];

export const units = ["places", "share"] as const;
export type Unit = (typeof units)[number];

export const shown = ["topic", "all", "none"] as const;
export type Shown = (typeof shown)[number];

export const layouts = ["abreast", "divider"] as const;
export type Layout = (typeof layouts)[number];

/** The world today, as a map: what a page shows that asks for nothing else. */
export const plain: View = {
  day: "latest",
  places: [],
  region: "world",
  alone: null,
  variant: null,
  chart: "map",
  then: null,
  sort: "status",
  rows: "all",
  unit: "places",
  events: "topic",
  with: null,
  aloneWith: null,
  maps: null,
  split: 50,
  data: null,
};

/** What a link may say, given what the page offers. */
export interface Offer {
  readonly initial: View;
  readonly regions: readonly string[];
  readonly keys: readonly string[];
  readonly variants: readonly string[];
  readonly charts: readonly Chart[];
  /** What can stand beside it: paths of indicators, each with the keys that can be shown alone. */
  readonly withs: ReadonlyMap<string, readonly string[]>;
  /** First and last day that can be shown; null where there is one day only. */
  readonly days: { readonly from: Day; readonly to: Day } | null;
}

/** A view read from a link, and the parts that could not be read. */
export interface ReadView {
  readonly view: View;
  readonly dropped: readonly string[];
}

/** Total: whatever the link says, a view comes back; unreadable values fall back and are named. Unknown keys are ignored. */
export function readView(fragment: string, offer: Offer): ReadView {
  const { initial, regions, keys, variants, charts, withs, days } = offer;
  const link = new URLSearchParams(fragment.replace(/^#/, ""));
  const dropped: string[] = [];
  const read = <T>(key: string, fallback: T, accept: (text: string) => T | undefined): T => {
    const text = link.get(key);
    if (text === null) return fallback;
    const value = accept(text);
    if (value !== undefined) return value;
    dropped.push(`${key}=${text}`);
    return fallback;
  };
  const onAxis = (text: string): Day | undefined =>
    isDay(text) && days !== null && days.from <= text && text <= days.to ? text : undefined;
  const oneOf =
    <T extends string>(offered: readonly T[]) =>
    (text: string): T | undefined =>
      offered.find((item) => item === text);
  const oneIn =
    (keys: readonly string[]) =>
    (text: string): string | null | undefined =>
      keys.includes(text) ? text : text === "" ? null : undefined;
  const beside = read("with", initial.with, oneIn([...withs.keys()]));
  const view: View = {
    day: read("t", initial.day, (text) => (text === "latest" ? text : onAxis(text))),
    places: read("c", initial.places, placesIn),
    region: read("region", initial.region, oneOf(regions)),
    alone: read("s", initial.alone, oneIn(keys)),
    variant: read("v", initial.variant, oneOf(variants)),
    chart: read("chart", initial.chart, oneOf(charts)),
    then: read("then", initial.then, (text) => (text === "" ? null : onAxis(text))),
    sort: read("sort", initial.sort, oneOf(sorts)),
    rows: read("rows", initial.rows, oneOf(rowChoices)),
    unit: read("unit", initial.unit, oneOf(units)),
    events: read("ev", initial.events, oneOf(shown)),
    with: beside,
    aloneWith: read("sw", initial.aloneWith, oneIn(withs.get(beside ?? "") ?? [])),
    maps: read("maps", initial.maps, (text) => (text === "" ? null : oneOf(layouts)(text))),
    split: read("split", initial.split, percentIn),
    data: read("data", initial.data, (text) => (text === "" ? null : isVersion(text) ? text : undefined)),
  };
  return { view, dropped };
}

const percentIn = (text: string): number | undefined => (/^(\d{1,2}|100)$/.test(text) ? Number(text) : undefined);

function placesIn(text: string): readonly PlaceId[] | undefined {
  if (text === "") return [];
  const ids = text.split(",");
  return ids.every(isPlaceId) ? [...new Set(ids)] : undefined;
}

/** Only what differs from the initial view, always in this order, so that equal views have equal links. */
export function writeView(view: View, initial: View): string {
  const parts: string[] = [];
  if (view.day !== initial.day) parts.push(`t=${view.day}`);
  if (view.places.join() !== initial.places.join()) parts.push(`c=${view.places.join()}`);
  if (view.region !== initial.region) parts.push(`region=${view.region}`);
  if (view.alone !== initial.alone) parts.push(`s=${encodeURIComponent(view.alone ?? "")}`);
  if (view.variant !== initial.variant && view.variant !== null) parts.push(`v=${view.variant}`);
  if (view.chart !== initial.chart) parts.push(`chart=${view.chart}`);
  if (view.then !== initial.then) parts.push(`then=${view.then ?? ""}`);
  if (view.sort !== initial.sort) parts.push(`sort=${view.sort}`);
  if (view.rows !== initial.rows) parts.push(`rows=${view.rows}`);
  if (view.unit !== initial.unit) parts.push(`unit=${view.unit}`);
  if (view.events !== initial.events) parts.push(`ev=${view.events}`);
  if (view.with !== initial.with) parts.push(`with=${view.with ?? ""}`);
  if (view.aloneWith !== initial.aloneWith) parts.push(`sw=${encodeURIComponent(view.aloneWith ?? "")}`);
  if (view.maps !== initial.maps) parts.push(`maps=${view.maps ?? ""}`);
  if (view.split !== initial.split) parts.push(`split=${view.split}`);
  if (view.data !== initial.data) parts.push(`data=${view.data ?? ""}`);
  return parts.join("&");
}
