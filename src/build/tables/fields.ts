import { absences, ballots, dateKinds } from "#model/fact.ts";
import { absence } from "#text/en/absence.ts";
import { en } from "#text/en.ts";
import { factWords } from "#text/en/facts.ts";
import type { Field, Labelled } from "./table.ts";

/** An empty cell, and what it means in a column. */
export const empty = (label: string): Labelled[] => [{ value: "", label }];

/** Reasons why there is no value: they stand in the column of the value and are none. */
export const reasons: readonly Labelled[] = absences.map((value) => ({ value, label: absence[value] }));

const partialDate = "≤?\\d{4}(-\\d{2}(-\\d{2})?)?";
const exactness = "As exact as the source: 1981, 1981-10, 1981-10-09, or ≤1975 for “by the end of 1975”.";

/** A date that may be partial is text to a reader of tables. */
export const dateField = (name: string, description: string, none: string): Field => ({
  name,
  type: "string",
  description: `${description} ${exactness}`,
  missingValues: empty(none),
  constraints: { pattern: partialDate },
});

/** A column of ids or words, several in a cell: the published profile of the standard knows no type for them. */
export const listField = (name: string, description: string, none: string): Field => ({
  name,
  type: "string",
  description: `${description} Several are parted by semicolons.`,
  missingValues: empty(none),
});

/** The name of a fact in all tables. */
export const idField: Field = {
  name: "id",
  type: "string",
  description: "Name of the fact: data set, place, and the start, year or series. Unique in all tables.",
  constraints: { required: true, unique: true },
};

export const placeField: Field = {
  name: "place",
  type: "string",
  description:
    "ISO 3166-1 alpha-3, XKX for Kosovo, ISO 3166-2 for states of the United States; WORLD for totals that a source published.",
  constraints: { required: true, pattern: "[A-Z]{3}|US-[A-Z]{2}|WORLD" },
};

export const nameField: Field = {
  name: "name",
  type: "string",
  description: "Short English name of the place.",
  constraints: { required: true },
};

const kindWords: Readonly<Record<(typeof dateKinds)[number], string>> = {
  "in-force": "The law took effect",
  passed: "Parliament or a regulator adopted it",
  signed: "It was signed",
  gazetted: "It was published in the gazette",
  ruling: "A court or a body with like power decided",
  announced: "It was made known",
  policy: "A government, ministry or agency set the rule",
  practice: "The practice began, or is computed",
  "first-documented": "It was first seen; it may be older",
  "listed-from": "A series, an edition or the state itself begins",
  joined: "The place joined, acceded or signed",
  unknown: "Neither the fact nor its sources say",
};

/** When a status holds, and what its first day is the day of. */
export const periodFields: readonly Field[] = [
  dateField("from", "First day on which it holds.", "Start not known: it holds before the next line of the place"),
  dateField("to", "First day on which it no longer holds.", "It holds at the last evidence"),
  {
    name: "kind",
    type: "string",
    description: "What the first day is the day of.",
    categories: dateKinds.map((value) => ({ value, label: kindWords[value] })),
    missingValues: empty("As “unknown”"),
  },
  {
    name: "by",
    type: "string",
    description: "Who brought it about, where the source says so and it was neither parliament nor court.",
    categories: [{ value: "popular-vote", label: "By popular vote" }],
    missingValues: empty("The source does not say"),
  },
  {
    name: "last_read",
    type: "integer",
    description: "Year in which a source last confirmed it; later days rest on nothing newer.",
    missingValues: empty("No such year is recorded"),
  },
];

/** What every fact has: where it was found and how it is known. */
export const groundFields: readonly Field[] = [
  listField("source", "Ids of sources of the topic.", "The fact rests on its rule alone"),
  {
    name: "evidence",
    type: "string",
    description: "How the fact is known.",
    categories: (["read", "recalled", "derived"] as const).map((value) => ({
      value,
      label: factWords.evidence[value],
    })),
    constraints: { required: true },
  },
  {
    name: "rule",
    type: "string",
    description: "Rule of the file from which the fact follows; the JSON twin and the codebook state it.",
    missingValues: empty("Follows from no rule"),
  },
  {
    name: "confidence",
    type: "string",
    description: "Trust in the line as recorded.",
    categories: (["low", "medium", "high"] as const).map((value) => ({ value, label: factWords.confidence[value] })),
    categoriesOrdered: true,
    missingValues: empty("Not stated"),
  },
  {
    name: "note",
    type: "string",
    description: "What must be said with the fact, in own words.",
    missingValues: empty("Nothing to add"),
  },
  {
    name: "address",
    type: "string",
    format: "uri",
    description: "Page of the fact: its sources, how it is known, when it was checked, its history.",
    constraints: { required: true },
  },
];

export const ballotWords: readonly Labelled[] = ballots.map((value) => ({ value, label: en.vote[value] }));
