import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { checkData, checks, problemsOf, words } from "#build/checks/index.ts";
import { checkTalks, talkChecks } from "#build/checks/talks.ts";
import { readData, type DataFile } from "#build/read-data.ts";

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

const right = readData(at("right")).files;

/** The right files, with those of a folder of `wrong/` in their place. */
function withWrong(folder: string): DataFile[] {
  const wrong = readData(at(`wrong/${folder}`)).files;
  return [...right.filter(({ path }) => !wrong.some((file) => file.path === path)), ...wrong];
}

test("no check finds a problem in data/", () => {
  expect(checkData(at("../../data")).map(words)).toEqual([]);
  expect(checkTalks(at("../../data")).map(words)).toEqual([]);
});

test("no check finds a problem in right files", () => {
  expect(problemsOf(right).map(words)).toEqual([]);
  expect(problemsOf(right, talkChecks).map(words)).toEqual([]);
});

describe.each([...checks, ...talkChecks])("$name", (check) => {
  test(check.sentence, () => {
    const told = at(`wrong/${check.name}/problems.txt`);
    const expected = existsSync(told)
      ? readFileSync(told, "utf8").trim().split("\n")
      : ["(no file says what is wrong)"];
    expect(problemsOf(withWrong(check.name), [check]).map(words)).toEqual(expected);
  });
});
