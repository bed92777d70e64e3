import fc from "fast-check";
import { readFileSync, readdirSync } from "node:fs";
import { expect, test } from "vitest";
import { readTalk } from "#view/talks/own-talk-file.ts";
import { carriedBy, carrying, codeOf, fits, textIn } from "#view/talks/own-talk-link.ts";
import type { OwnTalk } from "#view/talks/own-talk.ts";

const draft = fc.record({ en: fc.string({ unit: "grapheme" }), fr: fc.string() }, { requiredKeys: ["en"] });
const step = fc.record(
  { link: fc.string(), kind: fc.constantFrom("title", "closing"), caption: draft, aside: draft, notes: draft },
  { requiredKeys: ["caption"] },
);
const talks: fc.Arbitrary<OwnTalk> = fc.record({
  title: draft,
  minutes: fc.integer({ min: 1, max: 600 }),
  steps: fc.array(step, { maxLength: 8 }),
});

const there = async (code: string): Promise<unknown> => {
  const text = await textIn(code);
  return text === null ? null : readTalk(text);
};

test("reading the link that was written gives the talk back", async () => {
  await fc.assert(
    fc.asyncProperty(talks, async (talk) => {
      const code = await codeOf(talk);
      expect(code).toMatch(/^[\w-]+$/);
      expect(await there(code)).toEqual({ is: "talk", talk });
    }),
    { numRuns: 50 },
  );
});

test("no code throws: what holds no talk reads as none", async () => {
  await fc.assert(
    fc.asyncProperty(fc.string(), async (code) => {
      const text = await textIn(code);
      if (text !== null) expect(readTalk(text).is).toBe("wrong");
    }),
  );
});

test("a code that was cut on its way holds no talk", async () => {
  const code = await codeOf({ title: { en: "Vienna" }, minutes: 9, steps: [] });
  for (let length = 0; length < code.length; length++) expect(await textIn(code.slice(0, length))).toBeNull();
});

test.each([
  ["", null, ""],
  ["#slide=3", null, "slide=3"],
  ["#talk=abc", "abc", ""],
  ["#talk=abc&slide=3&view=t%3D2016", "abc", "slide=3&view=t%3D2016"],
  ["#presenter&talk=abc&slide=3", "abc", "presenter&slide=3"],
  ["#talk=&slide=3", null, "slide=3"],
])("the fragment %s carries its talk beside the rest", (fragment, code, rest) => {
  expect(carriedBy(fragment)).toEqual({ code, rest });
  expect(carriedBy(carrying(code, rest))).toEqual({ code, rest });
});

test("the atlas's own talks fit into a link, and a talk ten times as long does not", async () => {
  for (const name of readdirSync("data/talks")) {
    const found = readTalk(readFileSync(`data/talks/${name}`, "utf8"));
    if (found.is !== "talk") throw new Error(`${name}: ${found.reason}`);
    const { talk } = found;
    expect(fits(await codeOf(talk), "https://drug-policy-atlas.example/en/talks/own/"), name).toBe(true);
    const { steps } = talk;
    const long = Array.from({ length: 10 }, (_, turn) =>
      steps.map((step) => ({ ...step, caption: { en: scrambled(step.caption.en, turn) } })),
    ).flat();
    const notes = long.map((step, i) => ({ ...step, notes: { en: scrambled(step.notes?.en ?? "", i) } }));
    expect(fits(await codeOf({ ...talk, steps: notes }), ""), name).toBe(false);
  }
});

/** The letters of a text in another order, the same on every run: words that repeat would compress to nothing. */
const scrambled = (text: string, turn: number): string =>
  [...text]
    .map((letter, i) => [((i + 1) * 7919 * (turn + 3)) % 10_007, letter] as const)
    .sort(([a], [b]) => a - b)
    .map(([, letter]) => letter)
    .join("");
