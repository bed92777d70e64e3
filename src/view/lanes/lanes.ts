import type { Paints } from "#color/paint.ts";
import type { Dataset } from "#model/dataset.ts";
import { shift, spanOf, type Day, type PartialDate } from "#model/date.ts";
import type { DateKind } from "#model/fact.ts";
import type { PlaceId, Places } from "#model/place.ts";
import { reading } from "#model/read.ts";
import type { Reading, ReadingOptions } from "#model/reading.ts";
import { turnsOf } from "#model/turns.ts";
import { within, type Axis } from "#time/axis.ts";

/**
 * A stretch of days on which a place reads the same. `from` is its first day, `to` its last; both within the axis. A stretch
 * that is not certain lies between two statuses, of which it may be either: it is drawn as a fading of one into the other.
 */
export interface Bar {
  readonly key: string;
  readonly from: Day;
  readonly to: Day;
  readonly certain: boolean;
  readonly or: readonly string[];
  /** Whether it is known when it began: a bar that reaches back without a known start fades in. */
  readonly startKnown: boolean;
  /** The reading of its first day: since when, note, sources, evidence. */
  readonly reading: Reading;
}

/** How a change came: the sign that stands on the day of it. */
export type Sign = "law" | "court" | "policy" | "vote" | "back";

/** A change of status on a known day. */
export interface Mark {
  readonly day: Day;
  readonly sign: Sign;
  readonly kind: DateKind;
  /** What it changed from, and to. */
  readonly before: string;
  readonly key: string;
  readonly reading: Reading;
}

/** All that a row of a timeline draws of one place. */
export interface Lane {
  readonly id: PlaceId;
  readonly bars: readonly Bar[];
  readonly marks: readonly Mark[];
}

const signs: Partial<Record<DateKind, Sign>> = {
  "in-force": "law",
  passed: "law",
  signed: "law",
  gazetted: "law",
  ruling: "court",
  announced: "policy",
  policy: "policy",
  practice: "policy",
};

const orOf = (reading: Reading): readonly string[] => ("or" in reading ? reading.or : []);
const same = (a: Reading, b: Reading): boolean =>
  a.key === b.key && a.certain === b.certain && orOf(a).join() === orOf(b).join();

/** Whether the day on which a reading began is known, be it only in part. */
const startKnown = (reading: Reading): boolean =>
  !("since" in reading) || reading.since === undefined || reading.since.date !== null;

/** The bars of a place: every day of the axis lies in exactly one, and each reads as `reading` does on that day. */
export function barsOf(
  dataset: Dataset,
  places: Places,
  id: PlaceId,
  axis: Axis,
  options?: ReadingOptions,
): readonly Bar[] {
  const turns = turnsOf(dataset, places, id, options).filter((day) => day > axis.from && day <= axis.to);
  const starts = [axis.from, ...turns].map((from) => ({ from, found: reading(dataset, places, id, from, options) }));
  const kept = starts.filter(({ found }, i) => {
    const before = starts[i - 1];
    return before === undefined || !same(before.found, found);
  });
  return kept.map(({ from, found }, i) => {
    const next = kept[i + 1];
    const to = next ? shift(next.from, -1) : axis.to;
    return {
      key: found.key,
      from,
      to,
      certain: found.certain,
      or: orOf(found),
      startKnown: startKnown(found),
      reading: found,
    };
  });
}

const stepOf = (paints: Paints, key: string): number => paints[key]?.step ?? -1;

/** The date on which a bar began, as exact as its source: a list of 2021 is no list of 1 January 2021. */
export function dateOf({ reading, from }: Bar): Day | PartialDate {
  const date = "since" in reading ? reading.since?.date : undefined;
  if (!date) return from;
  const { first, last } = spanOf(date);
  // Where the reading began before this bar, another place's beginning or an earlier list is meant.
  return (first === null || first <= from) && from <= shift(last, 1) ? date : from;
}

/** The changes between bars that have a known day and a known manner; a step down the ramp is a step back. */
export function marksOf(bars: readonly Bar[], axis: Axis, paints: Paints): readonly Mark[] {
  const sure = bars.filter(({ certain }) => certain);
  return sure.flatMap((bar, i): Mark[] => {
    const before = sure[i - 1];
    const { reading, key, from } = bar;
    if (before === undefined || before.key === key || !(key in paints)) return [];
    if (reading.is !== "status" || reading.since.date === null) return [];
    const { kind, by } = reading.since;
    const back = before.key in paints && stepOf(paints, key) < stepOf(paints, before.key);
    const sign = back ? "back" : by === "popular-vote" ? "vote" : signs[kind];
    return sign === undefined ? [] : [{ day: within(axis, from), sign, kind, before: before.key, key, reading }];
  });
}

/** The lane of a place in a data set over an axis. */
export function laneOf(
  dataset: Dataset,
  places: Places,
  id: PlaceId,
  axis: Axis,
  paints: Paints,
  options?: ReadingOptions,
): Lane {
  const bars = barsOf(dataset, places, id, axis, options);
  return { id, bars, marks: marksOf(bars, axis, paints) };
}
