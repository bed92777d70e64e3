import { expect, test } from "vitest";
import { stageWords } from "#text/en/stage.ts";
import { behind } from "#view/stage/source.ts";

const sources: Record<string, { title: string; publisher?: string }> = {
  HRI: { title: "Overview", publisher: "Harm Reduction International" },
  AMN: { title: "Report", publisher: "Amnesty International" },
  ACT: { title: "Act of 1975" },
};
const facts = [
  { source: ["HRI"], evidence: "read" },
  undefined,
  { source: ["HRI", "AMN"], evidence: "recalled" },
  { source: ["ACT"], evidence: "read" },
  { source: [], evidence: "derived" },
] as const;

test("the publisher of the most facts is named first; a source without one stands by its title", () => {
  const found = behind(facts, (id) => sources[id]);
  expect(found.publishers).toEqual(["Harm Reduction International", "Act of 1975", "Amnesty International"]);
  expect(found.sources).toBe(3);
  expect(found.evidence).toEqual({ read: 2, recalled: 1, derived: 1 });
});

test("a slide says how many sources there are beyond those it names, and how each fact is known", () => {
  const { publishers, sources: count, evidence } = behind(facts, (id) => sources[id]);
  expect(stageWords.sources(publishers, count, evidence)).toBe(
    "Sources: Harm Reduction International, Act of 1975 and others (3 sources). Facts: 2 read in the source, 1 recalled, 1 derived by a rule.",
  );
  expect(stageWords.sources([], 0, { read: 0, recalled: 0, derived: 0 })).toBe("");
});
