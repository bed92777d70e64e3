import type { Absence } from "#model/fact.ts";

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
