import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import type { Dataset } from "#model/dataset.ts";
import type { Places, PlacesFile } from "#model/place.ts";
import { sortOut } from "#build/checks/files.ts";
import { columnsOf, csvOf } from "#build/exports.ts";
import { readData } from "#build/read-data.ts";
import { readCsv } from "./read-csv.ts";

const data = fileURLToPath(new URL("../../../data", import.meta.url));
const places = (JSON.parse(readFileSync(join(data, "places.json"), "utf8")) as PlacesFile).places as Places;
const { datasets } = sortOut(readData(data).files);

type Cell = string | number | boolean | null | undefined | readonly string[];

const text = (value: Cell): string =>
  typeof value === "object" && value !== null ? value.join(";") : String(value ?? "");

type Line = Readonly<Record<string, Cell>> & { readonly note?: { readonly en: string } };

/** What the rows of a data set ought to hold, taken from the file itself. */
function expected(dataset: Dataset): Record<string, string>[] {
  const columns: readonly string[] = columnsOf[dataset.form];
  const rowOf = (place: string, line: Line, more: Record<string, Cell> = {}): Record<string, string> => {
    const facts: Record<string, Cell> = { ...line, last_read: line["lastRead"], note: line.note?.en, ...more };
    const name = places[place as keyof Places]?.name.en.short ?? "World";
    return Object.fromEntries(
      columns.map((column) => [column, column === "place" ? place : column === "name" ? name : text(facts[column])]),
    );
  };
  const world = dataset.form === "quantity" ? (dataset.world ?? []) : [];
  const values = Object.entries(dataset.values as unknown as Record<string, Line | Line[]>);
  return [
    ...(world as unknown as Line[]).map((line) => rowOf("WORLD", line)),
    ...values.flatMap(([place, lines]) =>
      Array.isArray(lines)
        ? lines.map((line, i) => rowOf(place, line, { to: line["to"] ?? lines[i + 1]?.["from"] }))
        : [rowOf(place, lines, { day: "day" in dataset ? dataset.day : undefined })],
    ),
  ];
}

test.each(datasets.map(({ path, content }) => [path, content] as const))(
  "the CSV of %s holds each fact",
  (_, dataset) => {
    const [head, ...rows] = readCsv(csvOf(dataset, places));
    expect(head).toEqual(columnsOf[dataset.form]);
    expect(rows.map((row) => Object.fromEntries(row.map((cell, i) => [head?.[i] ?? "", cell])))).toEqual(
      expected(dataset),
    );
  },
);

test("a period ends where the next begins, and a cell with a comma or quotation mark is quoted", () => {
  const source = ["a", "b"];
  const dataset = {
    form: "status",
    values: {
      URY: [
        { from: null, status: "illegal", source, evidence: "read", note: { en: 'Not "new", only older' } },
        { from: "2013-12-23", status: "legal", source: [], evidence: "derived", rule: "R-1" },
      ],
    },
  } as unknown as Dataset;
  expect(csvOf(dataset, places).split("\r\n").slice(1)).toEqual([
    'URY,Uruguay,illegal,,,,2013-12-23,,,,a;b,read,,,"Not ""new"", only older"',
    "URY,Uruguay,legal,,,2013-12-23,,,,,,derived,R-1,,",
    "",
  ]);
});
