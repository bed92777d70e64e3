import type { Dataset } from "./dataset.ts";
import type { Absence, Ballot, DateKind, Period, Rule } from "./fact.ts";
import type { Day, PartialDate } from "./date.ts";
import type { Quantity } from "./quantity.ts";
import type { Confidence, Evidence } from "./source.ts";
import type { Words } from "./words.ts";

/** What stands behind a reading: where it was found, how it is known, what must be said with it. */
export interface Grounds {
  readonly source: readonly string[];
  readonly evidence: Evidence;
  readonly rule?: string;
  readonly confidence?: Confidence;
  readonly note?: Words;
  /** The year in which a source last confirmed it. */
  readonly lastRead?: number;
}

/**
 * Since when a status holds: `date` is null where the start is not known; `kind` says what the date is the day of. The start may
 * be known in another way than the status itself, and from other sources.
 */
export interface Since {
  readonly date: PartialDate | null;
  readonly kind: DateKind;
  readonly by?: Period["by"];
  readonly evidence?: Evidence;
  readonly source?: readonly string[];
}

/** A status in force on the day. Where `certain` is false, `or` names what else the dates allow. */
export interface StatusReading {
  readonly is: "status";
  readonly key: string;
  readonly certain: boolean;
  readonly or: readonly string[];
  readonly since: Since;
  readonly grounds: Grounds;
}

/** A figure of `year`, in a bin; `carried` where that year is before the year of the day. */
export interface QuantityReading {
  readonly is: "quantity";
  readonly key: string;
  readonly certain: true;
  readonly value: Quantity;
  readonly low?: number;
  readonly high?: number;
  readonly year: number;
  readonly carried: boolean;
  readonly series?: string;
  readonly grounds: Grounds;
}

/** How a place voted. */
export interface VoteReading {
  readonly is: "vote";
  readonly key: NonNullable<Ballot["vote"]>;
  readonly certain: true;
  readonly intended?: Ballot["intended"];
  readonly lead: boolean;
  readonly grounds: Grounds;
}

/** No value, and why. "outside" is a place of which the data set does not speak. */
export interface AbsentReading {
  readonly is: "absent";
  readonly key: Absence | "outside";
  readonly certain: boolean;
  readonly or: readonly string[];
  /** Statuses between which sources conflict. */
  readonly either: readonly string[];
  readonly since?: Since;
  readonly grounds?: Grounds;
}

export type Reading = StatusReading | QuantityReading | VoteReading | AbsentReading;

/** How values are chosen where a data set allows more than one way. */
export interface ReadingOptions {
  /** Years over which a value is carried forward; Infinity for any. Default 0: only values of the year itself. */
  readonly carry?: number;
  /** Read one series (publisher) only; none given reads all, the first declared before the next. */
  readonly series?: string;
}

/** No value of this reason, without a fact behind it. */
export const absent = (key: Absence | "outside", grounds?: Grounds): AbsentReading => ({
  is: "absent",
  key,
  certain: true,
  or: [],
  either: [],
  grounds,
});

/** What a rule lets a reader conclude for a place on a day; undefined where the rule does not speak of it. */
export function byRule(rule: Rule, dataset: Dataset, place: string, day: Day): Reading | undefined {
  if ((rule.from !== undefined && day < rule.from) || (rule.to !== undefined && day >= rule.to)) return undefined;
  if (rule.places !== undefined && !rule.places.some((id) => id === place)) return undefined;
  if (rule.except?.some((id) => id === place)) return undefined;
  const grounds: Grounds = { source: rule.source, evidence: "derived", rule: rule.id, note: rule.note };
  if (rule.absent !== undefined) return absent(rule.absent, grounds);
  if (rule.status === undefined) return undefined;
  const since: Since = { date: null, kind: "unknown" };
  return dataset.form === "quantity"
    ? undefined
    : { is: "status", key: rule.status, certain: true, or: [], since, grounds };
}
