import { empty, groundFields, idField, nameField, periodFields, placeField } from "./fields.ts";
import { key, text, year } from "./columns.ts";
import { factTable, type FactsFrom } from "./facts.ts";
import type { Cell, Field, Table } from "./table.ts";

const of = (fields: readonly Field[], ...names: string[]): Field[] => fields.filter(({ name }) => names.includes(name));

/** Columns that the tables of all forms share, and what stands in them for a form that has none. */
const fields: readonly Field[] = [
  idField,
  text("dataset", "Path of the data set below data/, without its ending."),
  text("form", "Form of the data set: status, membership, quantity or vote."),
  {
    ...text("basis", "Whether it is of law, practice or position; these are never merged."),
    categories: [
      { value: "law", label: "Law" },
      { value: "practice", label: "Practice" },
      { value: "position", label: "Position" },
    ],
  },
  placeField,
  nameField,
  text("reading", "Status, figure or vote as in the table of the data set, or the reason why there is none."),
  ...of(periodFields, "from", "to"),
  year("year", "Year of a figure.", "No figure of a year"),
  text("day", "Day of a vote.", "No vote"),
  text("series", "Publisher of a figure, where a data set has several.", "None, or no figure"),
  ...groundFields,
  { ...text("checked", "Day on which the data set was last gone through."), type: "date" },
];

/** Where a column of this table stands in the table of a data set, where it has another name there. */
const readings = ["status", "value", "vote"];

/** Every fact of every data set in one table. */
export function allFactsTable(all: readonly FactsFrom[]): Table {
  return {
    fields,
    rows: all.flatMap((from) => rowsOf(from)),
    primaryKey: ["id"],
    foreignKeys: [
      { fields: ["place"], reference: { resource: "places-csv", fields: ["id"] } },
      { fields: ["dataset"], reference: { resource: "datasets-csv", fields: ["id"] } },
    ],
  };
}

function rowsOf(from: FactsFrom): Cell[][] {
  const { data, dataset } = from;
  const table = factTable(from);
  const own: Readonly<Record<string, Cell>> = {
    dataset: data,
    form: dataset.form,
    basis: dataset.basis,
    checked: dataset.checked,
  };
  const names = table.fields.map(({ name }) => (readings.includes(name) ? "reading" : name));
  const places = fields.map(({ name }) => names.indexOf(name));
  return table.rows.map((row) => fields.map(({ name }, i) => own[name] ?? row[places[i] ?? -1]));
}

/** The list of all data sets: what each is of, and when it was last gone through. */
export const datasetsTable = (all: readonly FactsFrom[]): Table => ({
  fields: [
    key("id", "Path of the data set below data/, without its ending."),
    text("title", "What it is called."),
    text("definition", "What it shows, with the caution that changes the reading."),
    ...fields.filter(({ name }) => ["form", "basis"].includes(name)),
    text("unit", "Unit of its figures.", "It has no figures"),
    { ...text("checked", "Day on which it was last gone through."), type: "date" },
    {
      name: "complete",
      type: "boolean",
      description: "Of an act or body: whether every name is known.",
      missingValues: empty("No act or body"),
    },
    { ...year("facts", "Number of facts."), constraints: { required: true, minimum: 0 } },
  ],
  rows: all.map((from) => {
    const { data, dataset } = from;
    return [
      data,
      dataset.title.en,
      dataset.definition.en,
      dataset.form,
      dataset.basis,
      dataset.form === "quantity" ? dataset.unit.en : undefined,
      dataset.checked,
      "complete" in dataset ? dataset.complete : undefined,
      factTable(from).rows.length,
    ];
  }),
  primaryKey: ["id"],
});
