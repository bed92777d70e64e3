import type { PartialDate } from "#model/date.ts";
import type { DateKind } from "#model/fact.ts";
import type { Language } from "#model/words.ts";
import { listText, numberText, whenText } from "../format.ts";

/** How a change came, by what its date is the day of. */
const how: Record<DateKind, string> = {
  "in-force": "Law, in force",
  passed: "Law, passed",
  signed: "Law, signed",
  gazetted: "Law, published in the gazette",
  ruling: "Court ruling",
  announced: "Announcement",
  policy: "Policy",
  practice: "Practice",
  "first-documented": "First documented; it may be older",
  "listed-from": "First listed; it may be older",
  joined: "Accession",
  unknown: "Not recorded",
};

/** The words for what changed between two days, in English. Every other language has the same form. */
const en = {
  compareWith: "Compare with",
  otherDay: "The other day",
  otherYear: "The other year",
  quick: "Years before the day shown",
  years: (count: number) => (count === 1 ? "1 year before" : `${numberText(count)} years before`),
  start: "From the start",
  events: "Days of events",
  event: "The day of an event …",
  divider: "Divider between the two days",
  dividerAt: (percent: number, then: string, now: string) => `${percent} % of the width shows ${then}, the rest ${now}`,
  point: "Point at a place to read it on both days. The list under the day names every change.",
  sameDay: "The two days are the same: choose another to compare with.",
  nothing: (then: string, now: string) => `Between ${then} and ${now} nothing changed in this record.`,
  between: (then: string, now: string, who: string) => `Between ${then} and ${now}, ${who} changed`,
  /** The same of figures, which are counted by the class into which they fall. */
  betweenClasses: (then: string, now: string, who: string) => `Between ${then} and ${now}, ${who} changed class`,
  mayBe: (labels: readonly string[]) =>
    `may be ${listText(
      labels.map((label) => `“${label}”`),
      "or",
    )}`,
  notThere: "Did not exist",
  open: (count: number) =>
    count === 1
      ? "For one of them a date known only in part leaves open whether it had changed by then."
      : `For ${numberText(count)} of them a date known only in part leaves open whether they had changed by then.`,
  natures: {
    status: "Changes",
    back: "Changed, and changed back",
    record: "The record begins, ends or is open: not known to be a change",
    existence: "Began or ceased to exist",
  },
  back: (label: string) => `${label} on both days, something else in between`,
  more: (count: number) => `and ${numberText(count)} more`,
  fewer: "fewer",
  counts: "Both days",
  status: "Status",
  all: "All that existed",
  table: "Each change",
  caption: (then: string, now: string) => `Each change between ${then} and ${now}`,
  scale: (top: string) =>
    `“Up” and “down” are said of the scale of the legend, whose top is “${top}”. Neither is called better.`,
  columns: {
    place: "Place",
    from: "From",
    to: "To",
    when: "When",
    how: "How it came",
    direction: "On the scale",
    evidence: "Evidence",
    source: "Source",
  },
  direction: { up: "Up", down: "Down", same: "Same step" },
  how,
  howRule: "By a stated rule",
  howRecord: "The record ends",
  howBegan: "Begins to exist",
  howEnded: "Ceases to exist",
  when: (date: PartialDate) =>
    whenText(date)
      .replace(/^on /, "")
      .replace(/^./, (letter) => letter.toUpperCase()),
  days: (first: string, last: string) => `Some time from ${first} to ${last}`,
  notCertain: (day: string) => `not certain on ${day}`,
  ofYear: (value: string, year: number) => `${value} (${year})`,
  notCounted: "not counted",
};

const written: Partial<Record<Language, typeof en>> = { en };

/** The words for what changed in a language; English where a language is not yet written. */
export const changesTexts = (language: Language): typeof en => written[language] ?? en;
