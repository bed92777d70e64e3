import type { PartialDate } from "#model/date.ts";
import type { DateKind } from "#model/fact.ts";
import type { Confidence, Evidence } from "#model/source.ts";
import { dateText, numberText, whenText } from "../format.ts";

/** Since when, by what the date is the day of. */
const since: Record<DateKind, (date: PartialDate) => string> = {
  "in-force": (date) => `in force since ${dateText(date)}`,
  passed: (date) => `passed ${whenText(date)}`,
  signed: (date) => `signed ${whenText(date)}`,
  gazetted: (date) => `published in the gazette ${whenText(date)}`,
  ruling: (date) => `since a ruling ${whenText(date)}`,
  announced: (date) => `announced ${whenText(date)}`,
  policy: (date) => `by a policy set ${whenText(date)}`,
  practice: (date) => `in practice since ${dateText(date)}`,
  "first-documented": (date) => `first documented ${whenText(date)}; it may be older`,
  "listed-from": (date) => `listed from ${dateText(date)}; the start may be older`,
  joined: (date) => `since ${dateText(date)}`,
  unknown: (date) => (date.length === 10 ? `since ${dateText(date)}` : `since ${whenText(date)}`),
};

/** What is said of one fact, in English: since when, how it is known, how sure it is. */
export const factWords = {
  since,
  sinceUnknown: "the day on which it began is not known",
  startKnown: (since: string, evidence: Evidence) =>
    `${since} (this start is ${{ read: "read", recalled: "recalled", derived: "computed" }[evidence]})`,
  byVote: "by popular vote",
  uncertain: (others: string) =>
    `Not certain on this day: the date is known only in part. It may still be “${others}”.`,
  evidence: {
    read: "Read in the source.",
    recalled: "Recalled: known of the source, not re-read.",
    derived: "Derived by a stated rule, not a recorded fact.",
  } satisfies Record<Evidence, string>,
  evidenceShort: { read: "read", recalled: "recalled", derived: "derived" } satisfies Record<Evidence, string>,
  confidence: {
    high: "High confidence.",
    medium: "Medium confidence.",
    low: "Low confidence.",
  } satisfies Record<Confidence, string>,
  lastRead: (year: number) => `Last confirmed by a source in ${year}.`,
  ofYear: (year: number) => `value of ${year}`,
  carried: (year: number, now: number) => `The last value reported is of ${year}, not of ${now}.`,
  range: (low: number, high: number) => `range ${numberText(low)}–${numberText(high)}`,
  atLeast: "At least: the source gives a minimum.",
  intended: (vote: string) => `The minutes record “${vote}” as intended.`,
  lead: "Tabled the text.",
};
