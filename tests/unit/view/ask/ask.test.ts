import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { indicatorsOf } from "#catalogue/catalogue.ts";
import { pathOf } from "#catalogue/indicator.ts";
import { day, type Day } from "#model/date.ts";
import { absences } from "#model/fact.ts";
import type { PlaceId } from "#model/place.ts";
import { reading } from "#model/read.ts";
import {
  answerTo,
  isBundle,
  placesAmong,
  type Condition,
  type Known,
  type Part,
  type Question,
} from "#view/ask/ask.ts";
import { byPath, readAsk } from "#view/ask/link.ts";
import { answerSheet, openGroups } from "#view/ask/words.ts";
import { ofTheWorld } from "#view/world-catalogue.ts";
import { readyQuestions } from "#text/en/ask.ts";
import { catalogue, figure, places } from "../real.ts";

const indicators = indicatorsOf(ofTheWorld(catalogue));
const known = new Map<string, Known>(indicators.map((indicator) => [pathOf(indicator), figure(pathOf(indicator))]));
const offer = { indicators: byPath(indicators), places };
const everywhere = Object.keys(places) as PlaceId[];

const conditionOf = (path: string): fc.Arbitrary<Condition> => {
  const { indicator } = known.get(path) as Known;
  const keys = [...Object.keys(indicator.paints), "none", ...absences];
  return fc.record({
    path: fc.constant(path),
    variant: fc.constantFrom(null, ...(indicator.variants ?? []).slice(1).map(({ id }) => id)),
    not: fc.boolean(),
    keys: fc.subarray(keys, { minLength: 1, maxLength: 3 }),
    day: fc.oneof(
      fc.constant("latest" as const),
      fc
        .date({ min: new Date("1960-01-01"), max: new Date("2026-12-31"), noInvalidDate: true })
        .map((date) => day(date.toISOString().slice(0, 10))),
    ),
  });
};
const condition = fc.constantFrom(...known.keys()).chain(conditionOf);
const join = fc.constantFrom("all" as const, "any" as const);
const part: fc.Arbitrary<Part> = fc.oneof(
  { weight: 3, arbitrary: condition },
  {
    weight: 1,
    arbitrary: fc.record({ join, not: fc.boolean(), parts: fc.array(condition, { minLength: 1, maxLength: 2 }) }),
  },
);
const question: fc.Arbitrary<Question> = fc.record({ join, parts: fc.array(part, { minLength: 1, maxLength: 3 }) });

/**
 * What a condition may turn out to be for a place: the truth in each case that the facts leave open. Written from the facts
 * alone: `reading`, and the bins that a minimum or range may mean.
 */
function cases({ keys, not, path, variant }: Condition, id: PlaceId, on: Day): boolean[] {
  const { indicator, dataset } = known.get(path) as Known;
  const way = indicator.variants?.find((each) => each.id === variant) ?? indicator.variants?.[0];
  const found = reading(dataset, places, id, on, { carry: way?.carry, series: way?.series });
  let may: string[] = [found.key, ...("or" in found ? found.or : [])];
  if (found.is === "absent" && found.either.length > 0 && !keys.includes("conflict")) may = [...found.either];
  if (found.is === "quantity" && dataset.form === "quantity") {
    const { value } = found;
    const [low, high] =
      "exactly" in value
        ? [value.exactly, value.exactly]
        : "atLeast" in value
          ? [value.atLeast, Infinity]
          : "between" in value
            ? value.between
            : [0, Infinity];
    may = Object.entries(dataset.bins)
      .filter(([, { from, to }]) => from <= high && (to === undefined || low < to))
      .map(([key]) => key);
  }
  const hidden = (key: string): boolean => ["outside", "no-data", "insufficient", "secret", "conflict"].includes(key);
  const open = may.flatMap((key) => (keys.includes(key) ? [true] : hidden(key) ? [true, false] : [false]));
  return [...new Set(open)].map((truth) => truth !== not);
}

/** Every way in which the open conditions may fall out, each on its own: true in all is yes, in none is no. */
function bruteForce({ join, parts }: Question, id: PlaceId, days: ReadonlyMap<Condition, Day>): string {
  const leaves = parts.flatMap((part) => (isBundle(part) ? part.parts : [part]));
  let worlds: boolean[][] = [[]];
  for (const leaf of leaves) {
    const truths = cases(leaf, id, days.get(leaf) as Day);
    worlds = worlds.flatMap((world) => truths.map((truth) => [...world, truth]));
  }
  const met = (how: string, truths: boolean[]): boolean =>
    how === "all" ? !truths.includes(false) : truths.includes(true);
  const answers = worlds.map((world) => {
    const left = [...world];
    return met(
      join,
      parts.map((part) =>
        isBundle(part) ? met(part.join, left.splice(0, part.parts.length)) !== part.not : (left.shift() as boolean),
      ),
    );
  });
  return answers.every(Boolean) ? "yes" : answers.some(Boolean) ? "perhaps" : "no";
}

test("1 000 random questions are answered as every way in which open facts may fall out says", () => {
  fc.assert(
    fc.property(question, (asked) => {
      const answer = answerTo(asked, known, places, everywhere);
      const days = new Map(answer.asked.map(({ condition, day }) => [condition, day]));
      const said = new Map<PlaceId, string>([
        ...answer.yes.map((id) => [id, "yes"] as const),
        ...answer.no.map((id) => [id, "no"] as const),
        ...answer.perhaps.map(({ id }) => [id, "perhaps"] as const),
      ]);
      const expected = new Map<PlaceId, string>();
      for (const id of everywhere) {
        const keys = [...days].map(([leaf, on]) => {
          const { indicator, dataset } = known.get(leaf.path) as Known;
          const way = indicator.variants?.find((each) => each.id === leaf.variant) ?? indicator.variants?.[0];
          return reading(dataset, places, id, on, { carry: way?.carry, series: way?.series }).key;
        });
        if (keys.some((key) => key !== "outside" && key !== "did-not-exist"))
          expected.set(id, bruteForce(asked, id, days));
      }
      expect([...said].map(String).sort().join(" ")).toBe([...expected].map(String).sort().join(" "));
      for (const { open } of answer.perhaps) expect(open.length).toBeGreaterThan(0);
    }),
    { numRuns: 1000, seed: 2026 },
  );
}, 120_000);

test("what is open stays open when it is negated, and never becomes a no", () => {
  fc.assert(
    fc.property(condition, (one) => {
      const plain = answerTo({ join: "all", parts: [one] }, known, places, everywhere);
      const negated = answerTo({ join: "all", parts: [{ ...one, not: !one.not }] }, known, places, everywhere);
      expect(negated.perhaps.map(({ id }) => id)).toEqual(plain.perhaps.map(({ id }) => id));
      expect(negated.yes).toEqual(plain.no);
      expect(negated.no).toEqual(plain.yes);
    }),
    { numRuns: 200, seed: 2026 },
  );
}, 60_000);

const members = placesAmong("members", [], places);
const ask = (link: string): ReturnType<typeof answerTo> => {
  const { view, dropped } = readAsk(link, offer);
  expect(dropped).toEqual([]);
  return answerTo(view.question, known, places, members);
};

describe("questions to start with", () => {
  test.each(readyQuestions.map(({ words, link }) => [words, link]))("%s", (_, link) => {
    const { yes, no, perhaps } = ask(link);
    expect(yes.length).toBeGreaterThan(0);
    expect(yes.length + no.length + perhaps.length).toBe(193);
  });
});

test("a state without a seat did not vote yes; of one whose vote is not known it cannot be said", () => {
  const { yes, no, perhaps } = ask(readyQuestions[0]?.link ?? "");
  expect(yes).toContain("USA");
  expect(no).toContain("MYS");
  const open = perhaps.find(({ id }) => id === "SGP");
  expect(open?.open.map(({ reading }) => reading.key)).toEqual(["no-data"]);
});

test("the table of an answer has a row for every place that was asked about, and says why it is open", () => {
  const answer = ask(readyQuestions[0]?.link ?? "");
  const { columns, rows } = answerSheet(answer, places, "en");
  expect(rows).toHaveLength(193);
  expect(rows.every((row) => row.length === columns.length)).toBe(true);
  const row = rows.find(([id]) => id === "SGP");
  expect(row?.slice(0, 4)).toEqual([
    "SGP",
    "Singapore",
    "cannot be said",
    "“Overdose / harm reduction 2024”: Not known",
  ]);
  expect(openGroups(answer, "en").reduce((sum, { places }) => sum + places.length, 0)).toBe(answer.perhaps.length);
});
