import { Ajv } from "ajv";
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import * as v from "valibot";
import { expect, test } from "vitest";
import { sumsOf } from "#build/datapackage.ts";
import { DataPackage } from "./package-standard.ts";
import { made, served } from "./served.ts";
import { tableProblems } from "./table-problems.ts";

const { resources } = made;
const textOf = (path: string): string => served.find((file) => file.path === path)!.text;
const tables = resources.filter(({ schema }) => schema !== undefined);

test("the package holds to version 2 of the Data Package standard", () => {
  expect(v.safeParse(DataPackage, made).issues?.map((issue) => v.getDotPath(issue)) ?? []).toEqual([]);
});

test("the package is what the published profile of version 2.0 asks for, and what breaks it is found", () => {
  // https://datapackage.org/profiles/2.0/datapackage.json: frictionlessdata/datapackage, as tagged v2.0.
  const profile = JSON.parse(readFileSync("tests/data/datapackage-2.0.schema.json", "utf8")) as Record<string, unknown>;
  const valid = new Ajv({ strict: false, validateFormats: false, allErrors: true }).compile(profile);
  expect(valid(made), JSON.stringify(valid.errors?.slice(0, 5))).toBe(true);
  const [first, ...others] = resources;
  const wrongs = [
    { ...made, resources: [] },
    { ...made, licenses: [{}] },
    { ...made, resources: [{ ...first, path: "/etc/passwd" }, ...others] },
    { ...made, resources: [...others, { ...tables[0], schema: { fields: [{ name: "a", type: "text" }] } }] },
  ];
  for (const wrong of wrongs) expect(valid(wrong), Object.keys(wrong).join()).toBe(false);
});

test("every file is one resource with a name of its own, its size and its hash", () => {
  expect(resources.map(({ path }) => path)).toEqual(served.map(({ path }) => path));
  expect(new Set(resources.map(({ name }) => name)).size).toBe(resources.length);
  const wrong = resources.filter(({ path, bytes, hash }) => {
    const text = Buffer.from(textOf(path));
    return bytes !== text.length || hash !== `sha256:${createHash("sha256").update(text).digest("hex")}`;
  });
  expect(wrong).toEqual([]);
});

test("every data set is there as JSON and as a table, with a licence and the sources of its facts with their terms", () => {
  const sets = served.filter(({ dataset, path }) => dataset && path.endsWith(".json"));
  expect(sets.length).toBeGreaterThan(100);
  for (const { path } of sets)
    for (const file of [path, path.replace(/json$/, "csv")]) {
      const found = resources.find((resource) => resource.path === file);
      expect(
        found?.licenses?.map(({ name }) => name),
        file,
      ).toEqual(["CC-BY-4.0"]);
      expect(found?.sources?.length, file).toBeGreaterThan(0);
    }
  const hri = resources.find(({ path }) => path === "death-penalty/executions.csv")?.sources;
  expect(hri?.filter(({ title, terms }) => title.includes("Harm Reduction International") && terms)).not.toEqual([]);
});

test.each(tables.map((resource) => [resource.path, resource] as const))(
  "%s holds to its own schema: columns, types, categories, keys",
  (path, { schema }) => {
    const others = (name: string): string => textOf(resources.find((resource) => resource.name === name)!.path);
    expect(tableProblems(textOf(path), schema!, others)).toEqual([]);
  },
);

test("what breaks the schema of a table is found", () => {
  const { schema } = tables.find(({ path }) => path === "death-penalty/status.csv")!;
  const text = textOf("death-penalty/status.csv");
  const others = (): string => textOf("places.csv");
  const [head, first = "", ...rest] = text.split("\r\n");
  const wrongs: readonly (readonly [string, RegExp])[] = [
    [first.replace(",AFG,", ",XXX,"), /XXX is not in places-csv/],
    [first.replace(/,(retentionist|abolitionist-[a-z]+),/, ",kept,"), /“kept” in status is in no category/],
    [rest[0]!, /repeats/],
    [first.replace(/,(read|recalled|derived),/, ",,"), /evidence is/],
  ];
  for (const [line, said] of wrongs) {
    expect(line).not.toBe(first);
    expect(tableProblems([head, line, ...rest].join("\r\n"), schema!, others).join("\n")).toMatch(said);
  }
});

test("statuses are ordered categories with their words, and reasons of absence are missing values with theirs", () => {
  const { schema } = tables.find(({ path }) => path === "cannabis/adult-use.csv")!;
  const status = schema!.fields.find(({ name }) => name === "status")!;
  expect(status.categoriesOrdered).toBe(true);
  expect(status.categories?.map(({ value }) => value)).toEqual([
    "illegal",
    "decriminalised",
    "tolerated",
    "legal-personal",
    "legal-market",
  ]);
  expect(status.missingValues).toContainEqual({ value: "secret", label: "Secret" });
});

test("the list of hashes is one that sha256sum reads", () => {
  expect(sumsOf([{ path: "a.json", text: "{}\n" }])).toBe(
    "ca3d163bab055381827226140568f3bef7eaac187cebd76878e0b63e9e442356  a.json\n",
  );
});
