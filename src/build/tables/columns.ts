import { empty, groundFields, listField } from "./fields.ts";
import type { Field } from "./table.ts";

/** A column of text; `none` says what an empty cell means, and without it no cell is empty. */
export const text = (name: string, description: string, none?: string): Field => ({
  name,
  type: "string",
  description,
  ...(none === undefined ? { constraints: { required: true } } : { missingValues: empty(none) }),
});

/** A column that names its row. */
export const key = (name: string, description: string): Field => ({
  ...text(name, description),
  constraints: { required: true, unique: true },
});

/** The number of a line, of a list whose lines have no name. */
export const lineNumber: Field = { ...key("number", "Number of the line in the file."), type: "integer" };

/** A column of figures; `none` says what an empty cell means. */
export const number = (name: string, description: string, none?: string): Field => ({
  ...text(name, description, none),
  type: "number",
});
/** A column of years; `none` says what an empty cell means. */
export const year = (name: string, description: string, none?: string): Field => ({
  ...text(name, description, none),
  type: "integer",
});
/** A column of days, as exact as the source; `none` says what an empty cell means. */
export const day = (name: string, description: string, none: string): Field => ({
  ...text(name, description, none),
  type: "date",
});

export const sources = listField("source", "Sources as topic/id, or as id within the topic.", "No source");
export const evidence = groundFields.find(({ name }) => name === "evidence") as Field;
export const note = text("note", "What must be said with it, in own words.", "Nothing to add");
