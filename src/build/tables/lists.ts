import type { ClaimsFile } from "#model/claim.ts";
import type { AtlasEvent } from "#model/event.ts";
import type { Sources } from "#model/source.ts";
import type { RegionValue, Target } from "#model/target.ts";
import { evidence, key, lineNumber, note, number, sources, text, year } from "./columns.ts";
import { dateField, empty, listField } from "./fields.ts";
import type { Table } from "./table.ts";

/** The sources of a topic, each with the terms under which its publisher gives it. */
export const sourcesTable = (list: Sources): Table => ({
  fields: [
    key("id", "Id of the source, as facts name it."),
    text("title", "Title."),
    text("publisher", "Publisher.", "Not stated"),
    text("year", "Year or years.", "Not stated"),
    { ...text("url", "Where it was read.", "No address"), format: "uri" },
    text("terms", "Terms under which the publisher gives it.", "None were seen"),
    note,
  ],
  rows: Object.entries(list).map(([id, { title, publisher, year, url, terms, note }]) => [
    id,
    title,
    publisher,
    year,
    url,
    terms,
    note,
  ]),
  primaryKey: ["id"],
});

/** Every event of the time axes; their order is that of the file, and the number of a line is its key. */
export const eventsTable = (events: readonly AtlasEvent[]): Table => ({
  fields: [
    lineNumber,
    dateField("date", "Day of the event.", "Not known"),
    listField("places", "Places, the one that led first.", "Of no place"),
    listField("topics", "Topics of which it is an event.", "None"),
    {
      name: "general",
      type: "boolean",
      description: "Whether it stands on every topic’s axis.",
      missingValues: empty("It does not"),
    },
    text("kind", "Kind of event."),
    text("title", "What happened."),
    text("text", "More of it.", "Nothing more"),
    sources,
    evidence,
  ],
  rows: events.map(({ date, places, topics, general, kind, title, text, source, evidence }, i) => [
    i + 1,
    date,
    places,
    topics,
    general,
    kind,
    title.en,
    text?.en,
    source,
    evidence,
  ]),
  primaryKey: ["number"],
});

/** Levels that a body set for an indicator. */
export const targetsTable = (targets: readonly Target[]): Table => ({
  fields: [
    lineNumber,
    text("indicator", "What it measures."),
    text("name", "What the level is called."),
    text("body", "Who set it."),
    year("set", "Year in which it was set."),
    year("deadline", "Year by which it was to be reached.", "No year"),
    number("threshold", "The level."),
    text("unit", "Its unit."),
    {
      ...text("comparison", "Which side of the level is meant."),
      categories: [
        { value: "under", label: "Under it" },
        { value: "at-least", label: "At least it" },
      ],
    },
    sources,
    evidence,
    note,
  ],
  rows: targets.map(
    ({ indicator, name, body, set, deadline, threshold, unit, comparison, source, evidence, note }, i) => [
      i + 1,
      indicator,
      name.en,
      body.en,
      set,
      deadline,
      threshold,
      unit.en,
      comparison,
      source,
      evidence,
      note?.en,
    ],
  ),
  primaryKey: ["number"],
});

/** Values that reviews published for regions of their own. */
export const regionalTable = (values: readonly RegionValue[]): Table => ({
  fields: [
    lineNumber,
    text("region", "Region as the review names it; it is no place of the atlas."),
    text("indicator", "What is measured."),
    year("year", "Year of the value."),
    number("value", "The value."),
    number("low", "Lower bound of the review’s own estimate.", "Not given"),
    number("high", "Upper bound of the review’s own estimate.", "Not given"),
    sources,
    evidence,
    note,
  ],
  rows: values.map(({ region, indicator, year, value, low, high, source, evidence, note }, i) => [
    i + 1,
    region.en,
    indicator,
    year,
    value,
    low,
    high,
    source,
    evidence,
    note?.en,
  ]),
  primaryKey: ["number"],
});

/** Statements of documents, and what the facts say of them. */
export const claimsTable = ({ claims }: ClaimsFile): Table => ({
  fields: [
    key("id", "Id of the statement."),
    text("document", "The document, as topic/id of a source."),
    text("claim", "What it states."),
    number("figure", "The number in it.", "No number"),
    text("unit", "What the number counts.", "No number"),
    dateField("date", "Day of which it speaks.", "Of no day"),
    listField("about", "Acts, data sets and events that bear on it.", "None is named"),
    {
      ...text("status", "Whether the facts recorded here bear it out."),
      categories: [
        { value: "reproduced", label: "They do" },
        { value: "partly", label: "In part, or it is known only from the document" },
        { value: "not-reproducible", label: "They do not" },
      ],
    },
    sources,
    note,
  ],
  rows: claims.map(({ id, document, claim, figure, unit, date, about, status, source, note }) => [
    id,
    document,
    claim.en,
    figure,
    unit,
    date,
    about,
    status,
    source,
    note?.en,
  ]),
  primaryKey: ["id"],
});
