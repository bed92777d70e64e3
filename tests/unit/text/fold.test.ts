import { expect, test } from "vitest";
import { fold } from "#text/fold.ts";

test.each([
  ["Côte d'Ivoire", "cote divoire"],
  ["Côte d’Ivoire", "cote divoire"],
  ["São Tomé & Príncipe", "sao tome and principe"],
  ["St. Kitts and Nevis", "saint kitts and nevis"],
  ["Guinea-Bissau", "guinea bissau"],
  ["Türkiye", "turkiye"],
  ["Færøerne", "faeroerne"],
  ["  U.K. ", "uk"],
  ["East Timor", "east timor"],
  ["!", ""],
])("%s folds to “%s”", (text, folded) => {
  expect(fold(text)).toBe(folded);
});
