import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";

const files = readdirSync("dist/data", { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map(({ parentPath, name }) => `${parentPath}/${name}`.replaceAll("\\", "/").replace("dist/data/", ""));
const sums = readFileSync("dist/data/SHA256SUMS", "utf8")
  .trim()
  .split("\n")
  .map((line) => line.split("  ") as [string, string]);

test("every file that is served below data/ is in the list of hashes, with its own", () => {
  expect(sums.map(([, path]) => path).sort()).toEqual(files.filter((path) => path !== "SHA256SUMS").sort());
  const wrong = sums.filter(([hash, path]) => {
    const now = createHash("sha256")
      .update(readFileSync(`dist/data/${path}`))
      .digest("hex");
    return now !== hash;
  });
  expect(wrong).toEqual([]);
});

test("the package names every file but itself, with the size that is served", () => {
  const { resources } = JSON.parse(readFileSync("dist/data/datapackage.json", "utf8")) as {
    resources: { path: string; bytes: number }[];
  };
  const named = resources.map(({ path }) => path).sort();
  expect(named).toEqual(files.filter((path) => !["SHA256SUMS", "datapackage.json"].includes(path)).sort());
  const wrong = resources.filter(({ path, bytes }) => readFileSync(`dist/data/${path}`).length !== bytes);
  expect(wrong).toEqual([]);
});
