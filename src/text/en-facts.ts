import type { PartialDate } from "#model/date.ts";
import type { Absence, DateKind } from "#model/fact.ts";
import { dateText, whenText } from "./format.ts";

/** Reasons of absence as a legend names them. */
export const absence: Record<Absence | "outside", string> = {
  "no-data": "No data",
  insufficient: "Source says too little is known",
  "not-applicable": "Not applicable",
  "not-eligible": "No seat",
  secret: "Secret",
  conflict: "Sources conflict",
  "did-not-exist": "Did not exist on this day",
  outside: "Outside this data set",
};

/** Reasons of absence as a sentence. */
export const absenceSentence: Record<Absence | "outside", string> = {
  "no-data": "No data: the sources used here say nothing of this place on this day.",
  insufficient: "The source says that too little is known to classify it.",
  "not-applicable": "Not applicable to this place on this day.",
  "not-eligible": "It had no seat in the body and could not take part.",
  secret: "The figure is a state secret. It is not zero.",
  conflict: "The sources conflict; both readings are shown.",
  "did-not-exist": "The place did not exist on this day and is not counted.",
  outside: "This data set does not speak of this place.",
};

/** Since when, by what the date is the day of. */
export const since: Record<DateKind, (date: PartialDate) => string> = {
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
