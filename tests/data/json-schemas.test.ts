import { readFileSync } from "node:fs";
import { posix } from "node:path";
import { Ajv } from "ajv";
import { expect, test } from "vitest";
import { dataPaths } from "#build/read-data.ts";

const read = (path: string): object => JSON.parse(readFileSync(`data/${path}`, "utf8")) as object;
const ajv = new Ajv({
  allErrors: true,
  strict: true,
  strictTypes: false,
  strictTuples: false,
  formats: { uri: (text: string) => URL.canParse(text) },
});

test.each(dataPaths("data"))("%s holds to the JSON Schema that it names", (path) => {
  const json = read(path) as { readonly $schema: string };
  const schema = posix.join(posix.dirname(path), json.$schema);
  const valid = ajv.getSchema(schema) ?? ajv.addSchema(read(schema), schema).getSchema(schema)!;
  expect(valid(json) ? [] : valid.errors?.slice(0, 3)).toEqual([]);
});

test("a status file with a word of its own, a date that is none or no source is refused", () => {
  const schema = "schema/status.json";
  const valid = ajv.getSchema(schema) ?? ajv.addSchema(read(schema), schema).getSchema(schema)!;
  const right = read("cannabis/adult-use.json") as { values: Record<string, object[]> };
  expect(valid(right)).toBe(true);
  const first = right.values["URY"]![0]!;
  for (const wrong of [
    { ...first, mood: "good" },
    { ...first, from: "in 1974" },
    { ...first, source: undefined },
  ])
    expect(valid(JSON.parse(JSON.stringify({ ...right, values: { URY: [wrong] } })))).toBe(false);
});
