import { changesIn } from "#build/facts-on-disk.ts";
import { dayOfVersion } from "#model/version.ts";
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

test("CITATION.cff has the address of the package, and the newest release of the facts with its day", () => {
  const { version } = changesIn("data").releases[0]!;
  expect(cff).toMatchObject({ version, url: json("package.json").homepage, "date-released": dayOfVersion(version) });
});
