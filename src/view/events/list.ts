import { pathOf, type Indicator } from "#catalogue/indicator.ts";
import type { Dataset } from "#model/dataset.ts";
import { isDay, yearOf, type Day, type PartialDate } from "#model/date.ts";
import type { AtlasEvent } from "#model/event.ts";
import type { PlaceId } from "#model/place.ts";
import { axisOf } from "../picture.ts";
import { pinsOf } from "./pins.ts";

/** An event of the list with the id by which a link finds it: its date, with a number from the second of a date on. */
export interface ListedEvent extends AtlasEvent {
  readonly id: string;
}

/** The events in the order of the list, each with its id. */
export function listed(events: readonly AtlasEvent[]): ListedEvent[] {
  const seen = new Map<PartialDate, number>();
  return events.map((event) => {
    const count = (seen.get(event.date) ?? 0) + 1;
    seen.set(event.date, count);
    return { ...event, id: event.date.replace("≤", "") + (count > 1 ? `-${count}` : "") };
  });
}

/** A stretch of years under one heading: `from` is its first year, `to` the first no longer. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly events: readonly ListedEvent[];
}

/** Years before which events are few: they stand under one heading. */
const decadesFrom = 1960;

/** The events by decade; what happened before 1960 stands together. */
export function stretchesOf(events: readonly ListedEvent[]): Stretch[] {
  const first = Math.min(...events.map(({ date }) => yearOf(date)));
  const last = Math.max(...events.map(({ date }) => yearOf(date)));
  const starts = [first, ...decades(Math.max(first, decadesFrom), last).filter((year) => year > first)];
  return starts.map((from, i) => {
    const to = starts[i + 1] ?? last + 1;
    return { from, to, events: events.filter(({ date }) => yearOf(date) >= from && yearOf(date) < to) };
  });
}

function decades(first: number, last: number): number[] {
  const years: number[] = [];
  for (let year = Math.floor(first / 10) * 10; year <= last; year += 10) years.push(year);
  return years;
}

/** How many events of a topic fall into each year: a column of dots over the year. */
export function perYear(events: readonly AtlasEvent[], topic: string): Map<number, number> {
  const counts = new Map<number, number>();
  for (const { date, topics } of events)
    if (topics.some((one) => one === topic)) counts.set(yearOf(date), (counts.get(yearOf(date)) ?? 0) + 1);
  return counts;
}

/** An indicator with its facts, or with the day of its act. */
export interface Viewable {
  readonly indicator: Indicator;
  readonly dataset: Dataset;
}

/** A view of the day of an event: the indicator, and the fragment that sets day and place. */
export interface DayView {
  readonly indicator: Indicator;
  readonly fragment: string;
}

const changesOn = (dataset: Dataset, id: PlaceId, day: Day): boolean =>
  (dataset.form === "status" || dataset.form === "membership") &&
  (dataset.values[id]?.some(({ from }) => String(from) === day) ?? false);

/** How much a data set says of an event: 2 where a place of it changes on the day, 1 where it knows a place of it. */
function nearness({ dataset }: Viewable, { places = [] }: AtlasEvent, day: Day): number {
  if (places.some((id) => changesOn(dataset, id, day))) return 2;
  return places.some((id) => id in dataset.values) ? 1 : 0;
}

/**
 * The views of the day of an event: of each of its topics the law or service that says most of its places, and every act of the
 * day. An event that is of no topic but the United Nations opens the first view of the atlas. None where the date is not exact
 * or outside the axis.
 */
export function viewsOf(event: AtlasEvent, views: readonly Viewable[], acts: readonly Viewable[]): DayView[] {
  const { date } = event;
  if (!isDay(date)) return [];
  const onAxis = ({ indicator, dataset }: Viewable): boolean => {
    const axis = axisOf(indicator, dataset);
    return dataset.form === "status" && axis !== null && axis.from <= date && date <= axis.to;
  };
  const own: readonly string[] = event.topics.filter((topic) => topic !== "coalitions");
  const topics = own.length > 0 ? own : [views[0]?.indicator.topic];
  const best = topics.flatMap((topic) => {
    const open = views.filter((view) => view.indicator.topic === topic && onAxis(view));
    const top = Math.max(...open.map((view) => nearness(view, event, date)));
    return open.filter((view) => nearness(view, event, date) === top).slice(0, 1);
  });
  const pins = pinsOf(event);
  const laws = best.map(({ indicator }) => ({ indicator, fragment: `t=${date}${pins && `&c=${pins}`}` }));
  const stood = acts.filter(({ dataset }) => "day" in dataset && String(dataset.day) === date);
  return [...laws, ...(event.topics.includes("coalitions") ? stood.map(actView) : [])];
}

const actView = ({ indicator, dataset }: Viewable): DayView => ({
  indicator,
  fragment: axisOf(indicator, dataset) && "day" in dataset ? `t=${dataset.day}` : "",
});

/** The path of a view below its language. */
export const pathOfView = ({ indicator, fragment }: DayView): string =>
  `${pathOf(indicator)}/${fragment && `#${fragment}`}`;
