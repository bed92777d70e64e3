import type { Dataset } from "#model/dataset.ts";
import type { Ballot, Period, YearValue } from "#model/fact.ts";
import { namedFacts, world, type NamedFact } from "#model/fact-id.ts";
import type { PlaceId, Places } from "#model/place.ts";
import { quantityOf } from "#model/quantity.ts";
import { factPath } from "#view/facts/address.ts";
import {
  ballotWords,
  empty,
  groundFields,
  idField,
  listField,
  nameField,
  periodFields,
  placeField,
  reasons,
} from "./fields.ts";
import type { Cell, Field, Labelled, Table } from "./table.ts";

/** What a table of facts is made from. */
export interface FactsFrom {
  /** Path of the data set below `data/`, without its ending. */
  readonly data: string;
  readonly dataset: Dataset;
  readonly places: Places;
  /** Where the atlas is published, with a slash at its end. */
  readonly homepage: string;
}

const labelled = (words: Readonly<Record<string, { readonly label: { readonly en: string } }>>): Labelled[] =>
  Object.entries(words).map(([value, { label }]) => ({ value, label: label.en }));

/** The columns that a form has of its own, between place and grounds. */
function ownFields(dataset: Dataset): readonly Field[] {
  switch (dataset.form) {
    case "quantity":
      return quantityFields(dataset.unit.en, dataset.series);
    case "vote":
      return voteFields;
    default: {
      const statuses = labelled(dataset.statuses);
      return [
        {
          name: "status",
          type: "string",
          description: "What holds, or the reason why nothing can be said.",
          categories: statuses,
          ...(dataset.form === "status" && { categoriesOrdered: true }),
          missingValues: reasons,
        },
        listField("either", "Statuses between which sources conflict.", "They do not conflict"),
        ...periodFields,
      ];
    }
  }
}

const quantityFields = (unit: string, series: Readonly<Record<string, { en: string }>> | undefined): Field[] => [
  {
    name: "value",
    type: "string",
    title: unit,
    description: "The figure as the source gives it: 485, ≥485 (a minimum) or 20–30 (a range).",
    missingValues: reasons,
    constraints: { pattern: "(≥ ?)?\\d+(\\.\\d+)?|\\d+(\\.\\d+)?–\\d+(\\.\\d+)?" },
  },
  {
    name: "least",
    type: "number",
    description: "The least that the figure says. A sum of these is a minimum.",
    missingValues: empty("No figure"),
    constraints: { minimum: 0 },
  },
  {
    name: "most",
    type: "number",
    description: "The most that the figure says; none of a minimum.",
    missingValues: empty("No upper bound, or no figure"),
    constraints: { minimum: 0 },
  },
  { name: "year", type: "integer", description: "Year of the figure.", constraints: { required: true } },
  {
    name: "low",
    type: "number",
    description: "Lower bound of the source’s own estimate.",
    missingValues: empty("Not given"),
  },
  {
    name: "high",
    type: "number",
    description: "Upper bound of the source’s own estimate.",
    missingValues: empty("Not given"),
  },
  {
    name: "series",
    type: "string",
    description: "Who published it; series are never joined.",
    ...(series && { categories: Object.entries(series).map(([value, { en }]) => ({ value, label: en })) }),
    missingValues: empty("The file has one series"),
  },
];

const voteFields: readonly Field[] = [
  {
    name: "vote",
    type: "string",
    description: "How the place voted, by the record.",
    categories: ballotWords,
    missingValues: reasons,
  },
  {
    name: "intended",
    type: "string",
    description: "How the place later said that it meant to vote.",
    categories: ballotWords,
    missingValues: empty("It said nothing else"),
  },
  {
    name: "lead",
    type: "boolean",
    description: "Whether it moved the text.",
    missingValues: empty("Not recorded"),
  },
  {
    name: "day",
    type: "string",
    description: "Day of the vote.",
    constraints: { required: true },
  },
];

/** A data set in long form: a fact a row; `to` is where the next period begins, if the file gives no other end. */
export function factTable({ data, dataset, places, homepage }: FactsFrom): Table {
  const facts = namedFacts(dataset);
  const nextFrom = (fact: NamedFact, next: NamedFact | undefined): Cell =>
    next?.place === fact.place && "from" in next.line ? next.line.from : undefined;
  return {
    fields: [idField, placeField, nameField, ...ownFields(dataset), ...groundFields],
    rows: facts.map((fact, i) => {
      const { place, line, id } = fact;
      const { source, evidence, rule, confidence, note } = line;
      return [
        `${data}/${id}`,
        place,
        place === world ? "World" : (places[place as PlaceId]?.name.en.short ?? place),
        ...ownCells(dataset, line, nextFrom(fact, facts[i + 1])),
        source,
        evidence,
        rule,
        confidence,
        note?.en,
        homepage + factPath(data, id, "en"),
      ];
    }),
    primaryKey: ["id"],
    foreignKeys: [{ fields: ["place"], reference: { resource: "places-csv", fields: ["id"] } }],
  };
}

function ownCells(dataset: Dataset, line: Period | YearValue | Ballot, next: Cell): Cell[] {
  if ("from" in line) {
    const { status, absent, either, from, to, kind, by, lastRead } = line;
    return [status ?? absent, either, from, to ?? next, kind, by, lastRead];
  }
  if ("year" in line) {
    const { value, absent, year, low, high, series } = line;
    return [value ?? absent, ...boundsOf(value), year, low, high, series];
  }
  const { vote, absent, intended, lead } = line;
  return [vote ?? absent, intended, lead, dataset.form === "vote" ? dataset.day : undefined];
}

/** The least and the most that a figure says. */
function boundsOf(value: YearValue["value"]): [Cell, Cell] {
  const quantity = quantityOf(value);
  if ("exactly" in quantity) return [quantity.exactly, quantity.exactly];
  if ("atLeast" in quantity) return [quantity.atLeast, undefined];
  if ("between" in quantity) return [...quantity.between];
  return [undefined, undefined];
}
