import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { changelogOf } from "#build/changelog.ts";
import { changesIn } from "#build/facts-on-disk.ts";
import { namedFacts } from "#model/fact-id.ts";
import type { Dataset } from "#model/dataset.ts";

const file = changesIn("data");
const read = (path: string): object => JSON.parse(readFileSync(`data/${path}`, "utf8")) as object;

test("releases stand newest first, each with a version of its own, the last one the first that was made", () => {
  const versions = file.releases.map(({ version }) => version);
  expect(versions).toEqual([...new Set(versions)].sort().reverse());
  expect(file.releases.at(-1)?.changes).toEqual([]);
});

test("every change names a file that is there, and facts that are in it unless they were removed", () => {
  const wrong = file.releases.flatMap(({ changes }) =>
    changes.flatMap(({ of, facts, kind }) => {
      const json = read(`${of}.json`);
      const known = new Set("form" in json ? namedFacts(json as Dataset).map(({ id }) => id) : []);
      return facts.filter((id) => known.has(id) === (kind === "removed")).map((id) => `${of} ${id}`);
    }),
  );
  expect(wrong).toEqual([]);
});

test("CHANGELOG.md says in words what changes.json says", () => {
  expect(readFileSync("data/CHANGELOG.md", "utf8")).toBe(changelogOf(file));
});
