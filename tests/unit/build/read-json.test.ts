import fc from "fast-check";
import { expect, test } from "vitest";
import { BrokenJson, readJson } from "#build/read-json.ts";

test("any JSON reads as JSON.parse reads it", () => {
  fc.assert(
    fc.property(fc.json(), (text) => {
      expect(JSON.stringify(readJson(text))).toBe(JSON.stringify(JSON.parse(text)));
    }),
  );
});

test("a key called __proto__ is a key like any other", () => {
  const text = '{"__proto__":[1],"a":2}';
  expect(JSON.stringify(readJson(text))).toBe(text);
});

test.each([
  ["a comma too many", '{\n  "a": 1,\n}', 3, "} came where a key in quotation marks is expected"],
  ["a missing comma", "[\n  1\n  2\n]", 3, "2 came where , or ] is expected"],
  ["a bare word", '{\n  "a": yes\n}', 2, "yes came where a value is expected"],
  ["a missing colon", '{ "a" 1 }', 1, "1 came where : is expected"],
  ["a key given twice", '{\n  "URY": [],\n  "URY": []\n}', 3, '"URY" is given twice'],
  ["an early end", '{\n  "a": [1,', 2, "the file ends too early"],
  ["more after the end", "[]\n[]", 2, "[ came where the end of the file is expected"],
  ["nothing at all", "", 1, "the file ends too early"],
])("%s is found on its line", (_, text, line, reason) => {
  const read = (): unknown => readJson(text);
  expect(read).toThrow(BrokenJson);
  expect(read).toThrow(reason);
  try {
    read();
  } catch (error) {
    expect(error).toMatchObject({ line });
  }
});
