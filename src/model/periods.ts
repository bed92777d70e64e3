import type { Period } from "./fact.ts";
import { spanOf, type Day, type PartialDate, type Span } from "./date.ts";
import type { Since } from "./reading.ts";

/**
 * When a period begins: it cannot hold before `first`, and certainly holds from `sure` on. Both null: its start is not known,
 * it holds on every earlier day.
 */
interface Start {
  readonly first: Day | null;
  readonly sure: Day | null;
}

const starts = new WeakMap<Period, Start>();

/** A list or an edition speaks for its whole year; of any other partial date only the last day is sure. */
function startOf(period: Period): Start {
  const known = starts.get(period);
  if (known) return known;
  const start = beginning(period.from, period.kind === "listed-from" || period.kind === "first-documented");
  starts.set(period, start);
  return start;
}

function beginning(from: PartialDate | null, wholeSpan: boolean): Start {
  if (from === null) return { first: null, sure: null };
  const { first, last } = spanOf(from);
  if (first === null) return { first: last, sure: last };
  return { first, sure: wholeSpan ? first : last };
}

const ends = new WeakMap<Period, Span>();

function endOf(period: Period, to: PartialDate): Span {
  const known = ends.get(period) ?? spanOf(to);
  ends.set(period, known);
  return known;
}

/** Whether a period is over on a day: surely, perhaps, or not. */
function overOn(period: Period, day: Day): "yes" | "perhaps" | "no" {
  if (period.to === undefined) return "no";
  const { first, last } = endOf(period, period.to);
  if (day >= last) return "yes";
  return first !== null && day < first ? "no" : "perhaps";
}

const holdsFrom = (period: Period, day: Day): boolean => {
  const { first } = startOf(period);
  return first === null || first <= day;
};

/** The periods that may hold on a day, the likeliest first; `gap` where none may hold as well. */
export interface InForce {
  readonly periods: readonly Period[];
  readonly gap: boolean;
}

/**
 * Which periods of a place may be in force on a day. Periods stand in time order; a period runs until the next one begins or
 * until its `to`. More than one, or one and a gap, where a partial date leaves it open.
 */
export function inForce(periods: readonly Period[], day: Day): InForce {
  const found: Period[] = [];
  for (let i = periods.length - 1; i >= 0; i--) {
    const period = periods[i] as Period;
    if (!holdsFrom(period, day)) continue;
    const over = overOn(period, day);
    if (over === "yes") return { periods: found, gap: true };
    found.push(period);
    const { sure } = startOf(period);
    if (sure === null || sure <= day) return { periods: found, gap: over === "perhaps" };
  }
  return { periods: found, gap: true };
}

const same = (a: Period, b: Period): boolean => a.status === b.status && a.absent === b.absent && a.to === undefined;

/** Since when the status of a period holds: the start of the first of the equal periods that run up to it. */
export function sinceOf(periods: readonly Period[], period: Period): Since {
  let first = period;
  for (let i = periods.indexOf(period) - 1; i >= 0; i--) {
    const before = periods[i] as Period;
    if (!same(before, first)) break;
    first = before;
  }
  const { from, kind = "unknown", by, evidence, source } = first;
  return { date: from, kind, by, evidence, source };
}

/** The days on which what is in force may change: starts and ends, both edges of a partial date. */
export const changeDays = (periods: readonly Period[]): Day[] =>
  edgesOf(periods, (before, period) => !(before && same(before, period)));

/** The days on which anything said of the place may change, its sources and notes among it. */
export const turnDays = (periods: readonly Period[]): Day[] => edgesOf(periods, () => true);

function edgesOf(periods: readonly Period[], counts: (before: Period | undefined, period: Period) => boolean): Day[] {
  const days: Day[] = [];
  for (const [i, period] of periods.entries()) {
    const { first, sure } = startOf(period);
    if (first !== null && sure !== null && counts(periods[i - 1], period)) days.push(first, sure);
    if (period.to !== undefined) {
      const span = spanOf(period.to);
      days.push(span.first ?? span.last, span.last);
    }
  }
  return days;
}
