import { expect, test } from "vitest";
import type { PlaceId } from "#model/place.ts";
import { briefOf } from "#view/country/brief.ts";
import { placesWithPage } from "#view/country/country-page.ts";
import { piecesOf, plainText } from "#view/country/rich.ts";
import { atlas, factsAt } from "./real-atlas.ts";

const sentencesOf = (id: string): string[] =>
  briefOf(atlas, id as PlaceId, factsAt(id))
    .flat()
    .map(plainText);
const all = placesWithPage(atlas);
const hard = "SGP MYS PAK THA NLD PRT USA IRN CHN IDN COL MEX CHE GEO ZAF TWN PSE XKX SSD VAT".split(" ");

test.each([
  [
    "SGP",
    "Singapore keeps the death penalty, and since 1975 death has been the only sentence for at least one drug offence.",
  ],
  [
    "MYS",
    "Malaysia keeps the death penalty, and since 1975 its law has provided it for drug offences: from 1983 until 4 July 2023 as the only sentence for at least one of them, and since then as one of several.",
  ],
  ["PAK", "Pakistan keeps the death penalty; its law provided it for drug offences from 1994 until July 2023."],
  [
    "NLD",
    "The Netherlands abolished the death penalty for ordinary crimes in 1870 and for all crimes in 1982; the last known execution was in 1952.",
  ],
  ["XKX", "Kosovo has no death penalty: it was abolished for all crimes in 1999."],
  ["GRL", "The sources used here do not speak of the death penalty in Greenland."],
])("the brief of %s begins with its law", (id, sentence) => {
  expect(sentencesOf(id)[0]).toBe(sentence);
});

test.each([
  [
    "MYS",
    "At the General Assembly it voted against a moratorium on executions until 2016 and has voted for it since 2018.",
  ],
  [
    "AFG",
    "At the General Assembly it has voted against a moratorium on executions in eight of ten votes since 2007, taking no part in 2022 and 2024.",
  ],
  ["TWN", "It has no vote at the United Nations."],
  ["VAT", "As an observer state it has no vote at the United Nations."],
  [
    "GEO",
    "Possession of a little cannabis has been decriminalised since July 2025; from 30 July 2018 until July 2025 personal use was legal; there is no medical programme.",
  ],
  ["CUB", "No source used here speaks of needle and syringe programmes or opioid agonist therapy."],
  [
    "MAC",
    "Needle and syringe programmes and opioid agonist therapy have been on record since 2014, last read in 2020.",
  ],
])("the brief of %s holds: %s", (id, sentence) => {
  expect(sentencesOf(id)).toContain(sentence);
});

test("a minimum stays a minimum, and a secret is no zero", () => {
  expect(sentencesOf("IRN").join(" ")).toContain("at least 700 people were executed for drug offences in 2025");
  expect(sentencesOf("CHN").join(" ")).toContain("the number of people executed for drug offences is a state secret");
  expect(sentencesOf("CHN").join(" ")).not.toMatch(/no one was|zero/);
});

test.each(hard)("the brief of %s has between three and seven sentences", (id) => {
  const { length } = sentencesOf(id);
  expect(length).toBeGreaterThanOrEqual(3);
  expect(length).toBeLessThanOrEqual(7);
});

test("no brief has an empty slot, a wrong plural, a doubled word or space", () => {
  const wrong = all.flatMap((id) => {
    const text = sentencesOf(id).join(" ");
    const found =
      /undefined|null|NaN|\[|\]\(|[,;:] ?[,;:.]| {2}|\b(\w+) \1\b|\bone (?:people|votes|times|joint statements)\b|(?<![\d.])1 (?:people|places|votes|syringes)\b|(?:^|\. )[a-z]/.exec(
        text,
      );
    return found ? [`${id}: ${found[0]} in ${text}`] : [];
  });
  expect(wrong).toEqual([]);
});

test("names that take an article have it", () => {
  expect(sentencesOf("USA")[0]).toMatch(/^The United States /);
  expect(sentencesOf("PHL")[0]).toMatch(/^The Philippines /);
  expect(sentencesOf("IMN")[0]).toMatch(/ in the Isle of Man\.$/);
});

test("every clause leads to a fact of the page", () => {
  for (const id of all) {
    const facts = factsAt(id);
    for (const { fact } of briefOf(atlas, id, facts).flat(2))
      if (fact !== undefined) expect(facts.has(fact)).toBe(true);
  }
});

/** Flesch and Kincaid: years of school for a text; a semicolon or colon ends a clause as a full stop does. */
function grade(text: string): number {
  const words = text.match(/[A-Za-z’'-]+/g) ?? [];
  const syllables = words.map((word) =>
    Math.max(
      1,
      (
        word
          .toLowerCase()
          .replace(/e$/, "")
          .match(/[aeiouy]+/g) ?? []
      ).length,
    ),
  );
  const clauses = text.split(/[.;:] |\.$/).filter(Boolean).length;
  return 0.39 * (words.length / clauses) + 11.8 * (syllables.reduce((a, b) => a + b, 0) / words.length) - 15.59;
}

test("a brief asks for no more than about ten years of school", () => {
  const grades = hard.map((id) => grade(sentencesOf(id).join(" ")));
  const mean = grades.reduce((a, b) => a + b, 0) / grades.length;
  expect(mean).toBeLessThan(10.5);
});

test("words in brackets are links where the page holds the fact, and plain where not", () => {
  const pieces = piecesOf("A [b](x) c [d](y).", (fact) => fact === "x");
  expect(pieces).toEqual([{ text: "A " }, { text: "b", fact: "x" }, { text: " c d." }]);
});
