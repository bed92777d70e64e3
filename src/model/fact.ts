import * as v from "valibot";
import { Day, PartialDate } from "./date.ts";
import { PlaceId } from "./place.ts";
import { Figure } from "./quantity.ts";
import { Confidence, Evidence } from "./source.ts";
import { Words } from "./words.ts";

/** Why there is no value. Each has its own pattern, legend entry and sentence. */
export const absences = [
  "no-data",
  "insufficient",
  "not-applicable",
  "not-eligible",
  "secret",
  "conflict",
  "did-not-exist",
] as const;
export const Absence = v.picklist(absences);
export type Absence = v.InferOutput<typeof Absence>;

/** What the first day of a period is the day of. */
export const dateKinds = [
  "in-force",
  "passed",
  "signed",
  "gazetted",
  "ruling",
  "announced",
  "policy",
  "practice",
  "first-documented",
  "listed-from",
  "joined",
  "unknown",
] as const;
export type DateKind = (typeof dateKinds)[number];

/** Who may bring a change about beside parliaments and courts. */
const deciders = ["popular-vote"] as const;

/** What every fact carries: where it was found and how it is known. */
export const sourced = {
  source: v.array(v.string()),
  evidence: Evidence,
  /** Id of the rule that a derived fact follows; the rule stands in the same file. */
  rule: v.optional(v.string()),
  confidence: v.optional(Confidence),
  note: v.optional(Words),
};

/** A status, or a reason why there is none, from a date until the next period or `to` (first day no longer). */
export const Period = v.pipe(
  v.strictObject({
    /** null: the start is not known, the status was in force before the next period. */
    from: v.nullable(PartialDate),
    to: v.optional(PartialDate),
    status: v.optional(v.string()),
    absent: v.optional(Absence),
    /** The statuses between which sources conflict, with `absent: "conflict"`. */
    either: v.optional(v.array(v.string())),
    kind: v.optional(v.picklist(dateKinds)),
    /** Who brought it about, where the source says so and it was neither parliament nor court. */
    by: v.optional(v.picklist(deciders)),
    /** The year in which a source last confirmed it; later days rest on nothing newer. */
    lastRead: v.optional(v.number()),
    ...sourced,
  }),
  v.check(
    (period) => (period.status === undefined) !== (period.absent === undefined),
    "has either a status or a reason for absence",
  ),
);
export type Period = v.InferOutput<typeof Period>;

/** A figure of one year. Values of different series (publishers) are never joined. */
export const YearValue = v.pipe(
  v.strictObject({
    year: v.pipe(v.number(), v.integer()),
    value: v.optional(Figure),
    low: v.optional(v.number()),
    high: v.optional(v.number()),
    absent: v.optional(Absence),
    series: v.optional(v.string()),
    ...sourced,
  }),
  v.check(
    (entry) => (entry.value === undefined) !== (entry.absent === undefined),
    "has either a value or a reason for absence",
  ),
);
export type YearValue = v.InferOutput<typeof YearValue>;

/** How a place voted. `intended` is what the minutes record as meant, beside what the record shows. */
export const ballots = ["yes", "no", "abstain", "absent"] as const;
export const Ballot = v.pipe(
  v.strictObject({
    vote: v.optional(v.picklist(ballots)),
    absent: v.optional(Absence),
    intended: v.optional(v.picklist(ballots)),
    lead: v.optional(v.boolean()),
    ...sourced,
  }),
  v.check(
    (ballot) => (ballot.vote === undefined) !== (ballot.absent === undefined),
    "has either a vote or a reason for absence",
  ),
);
export type Ballot = v.InferOutput<typeof Ballot>;

/** A rule for places and days on which no fact stands: what a reader may conclude, and why. */
export const Rule = v.strictObject({
  id: v.string(),
  /** Places it speaks of; none given: every counted place. */
  places: v.optional(v.array(PlaceId)),
  except: v.optional(v.array(PlaceId)),
  /** First day, and first day no longer, on which it speaks. */
  from: v.optional(Day),
  to: v.optional(Day),
  status: v.optional(v.string()),
  absent: v.optional(Absence),
  source: v.array(v.string()),
  note: Words,
});
export type Rule = v.InferOutput<typeof Rule>;

/** A total that a source published, beside the one that the facts of the day give. */
export const PublishedTotal = v.strictObject({
  /** The days for which the source speaks: first, and first no longer. */
  from: Day,
  to: v.optional(Day),
  name: Words,
  /** Statuses whose places it counts. */
  of: v.array(v.string()),
  count: Figure,
  source: v.array(v.string()),
  evidence: Evidence,
  /** Why it differs from the count of the facts, where it does. */
  difference: v.optional(Words),
});
export type PublishedTotal = v.InferOutput<typeof PublishedTotal>;
