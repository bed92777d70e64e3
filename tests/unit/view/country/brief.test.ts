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
    "Singapore executed eight people for drug offences in 2024; death has been the only sentence for at least one of them since 1975.",
  ],
  [
    "MYS",
    "In Malaysia death was the only sentence for at least one drug offence from 1983 until 4 July 2023; since then it has been one of several.",
  ],
  [
    "PAK",
    "In Pakistan the death penalty remains in law, but no longer for drug offences, for which it stood from 1994 until July 2023.",
  ],
  [
    "CHN",
    "In China the number of people executed for drug offences is a state secret; the law has provided death for them since 1982, but not as the only sentence.",
  ],
  [
    "NLD",
    "In the Netherlands cannabis is illegal, but small cases have been left alone by a written policy since 1 November 1976; medical use has been legal since 2003.",
  ],
  [
    "GEO",
    "In Georgia possession of a little cannabis has been decriminalised since July 2025; from 30 July 2018 until then personal use was legal.",
  ],
  [
    "URY",
    "In Uruguay cannabis has been legal for adults since 20 December 2013, with licensed or state-run supply, and medical use since then.",
  ],
  ["AUS", "In Australia cannabis is illegal under federal law, but medical use has been legal since 1 November 2016."],
  ["US-ID", "Under Idaho state law cannabis is illegal, with no medical programme."],
  ["ESH", "The sources used here do not speak of Western Sahara in any of the four topics."],
])("the brief of %s begins with what an editor would print first", (id, sentence) => {
  expect(sentencesOf(id)[0]).toBe(sentence);
});

test.each([
  [
    "MYS",
    "At the General Assembly it voted against a moratorium on executions until 2016 and has voted for it since 2018.",
  ],
  ["MYS", "In 2025, 40 people were on death row for drug offences, down from 840 in 2024."],
  [
    "AFG",
    "At the General Assembly it has voted against a moratorium on executions in eight of ten votes since 2007, taking no part in 2022 and 2024.",
  ],
  [
    "PAK",
    "In ten votes at the General Assembly since 2007 it voted for a moratorium on executions once and against it nine times; in 2024 it voted against it.",
  ],
  [
    "TCD",
    "At the General Assembly it voted against a moratorium on executions in 2007 and has voted for it since 2012, taking no part in 2008 and 2010.",
  ],
  ["TWN", "It has no vote at the United Nations."],
  ["VAT", "As an observer state it has no vote at the United Nations."],
  ["XKX", "There has been no death penalty since 1999."],
  ["GRL", "No source used here speaks of the death penalty."],
  ["NLD", "The death penalty was abolished for ordinary crimes in 1870 and for all in 1982."],
  [
    "PHL",
    "The death penalty was abolished for all crimes on 24 June 2006; from 31 December 1993 until then the law provided it for drug offences.",
  ],
  [
    "IRN",
    "In 2018, 48 syringes were given out for each person who injects, against a target of 200, and 11.7 people were in opioid agonist therapy for each 100 who inject, against 50.",
  ],
  ["CUB", "No source used here speaks of needle and syringe programmes or opioid agonist therapy."],
  [
    "MAC",
    "Needle and syringe programmes and opioid agonist therapy have been on record since 2014, last confirmed in 2020.",
  ],
])("the brief of %s holds: %s", (id, sentence) => {
  expect(sentencesOf(id)).toContain(sentence);
});

const wordsOf = (id: string): number => sentencesOf(id).join(" ").split(/\s+/).length;

test("briefs are short: at most 75 words on average, and at most 115 where there is most to say", () => {
  const words = all.map(wordsOf);
  expect(words.reduce((a, b) => a + b, 0) / words.length).toBeLessThanOrEqual(75);
  expect(hard.filter((id) => wordsOf(id) > 115)).toEqual([]);
  expect(all.filter((id) => wordsOf(id) > 115)).toEqual([]);
});

test("a minimum stays a minimum, and a secret is no zero", () => {
  expect(sentencesOf("IRN")[0]).toContain("Iran executed at least 700 people for drug offences in 2025");
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
  expect(sentencesOf("USA")[0]).toMatch(/^In the United States /);
  expect(sentencesOf("PHL")[0]).toMatch(/^In the Philippines /);
  expect(sentencesOf("US-DC")[0]).toMatch(/^Under the law of the District of Columbia /);
});

test("every sentence leads to a fact of the page, but those that say that none is known or that there is no vote", () => {
  const unlinked = all.flatMap((id) =>
    briefOf(atlas, id, factsAt(id))
      .flat()
      .filter((sentence) => !sentence.some(({ fact }) => fact !== undefined))
      .map(plainText),
  );
  const others = unlinked.filter(
    (text) =>
      !/^(?:No source used here|The sources used here do not) speaks? of .|no vote at the United Nations\.$/.test(text),
  );
  expect(others).toEqual([]);
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
