import { mkdtempSync, mkdirSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { words } from "#build/checks/index.ts";
import { readData } from "#build/read-data.ts";

const folderOf = (files: Record<string, string>): string => {
  const folder = mkdtempSync(join(tmpdir(), "atlas-"));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(join(folder, path, ".."), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
};

test("hand-kept files are read in order, borders and schemas are left out", () => {
  const folder = folderOf({
    "places.json": "{}",
    "cannabis/adult-use.json": "{}",
    "world.topo.json": "{}",
    "schema/status.json": "{}",
    "README.md": "",
  });
  expect(readData(folder).files.map(({ path }) => path)).toEqual(["cannabis/adult-use.json", "places.json"]);
});

test("a broken file is a problem with its line, and the others are read", () => {
  const { files, broken } = readData(folderOf({ "a.json": '{\n  "x": 1,\n}', "b.json": "{}" }));
  expect(broken.map(words)).toEqual(["a.json, line 3: } came where a key in quotation marks is expected"]);
  expect(files.map(({ path }) => path)).toEqual(["b.json"]);
});
