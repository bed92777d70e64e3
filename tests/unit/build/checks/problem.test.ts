import { expect, test } from "vitest";
import { oneOf, ordinal, problem, words } from "#build/checks/problem.ts";

test("a problem says file, place, spot and reason", () => {
  const reason = "the second period starts before the first ends";
  expect(words(problem("cannabis/adult-use.json", reason, { place: "Uruguay" }))).toBe(
    "cannabis/adult-use.json, Uruguay: the second period starts before the first ends",
  );
  expect(words(problem("a.json", "is not in order", { at: "line 3" }))).toBe("a.json, line 3: is not in order");
  expect(words(problem("a.json", "is missing"))).toBe("a.json: is missing");
});

test.each([
  [0, "first"],
  [9, "tenth"],
  [10, "11th"],
  [12, "13th"],
  [20, "21st"],
  [21, "22nd"],
  [22, "23rd"],
  [111, "112th"],
])("position %i is the %s", (index, word) => {
  expect(ordinal(index)).toBe(word);
});

test.each([
  [[], ""],
  [["a"], "a"],
  [["a", "b"], "a or b"],
  [["a", "b", "c"], "a, b or c"],
])("%j in words is “%s”", (list, words) => {
  expect(oneOf(list)).toBe(words);
});
