import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, test } from "vitest";
import { problemsOf, words } from "#build/checks/index.ts";
import { talkChecks } from "#build/checks/talks.ts";
import { readData, type DataFile } from "#build/read-data.ts";
import type { Json } from "#build/read-json.ts";

const folder = fileURLToPath(new URL("../../data", import.meta.url));
let shipped: DataFile[] = [];
beforeAll(() => void (shipped = readData(folder).files));

/** What the checks of talks say once a file has been changed. */
function told<Content>(path: string, change: (content: Content) => void): string[] {
  const files = shipped.map((file) => {
    if (file.path !== path) return file;
    const json = structuredClone(file.json) as Content;
    change(json);
    return { ...file, json: json as Json };
  });
  return problemsOf(files, talkChecks).map(words);
}

type Values<Line> = { values: Record<string, Line[]> };

describe("a fact that moves stops the talk that speaks of it:", () => {
  const talk = "talks/death-penalty-for-drugs.json";

  test("the date of a law", () => {
    const found = told<Values<{ from: string }>>("death-penalty/drug-offences.json", ({ values }) => {
      values["PAK"]!.at(-1)!.from = "2024-07";
    });
    expect(found).toContain(
      `${talk}, the tenth step: says “July 2023” in “Pakistan removed the penalty in July 2023”, and the facts give 2024-07`,
    );
  });

  test("a status, and so a count", () => {
    const found = told<Values<{ status: string }>>("death-penalty/drug-offences.json", ({ values }) => {
      values["EGY"]![0]!.status = "no";
    });
    expect(found).toEqual(
      expect.arrayContaining([
        `${talk}, the second step: says “three countries and territories”, and the facts give 2`,
        `${talk}, the second step: says “Egypt, Iran and the Philippines”, and the facts do not: EGY reads “no”`,
        `${talk}, the fourth step: says “names 11”, and the facts give 10`,
      ]),
    );
  });

  test("a minimum that becomes a figure", () => {
    const found = told<{ world: { year: number; value: unknown }[] }>("death-penalty/executions.json", ({ world }) => {
      for (const one of world) if (one.year === 2024) one.value = 615;
    });
    expect(found).toContain(`${talk}, the 13th step: says “At least 615 people”, and the facts give 615`);
  });

  test("the result of a vote", () => {
    const found = told<{ result: { yes: number } }>("coalitions/votes/unga79-179.json", ({ result }) => result.yes--);
    expect(found).toContain(`${talk}, the 18th step: says “130 members voted”, and the facts give 129`);
  });

  test("how a member voted, and so the answer to a question", () => {
    const found = told<{ values: Record<string, { vote: string }> }>(
      "coalitions/votes/unga79-179.json",
      ({ values }) => (values["SGP"]!.vote = "abstain"),
    );
    expect(found).toContain(`${talk}, the 19th step: says “, 18 voted against”, and the facts give 17`);
  });

  test("an event", () => {
    const found = told<{ events: { date: string; title: { en: string } }[] }>("events.json", ({ events }) => {
      for (const event of events) if (event.title.en.startsWith("Special session on")) event.date = "2016-04-20";
    });
    expect(found.join("\n")).toContain(`${talk}, the eighth step: says “19 April 2016”: there is no event`);
  });

  test("an indicator that is renamed", () => {
    const found = told<{ form: string }>("death-penalty/executions.json", (content) => (content.form = "gone"));
    expect(found.filter((line) => line.startsWith(`${talk}, the 13th step`)).length).toBeGreaterThan(0);
  });
});

test("a talk without its claims is stopped at every number", () => {
  const found = told<{ steps: { claims?: unknown[] }[] }>("talks/death-penalty-for-drugs.json", ({ steps }) => {
    for (const step of steps) delete step.claims;
  });
  expect(found).toContain(
    "talks/death-penalty-for-drugs.json, the 13th step: the aside says “At least 615”: no claim binds it to the facts",
  );
  expect(found.length).toBeGreaterThan(80);
});
