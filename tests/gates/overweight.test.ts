import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { budgets, kilobyte, overweight, Scale } from "#build/budgets.ts";

let folder = "";
const write = (file: string, text: string): void => {
  mkdirSync(dirname(join(folder, file)), { recursive: true });
  writeFileSync(join(folder, file), text);
};

/** Text that no compression makes smaller than three quarters, the same on every run. */
function noise(bytes: number): string {
  let text = "";
  for (let i = 0; text.length < bytes; i++) text += createHash("sha512").update(String(i)).digest("base64url");
  return text.slice(0, bytes);
}

const page = `<html><head><link rel="preload" as="fetch" crossorigin="anonymous" href="../derived/index.json">
<link rel="preload" as="fetch" crossorigin="anonymous" href="../data/a/b.json">
<script type="module" crossorigin src="../assets/main.js"></script>
<link rel="stylesheet" crossorigin href="../assets/main.css"></head></html>`;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "atlas-weight-"));
  write("en/index.html", page);
  write("derived/index.json", "{}");
  write("derived/world.shapes.json", "{}");
  write("data/a/b.json", "{}");
  write("data/a/unused.json", noise(90_000));
  write("assets/main.js", 'import{a}from"./part.js";void import("./later.js");');
  write("assets/part.js", "export const a=1;");
  write("assets/later.js", `"${noise(200_000)}"`);
  write("assets/main.css", "@font-face{src:url(./type.woff2)}");
  write("assets/type.woff2", "x".repeat(20 * kilobyte));
});
afterEach(() => rmSync(folder, { recursive: true }));

test("a light site keeps every budget; what is loaded on demand or by no page is not counted", async () => {
  expect(await overweight(folder)).toEqual([]);
});

test("a script that outgrew its budget is told with its file, its weight and the budget", async () => {
  write("assets/part.js", `export const a="${noise(85 * kilobyte)}";`);
  const [told, ...others] = await overweight(folder);
  expect(told).toMatch(
    /^en\/index\.html \(assets\/main\.js, assets\/part\.js\) weighs 6\d\.\d KB; the script of a first page may weigh 60 KB$/,
  );
  expect(others).toEqual([]);
});

test.each([
  ["the shapes of the world", "derived/world.shapes.json", 36],
  ["a data file on first load", "data/a/b.json", 30],
  ["a page of HTML", "en/about/index.html", 30],
])("%s may not outgrow its budget", async (name, file, most) => {
  write(file, noise(most * 1.4 * kilobyte));
  const told = await overweight(folder);
  expect(told).toHaveLength(1);
  expect(told[0]).toMatch(new RegExp(`^${file} weighs [\\d.]+ KB; ${name} may weigh ${most} KB$`));
});

test("parts that keep their own budgets may be too much together", async () => {
  write("assets/type.woff2", "x".repeat(160 * kilobyte));
  const [told, ...others] = await overweight(folder);
  expect(told).toMatch(
    /^en\/index\.html \(.*assets\/type\.woff2.*\) weighs 160\.\d KB; everything that a first map page needs may weigh 150 KB$/,
  );
  expect(others).toEqual([]);
});

test("the script of an embed has a budget of its own, and is told once for all that share it", async () => {
  for (const path of ["en/a/embed", "en/b/embed"])
    write(`${path}/index.html`, '<script type="module" crossorigin src="../../../assets/embed.js"></script>');
  write("assets/embed.js", `"${noise(56 * kilobyte)}"`);
  const told = await overweight(folder);
  expect(told).toHaveLength(1);
  expect(told[0]).toMatch(
    /^en\/b\/embed\/index\.html \(assets\/embed\.js\) weighs 4\d\.\d KB; the script of an embed before someone comes near may weigh 40 KB$/,
  );
});

test("a font is weighed as it is, text as brotli sends it", async () => {
  const scale = new Scale(folder);
  expect(await scale.weigh(["assets/type.woff2"])).toBe(20 * kilobyte);
  write("long.txt", "a".repeat(100_000));
  expect(await scale.weigh(["long.txt"])).toBeLessThan(100);
});

test("the budgets are those that were promised", () => {
  expect(budgets.map(({ most }) => most)).toEqual([60, 40, 36, 30, 30, 150]);
});
