import * as v from "valibot";
import { Day, PartialDate } from "./date.ts";
import { Ballot, Period, PublishedTotal, Rule, YearValue, sourced } from "./fact.ts";
import { PlaceId } from "./place.ts";
import { Evidence } from "./source.ts";
import { Words } from "./words.ts";

const Status = v.strictObject({ label: Words, meaning: Words });

/** Whom a count is of: "members" and "observers" of the United Nations, and places by id. */
const Counted = v.array(v.string());

/**
 * What the parts of a federation are called: "state", "states". Those that are no states are named apart, so that no sentence
 * counts a district as a state.
 */
const Parts = v.strictObject({
  one: Words,
  several: Words,
  apart: v.optional(v.record(PlaceId, v.strictObject({ name: Words, short: Words }))),
});
export type Parts = v.InferOutput<typeof Parts>;

/** A place inside which the law differs, and since when. */
const Varying = v.strictObject({ from: PartialDate, ...sourced });

const common = {
  $schema: v.optional(v.string()),
  title: Words,
  /** What is shown, in one sentence, with the caution that changes the reading. */
  definition: Words,
  basis: v.picklist(["law", "practice", "position"]),
  checked: Day,
  counted: Counted,
  /** Who is counted, in words: "UN member states", "countries and territories", the parts of a federation. */
  countedAs: v.picklist(["states", "places", "parts"]),
  /**
   * The title sentence and the statuses or bins that its {count} counts. In the text: {day} {year} {count} {number} {reported} {known} {sum},
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
  /** Of a federation seen from inside: what its parts are called. */
  parts: v.optional(Parts),
  /** Places of which one status is not the whole: their parts have laws of their own. */
  varies: v.optional(v.record(PlaceId, Varying)),
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
  result: v.optional(
    v.strictObject({ yes: v.number(), no: v.number(), abstain: v.number(), absent: v.optional(v.number()) }),
  ),
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
