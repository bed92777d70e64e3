import { expect, test } from "vitest";
import { fileURLToPath } from "node:url";
import { checks as plainChecks } from "#build/checks/index.ts";
import { sortOut } from "#build/checks/files.ts";
import { unusedSources } from "#build/checks/unused-sources.ts";
import { talkChecks } from "#build/checks/talks.ts";
import { readData } from "#build/read-data.ts";

const checks = [...plainChecks, ...talkChecks];

test("every check has a name of its own and says its rule as a sentence", () => {
  expect(new Set(checks.map(({ name }) => name)).size).toBe(checks.length);
  for (const { sentence } of checks) expect(sentence).toMatch(/^[A-Z].*\.$/);
});

test("a source that nothing names is remarked on", () => {
  const { files } = readData(fileURLToPath(new URL("../../../data/right", import.meta.url)));
  expect(unusedSources(sortOut(files))).toEqual([]);
  const without = files.filter(
    ({ path }) => !path.startsWith("harm-reduction/targets") && !path.startsWith("harm-reduction/regional"),
  );
  expect(unusedSources(sortOut(without))).toEqual(["harm-reduction/guide"]);
});
