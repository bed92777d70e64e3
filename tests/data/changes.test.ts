import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { changelogOf } from "#build/changelog.ts";
import { changesIn } from "#build/facts-on-disk.ts";
import { dataPaths } from "#build/read-data.ts";
import { namedFacts } from "#model/fact-id.ts";
import type { Dataset } from "#model/dataset.ts";

const file = changesIn("data");
const read = (path: string): object => JSON.parse(readFileSync(`data/${path}`, "utf8")) as object;

/** All values of all data sets, as one hash. */
function valuesNow(): string {
  const hash = createHash("sha256");
  for (const path of dataPaths("data")) {
    const { values, world, form } = read(path) as { values?: object; world?: object; form?: string };
    if (form) hash.update(path).update(JSON.stringify([values, world ?? []]));
  }
  return hash.digest("hex").slice(0, 16);
}

test("no value of a data set has changed since the newest release", () => {
  expect(
    file.values,
    "facts have changed: add a release to data/changes.json that says which and why, then write this hash as “values”",
  ).toBe(valuesNow());
});

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
