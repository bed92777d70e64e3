import { describe, expect, test } from "vitest";
import { day, partial } from "#model/date.ts";
import {
  capital,
  countText,
  dateText,
  listText,
  numberText,
  quantityText,
  quantityWords,
  whenText,
  wordCount,
  wordNumber,
} from "#text/format.ts";

test.each([
  [0, "0"],
  [9999, "9999"],
  [10_000, "10\u202f000"],
  [1_234_567, "1\u202f234\u202f567"],
  [0.5, "0.5"],
  [12_345.67, "12\u202f345.67"],
])("%d reads %s", (value, text) => {
  expect(numberText(value)).toBe(text);
});

describe("dates", () => {
  test.each([
    ["2016-04-19", "19 April 2016", "on 19 April 2016"],
    ["2016-04", "April 2016", "some time in April 2016"],
    ["2016", "2016", "some time in 2016"],
    ["≤1975", "1975 or earlier", "in or before 1975"],
    ["≤1975-06", "June 1975 or earlier", "in or before June 1975"],
  ])("%s reads “%s”, and “%s” in a sentence", (date, text, when) => {
    expect(dateText(partial(date))).toBe(text);
    expect(whenText(partial(date))).toBe(when);
  });
  test("a day has no leading zero", () => {
    expect(dateText(day("2001-02-03"))).toBe("3 February 2001");
  });
});

describe("counts", () => {
  test.each([
    [{ least: 35, most: 35 }, "35", "35"],
    [{ least: 31, most: 32 }, "31–32", "31–32"],
    [{ least: 2, most: 3 }, "2–3", "two or three"],
    [{ least: 0, most: 0 }, "0", "zero"],
    [{ least: 9, most: 12 }, "9–12", "9–12"],
  ])("%j reads “%s”, and “%s” in a sentence", (count, text, words) => {
    expect(countText(count)).toBe(text);
    expect(wordCount(count)).toBe(words);
  });
  test("numbers up to ten are words in a sentence", () => {
    expect([1, 10, 11].map(wordNumber)).toEqual(["one", "ten", "11"]);
  });
});

test.each([
  [{ exactly: 485 }, "485", "485"],
  [{ atLeast: 615 }, "≥\u202f615", "at least 615"],
  [{ between: [20, 30] as const }, "20–30", "20–30"],
  [{ unknown: true as const }, "not known", "not known"],
])("%j reads “%s”, and “%s” in a sentence", (quantity, text, words) => {
  expect(quantityText(quantity)).toBe(text);
  expect(quantityWords(quantity)).toBe(words);
});

test.each([
  [[], ""],
  [["a"], "a"],
  [["a", "b"], "a and b"],
  [["a", "b", "c"], "a, b and c"],
])("%j is listed as “%s”", (parts, text) => {
  expect(listText(parts)).toBe(text);
});

test("a list may be a choice, and a sentence begins large", () => {
  expect(listText(["a", "b"], "or")).toBe("a or b");
  expect(capital("élan")).toBe("Élan");
  expect(capital("")).toBe("");
});
