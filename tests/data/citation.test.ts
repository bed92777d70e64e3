import { Ajv } from "ajv";
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { parse } from "yaml";

const read = (file: string): Record<string, unknown> => parse(readFileSync(file, "utf8")) as Record<string, unknown>;
const json = (file: string): Record<string, unknown> =>
  JSON.parse(readFileSync(file, "utf8")) as Record<string, unknown>;
const cff = read("CITATION.cff");

test("CITATION.cff is what the schema of version 1.2.0 of its format asks for", () => {
  const schema = json("tests/data/cff-1.2.0.schema.json");
  const valid = new Ajv({ strict: false, validateFormats: false, allErrors: true }).compile(schema);
  expect(valid(cff), JSON.stringify(valid.errors)).toBe(true);
  expect(valid({ ...cff, authors: [] })).toBe(false);
  expect(valid({ ...cff, license: "free" })).toBe(false);
});

test("CITATION.cff has the version and the address of the package, and the day of the facts", () => {
  const { version, homepage } = json("package.json");
  expect(cff).toMatchObject({ version, url: homepage, "date-released": json("data/places.json").checked });
});
