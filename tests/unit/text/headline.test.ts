import { expect, test } from "vitest";
import { headline } from "#text/headline.ts";

const text = "{count} [had|has|have] the law on {day}";

test.each([
  ["past", "Two states had the law on 1 May"],
  ["one", "Two states has the law on 1 May"],
  ["several", "Two states have the law on 1 May"],
] as const)("the verb bends: %s", (tense, sentence) => {
  expect(headline(text, { tense, values: { count: "two states", day: "1 May" } })).toBe(sentence);
});

test("a text without names is left as it is, with a large first letter", () => {
  expect(headline("nothing is known", { tense: "past", values: {} })).toBe("Nothing is known");
});

test("a value is not read again", () => {
  expect(headline("{a}", { tense: "past", values: { a: "{b}", b: "c" } })).toBe("{b}");
});

test("a name that is not given is a mistake of the data set, and says which", () => {
  expect(() => headline(text, { tense: "past", values: { count: "two" } })).toThrow("the title names {day}");
});
