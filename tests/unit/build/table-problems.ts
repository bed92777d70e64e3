import type { Field } from "#build/tables/table.ts";
import { isDay } from "#model/date.ts";
import { readCsv } from "./read-csv.ts";
import type { Resource } from "./served.ts";

type Schema = NonNullable<Resource["schema"]>;
type Line = Readonly<Record<string, string>>;

/** The rows of a table by its columns. */
export function linesOf(text: string): Line[] {
  const [head = [], ...rows] = readCsv(text);
  return rows.map((row) => Object.fromEntries(row.map((cell, i) => [head[i] ?? `column ${i}`, cell])));
}

const isOfType: Readonly<Record<Field["type"], (cell: string) => boolean>> = {
  string: () => true,
  integer: (cell) => /^-?\d+$/.test(cell),
  number: (cell) => /^-?\d+(\.\d+)?$/.test(cell),
  boolean: (cell) => cell === "true" || cell === "false",
  date: isDay,
};

function wrongCell(field: Field, cell: string, missing: readonly string[]): string | undefined {
  const { type, constraints = {}, categories, format } = field;
  if ((field.missingValues?.map(({ value }) => value) ?? missing).includes(cell))
    return constraints["required"] ? "is missing" : undefined;
  if (!isOfType[type](cell)) return `is no ${type}`;
  if (format === "uri" && !URL.canParse(cell)) return "is no address";
  if (categories && !categories.some(({ value }) => value === cell)) return "is in no category";
  const { pattern, minimum } = constraints;
  if (typeof pattern === "string" && !new RegExp(`^(?:${pattern})$`, "u").test(cell)) return "does not fit its pattern";
  return typeof minimum === "number" && Number(cell) < minimum ? "is too small" : undefined;
}

const keyOf = (line: Line, names: readonly string[]): string => names.map((name) => line[name]).join("|");

/** What is wrong with a table by its own schema; `others` gives the text of another resource. */
export function tableProblems(
  text: string,
  { fields, missingValues, primaryKey, foreignKeys = [] }: Schema,
  others: (resource: string) => string,
): string[] {
  const names = fields.map(({ name }) => name);
  const [head = [], ...rows] = readCsv(text);
  if (head.join() !== names.join()) return [`the head is ${head.join()}, the schema says ${names.join()}`];
  const uneven = rows.filter((row) => row.length !== head.length).map((row) => `${row[0]} has ${row.length} cells`);
  const lines = linesOf(text);
  const cells = lines.flatMap((line) =>
    fields.flatMap((field) => {
      const cell = line[field.name] ?? "";
      const wrong = wrongCell(field, cell, missingValues);
      return wrong ? [`${keyOf(line, primaryKey)}: “${cell}” in ${field.name} ${wrong}`] : [];
    }),
  );
  const unique = [primaryKey, ...fields.filter(({ constraints }) => constraints?.["unique"]).map(({ name }) => [name])];
  const repeated = unique.flatMap((columns) => {
    const keys = lines.map((line) => keyOf(line, columns));
    return keys.filter((key, i) => keys.indexOf(key) !== i && keys.length < 2000).map((key) => `${key} twice`);
  });
  const many = unique.filter((columns) => new Set(lines.map((line) => keyOf(line, columns))).size !== lines.length);
  const nowhere = foreignKeys.flatMap(({ fields: from, reference }) => {
    const target = reference.resource === undefined ? text : others(reference.resource);
    const known = new Set(linesOf(target).map((line) => keyOf(line, reference.fields)));
    return lines
      .map((line) => keyOf(line, from))
      .filter((key) => key !== "" && !known.has(key))
      .map((key) => `${key} is not in ${reference.resource ?? "the table"}`);
  });
  return [...uneven, ...cells, ...repeated, ...many.map((columns) => `${columns.join()} repeats`), ...nowhere];
}
