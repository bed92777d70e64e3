import * as v from "valibot";
import { Day, PartialDate } from "./date.ts";
import { PlaceId } from "./place.ts";

const text = v.pipe(v.string(), v.nonEmpty());
const year = v.pipe(v.number(), v.integer());

/** What an indicator reads on a day: its path below the language; no day: the day on which its page opens. */
const read = { of: text, day: v.optional(Day), variant: v.optional(text) };
/** Statuses, bins, votes, roles or reasons of absence. */
const keys = v.pipe(v.array(text), v.nonEmpty());

/** What the facts answer with a number. */
const measures = [
  /** Counted places that read one of the keys; `among`: of these places only. */
  v.strictObject({ kind: v.literal("count"), ...read, keys, among: v.optional(v.array(PlaceId)) }),
  /** Counted places that came to read one of the keys between two days, or ceased to. */
  v.strictObject({
    kind: v.literal("change"),
    of: text,
    variant: v.optional(text),
    keys,
    from: Day,
    to: Day,
    way: v.picklist(["entered", "left"]),
  }),
  /** The figure of a place. */
  v.strictObject({ kind: v.literal("value"), ...read, place: PlaceId }),
  /** The sum of all places, a minimum where any part is one. */
  v.strictObject({ kind: v.literal("sum"), ...read }),
  /** Counted places of which the year has a figure. */
  v.strictObject({ kind: v.literal("reported"), ...read }),
  /** The total for the world that a source published for a year. */
  v.strictObject({ kind: v.literal("world"), of: text, year }),
  /** The published result of a vote. */
  v.strictObject({ kind: v.literal("ballots"), of: text, vote: v.picklist(["yes", "no", "abstain", "absent"]) }),
  /** The number of those who took part, as the source gives it. */
  v.strictObject({ kind: v.literal("official"), of: text }),
  /**
   * The number of places that answer a question; the fragment of the page of questions. It is a minimum where of some it cannot
   * be said; `known`: the text says that it is the number known.
   */
  v.strictObject({ kind: v.literal("answer"), question: text, known: v.optional(v.literal(true)) }),
  /** A level that a body set. */
  v.strictObject({ kind: v.literal("threshold"), topic: text, indicator: text, name: text }),
  /** What a review published for a region or the world. */
  v.strictObject({ kind: v.literal("regional"), topic: text, indicator: text, region: text, year }),
  /** A total that a source published for a day: see `published` in the file of the indicator. */
  v.strictObject({ kind: v.literal("published"), ...read, name: text }),
] as const;

/** What the facts answer with a date. */
const dates = [
  /** The day that the slide's own view shows, or the other one of two that it compares. */
  v.strictObject({ kind: v.literal("shown") }),
  /** The date of an event; the title tells it from others of the day. */
  v.strictObject({ kind: v.literal("event"), date: PartialDate, title: text }),
  /** The day of a vote or statement, or the date of a treaty. */
  v.strictObject({ kind: v.literal("act"), of: text }),
  /** Since when a place reads what it reads on the day. */
  v.strictObject({ kind: v.literal("since"), ...read, place: PlaceId, key: text }),
  /** The date from which a period of a place is recorded, be its status new or not. */
  v.strictObject({ kind: v.literal("period"), of: text, place: PlaceId, from: PartialDate }),
  /** The year of the figure that a place reads on the day. */
  v.strictObject({ kind: v.literal("value-year"), ...read, place: PlaceId }),
  /** The first day that an indicator can show. */
  v.strictObject({ kind: v.literal("begins"), of: text }),
  /** The day before which the record of an indicator is known to be incomplete. */
  v.strictObject({ kind: v.literal("incomplete"), of: text }),
  /** The day on which the facts of an indicator were last checked. */
  v.strictObject({ kind: v.literal("checked"), of: text }),
  /** The year in which a body set a level, or by which it is to be met. */
  v.strictObject({
    kind: v.literal("target"),
    topic: text,
    indicator: text,
    name: text,
    gives: v.picklist(["set", "deadline"]),
  }),
  /** The year of a source: "topic/id". */
  v.strictObject({ kind: v.literal("source"), id: text }),
] as const;

const Measure = v.variant("kind", measures);
export type Measure = v.InferOutput<typeof Measure>;

/** What the facts are asked. */
const Asked = v.variant("kind", [
  ...measures,
  ...dates,
  /** These places read one of the keys; `only`: and no other counted place does. */
  v.strictObject({
    kind: v.literal("places"),
    ...read,
    keys,
    places: v.pipe(v.array(PlaceId), v.nonEmpty()),
    only: v.optional(v.literal(true)),
  }),
  /** What one place reads. */
  v.strictObject({ kind: v.literal("reading"), ...read, place: PlaceId, key: text }),
  /** How two numbers stand to each other. */
  v.strictObject({
    kind: v.literal("comparison"),
    is: v.picklist(["more", "fewer", "as-many"]),
    left: Measure,
    right: Measure,
  }),
  /** How much more the first number is than the second. */
  v.strictObject({ kind: v.literal("difference"), left: Measure, right: Measure }),
]);
export type Asked = v.InferOutput<typeof Asked>;

/** Words of a talk that the facts must bear out: a number, a date, or a statement as it stands in the text. */
export const TalkClaim = v.strictObject({ says: text, fact: Asked });
export type TalkClaim = v.InferOutput<typeof TalkClaim>;
