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

const sourced = {
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
    /** The year in which a source last confirmed it; later days rest on nothing newer. */
    lastRead: v.optional(v.number()),
    ...sourced,
  }),
  v.check((period) => (period.status === undefined) !== (period.absent === undefined), "has either a status or a reason for absence"),
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
  v.check((entry) => (entry.value === undefined) !== (entry.absent === undefined), "has either a value or a reason for absence"),
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
  v.check((ballot) => (ballot.vote === undefined) !== (ballot.absent === undefined), "has either a vote or a reason for absence"),
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

const Status = v.strictObject({ label: Words, meaning: Words });

/** Whom a count is of: "members" and "observers" of the United Nations, and places by id. */
const Counted = v.array(v.string());

const common = {
  $schema: v.optional(v.string()),
  title: Words,
  /** What is shown, in one sentence, with the caution that changes the reading. */
  definition: Words,
  basis: v.picklist(["law", "practice", "position"]),
  checked: Day,
  counted: Counted,
  /** Who is counted, in words: "UN member states", "countries and territories". */
  countedAs: v.picklist(["states", "places"]),
  /**
   * The title sentence and the statuses or bins that its {count} counts. In the text: {day} {year} {count} {reported} {sum},
   * and a verb as [had|has|have]: past, one now, several now.
   */
  headline: v.strictObject({ counts: v.array(v.string()), text: Words }),
  /** Days before which the record is known to be incomplete, and the words for it. */
  incomplete: v.optional(v.strictObject({ before: Day, note: Words })),
  rules: v.optional(v.array(Rule)),
  published: v.optional(v.array(PublishedTotal)),
};

/** Dated statuses: law, practice, policy, membership of a body. */
export const StatusDataset = v.strictObject({
  form: v.literal("status"),
  ...common,
  /** Ordered by meaning, the weakest first. */
  statuses: v.record(v.string(), Status),
  values: v.record(PlaceId, v.array(Period)),
});
export type StatusDataset = v.InferOutput<typeof StatusDataset>;

/** Figures by year. */
export const QuantityDataset = v.strictObject({
  form: v.literal("quantity"),
  ...common,
  unit: Words,
  /** Ordered upwards; a value v falls into the bin with from ≤ v < to. */
  bins: v.record(v.string(), v.strictObject({ label: Words, from: v.number(), to: v.optional(v.number()) })),
  target: v.optional(v.strictObject({ value: v.number(), name: Words, source: v.array(v.string()) })),
  /** Names of the series that values carry: who published them. */
  series: v.optional(v.record(v.string(), Words)),
  /** Totals for the world as published, which may exceed the sum of the places. */
  world: v.optional(v.array(YearValue)),
  values: v.record(PlaceId, v.array(YearValue)),
});
export type QuantityDataset = v.InferOutput<typeof QuantityDataset>;

/** Who stood with whom: what kind of act, where, and how complete the list of names is. */
const act = {
  forum: v.string(),
  symbol: v.optional(v.string()),
  day: PartialDate,
  endDay: v.optional(PartialDate),
  kind: v.picklist(["vote", "joint-statement", "cosponsorship", "alliance", "membership-body", "treaty"]),
  short: Words,
  summary: Words,
  /** Stance of the text, not of the states. */
  stance: v.picklist(["reform", "status-quo", "mixed", "neutral"]),
  source: v.array(v.string()),
  evidence: Evidence,
  /** Number that the source gives; shown beside the number of names. */
  official: v.optional(v.number()),
  /** Whether every name is known: only then is a place without a name "not a member". */
  complete: v.boolean(),
  /** Those that are no places: the European Union, agencies. */
  entities: v.optional(v.record(v.string(), v.strictObject({ status: v.string(), name: Words, ...sourced }))),
};

/** A recorded vote. */
export const VoteDataset = v.strictObject({
  form: v.literal("vote"),
  ...common,
  ...act,
  /** Who could vote: all members of the United Nations on the day, or the listed members of a body. */
  eligible: v.union([v.literal("members"), v.array(PlaceId)]),
  /** The published result: for, against, abstaining; and those that did not vote. */
  result: v.optional(v.strictObject({ yes: v.number(), no: v.number(), abstain: v.number(), absent: v.optional(v.number()) })),
  values: v.record(PlaceId, Ballot),
});
export type VoteDataset = v.InferOutput<typeof VoteDataset>;

/** A statement, sponsorship, alliance, body or treaty: dated statuses with roles. */
export const MembershipDataset = v.strictObject({
  form: v.literal("membership"),
  ...common,
  ...act,
  /** Who could take part: a place outside is not eligible. */
  eligible: v.optional(v.union([v.literal("members"), v.array(PlaceId)])),
  statuses: v.record(v.string(), Status),
  values: v.record(PlaceId, v.array(Period)),
});
export type MembershipDataset = v.InferOutput<typeof MembershipDataset>;

export const Dataset = v.variant("form", [StatusDataset, QuantityDataset, VoteDataset, MembershipDataset]);
export type Dataset = v.InferOutput<typeof Dataset>;
