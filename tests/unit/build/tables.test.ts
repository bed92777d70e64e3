import { expect, test } from "vitest";
import { namedFacts } from "#model/fact-id.ts";
import type { Dataset } from "#model/dataset.ts";
import { factTable } from "#build/tables/facts.ts";
import { csvOf } from "#build/tables/table.ts";
import type { Places } from "#model/place.ts";
import { homepage, served } from "./served.ts";
import { linesOf } from "./table-problems.ts";

const sets = served.flatMap(({ path, dataset, table, text }) =>
  dataset && table ? [[path, dataset, text] as const] : [],
);

type Cell = string | number | boolean | null | undefined | readonly string[];

const cellOf = (value: Cell): string =>
  typeof value === "object" && value !== null ? value.join(";") : String(value ?? "");

test.each(sets)("%s says each fact of its data set, word for word", (path, dataset, text) => {
  const facts = namedFacts(dataset);
  const lines = linesOf(text);
  expect(lines.length).toBe(facts.length);
  for (const [i, { line, place }] of facts.entries()) {
    const row = lines[i]!;
    const next = facts[i + 1];
    const { note, lastRead, ...rest } = line as unknown as Record<string, Cell> & { note?: { en: string } };
    const said: Record<string, Cell> = { ...rest, note: note?.en, last_read: lastRead, place };
    const reading = ["status", "value", "vote"].find((name) => name in row)!;
    said[reading] = said[reading] ?? said["absent"];
    if ("from" in line && line.to === undefined && next?.place === place && "from" in next.line)
      said["to"] = next.line.from;
    if ("day" in row && "day" in dataset) said["day"] = dataset.day;
    const columns = Object.keys(row).filter((name) => !["id", "name", "least", "most", "address"].includes(name));
    expect(Object.fromEntries(columns.map((name) => [name, row[name]])), `${path} ${row["id"]}`).toEqual(
      Object.fromEntries(columns.map((name) => [name, cellOf(said[name])])),
    );
  }
});

test("facts.csv has every fact of every data set of today, each with an address of its own below the homepage", () => {
  const today = sets.filter(([path]) => !path.startsWith("releases/"));
  const all = linesOf(served.find(({ path }) => path === "facts.csv")!.text);
  expect(today.length).toBeLessThan(sets.length);
  expect(all.length).toBe(today.reduce((sum, [, dataset]) => sum + namedFacts(dataset).length, 0));
  expect(new Set(all.map(({ address }) => address)).size).toBe(all.length);
  expect(all.every(({ address }) => address!.startsWith(`${homepage}en/facts/`))).toBe(true);
  const secret = all.filter(({ dataset, place }) => dataset === "death-penalty/executions" && place === "CHN");
  expect(new Set(secret.map(({ reading }) => reading))).toEqual(new Set(["secret"]));
});

test("a minimum has no most, a range has both ends, and a cell with a comma or quotation mark is quoted", () => {
  const source = ["a", "b"];
  const dataset = {
    form: "quantity",
    unit: { en: "people" },
    values: {
      URY: [
        { year: 2012, value: "≥26", source, evidence: "read", note: { en: 'Not "new", only older' } },
        { year: 2013, value: "20–30", source: [], evidence: "derived", rule: "R-1" },
        { year: 2014, absent: "secret", source, evidence: "read" },
      ],
    },
  } as unknown as Dataset;
  const places = { URY: { name: { en: { short: "Uruguay" } } } } as unknown as Places;
  const table = factTable({ data: "x/y", dataset, places, homepage });
  expect(csvOf(table).split("\r\n").slice(1)).toEqual([
    `x/y/URY/2012,URY,Uruguay,≥26,26,,2012,,,,a;b,read,,,"Not ""new"", only older",${homepage}en/facts/x/y/#URY/2012`,
    `x/y/URY/2013,URY,Uruguay,20–30,20,30,2013,,,,,derived,R-1,,,${homepage}en/facts/x/y/#URY/2013`,
    `x/y/URY/2014,URY,Uruguay,secret,,,2014,,,,a;b,read,,,,${homepage}en/facts/x/y/#URY/2014`,
    "",
  ]);
});
