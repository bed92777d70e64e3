import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { kinds, type Kind } from "#build/kinds.ts";
import { jsonSchemaOf, schemaFiles } from "#build/schemas.ts";

const data = fileURLToPath(new URL("../../../data/", import.meta.url));

describe.each(Object.entries(schemaFiles()))("data/%s", (path, text) => {
  test("is what `npm run data:format` writes", () => {
    expect(readFileSync(data + path, "utf8")).toBe(text);
  });

  test("refers only to definitions that it holds, and holds none that it does not use", () => {
    const { $defs = {} } = JSON.parse(text) as { $defs?: object };
    const named = [...text.matchAll(/#\/\$defs\/(\w+)/g)].map(([, name]) => name);
    expect(new Set(Object.keys($defs))).toEqual(new Set(named));
  });
});

test("dates and places are patterns, and every kind refuses words it does not know", () => {
  const text = JSON.stringify(jsonSchemaOf("status"));
  expect(text).toContain(String.raw`"^≤?\\d{4}(-\\d{2}(-\\d{2})?)?$"`);
  expect(text).toContain('"propertyNames":{"pattern":"^([A-Z]{3}|US-[A-Z]{2})$"}');
  for (const kind of Object.keys(kinds) as Kind[]) expect(jsonSchemaOf(kind).additionalProperties).toBe(false);
});
