import { csvText } from "#text/csv.ts";

/** A value with the words for it. */
export interface Labelled {
  readonly value: string;
  readonly label: string;
}

/** A column of a table, in the words of Table Schema. */
export interface Field {
  readonly name: string;
  readonly type: "string" | "integer" | "number" | "boolean" | "date";
  readonly title?: string;
  readonly description: string;
  /** "uri" of an address. */
  readonly format?: string;
  readonly categories?: readonly Labelled[];
  readonly categoriesOrdered?: boolean;
  readonly missingValues?: readonly Labelled[];
  readonly constraints?: Readonly<Record<string, boolean | number | string>>;
}

/** A column that names rows of another table. */
interface ForeignKey {
  readonly fields: readonly string[];
  readonly reference: { readonly resource?: string; readonly fields: readonly string[] };
}

export type Cell = string | number | boolean | readonly string[] | null | undefined;

/** A table as it is written to a file, with what a reader must know of its columns. */
export interface Table {
  readonly fields: readonly Field[];
  readonly rows: readonly (readonly Cell[])[];
  readonly primaryKey: readonly string[];
  readonly foreignKeys?: readonly ForeignKey[];
}

const textOf = (cell: Cell): string => (Array.isArray(cell) ? cell.join(";") : String(cell ?? ""));

/** The file of a table: RFC 4180, a list parted by semicolons. */
export const csvOf = ({ fields, rows }: Table): string =>
  csvText({ columns: fields.map(({ name }) => name), rows: rows.map((row) => row.map(textOf)) });
