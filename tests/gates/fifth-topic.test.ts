import { execFile } from "node:child_process";
import { cpSync, mkdtempSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { promisify } from "node:util";
import { chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { ensureChromium, launchArguments } from "#build/chromium.ts";
import { format } from "#build/format.ts";
import { serve, type Served } from "#build/serve.ts";
import { declared } from "./fixture/alphabet.ts";

const [indicator] = declared.indicators;
const path = `en/${declared.id}/${indicator!.id}/`;
const copied = ["src", "data", "public", "CITATION.cff", "LICENSE", "package.json", "tsconfig.json", "vite.config.ts"];
let folder = "";
let site: Served;

const fixture = (file: string): string => readFileSync(resolve("tests/gates/fixture", file), "utf8");
const built = (file: string): string => readFileSync(join(folder, "dist", file), "utf8");

/** A copy of the atlas with one more file of facts, its sources, and one more declaration: nothing else is touched. */
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "atlas-topic-"));
  for (const name of copied) cpSync(name, join(folder, name), { recursive: true });
  symlinkSync(resolve("node_modules"), join(folder, "node_modules"));
  mkdirSync(join(folder, "data", declared.id));
  for (const name of ["letters.json", "sources.json"]) {
    const file = `${declared.id}/${name}`;
    writeFileSync(join(folder, "data", file), format(file, fixture(name)));
  }
  writeFileSync(join(folder, "src/catalogue/topics/alphabet.ts"), fixture("alphabet.ts"));
  const env = { ...process.env, VITEST: "", NODE_ENV: "production" };
  const vite = resolve("node_modules/vite/bin/vite.js");
  await promisify(execFile)(process.execPath, [vite, "build", "--logLevel", "warn"], { cwd: folder, env });
  site = await serve(join(folder, "dist"));
});

afterAll(async () => {
  await site?.close();
  if (folder) rmSync(folder, { recursive: true, force: true });
});

test("the page of the new topic is written: its sentence, its table, its sources", () => {
  const page = built(`${path}index.html`);
  expect(page).toContain("On 21 November 2026, three states write large letters</h1>");
  expect(page).toContain("A made-up status");
  for (const name of ["Brazil", "Malta", "Uruguay", "Zambia"]) expect(page).toContain(name);
  expect(built("sitemap.txt").split("\n")).toContain(path);
  expect(built(`en/sources/${declared.id}/index.html`)).toContain("The Book of Letters");
  expect(built(`data/${indicator!.data}.csv`)).toContain("BRA,Brazil,large");
});

test("every other page leads to it", () => {
  const pages = built("sitemap.txt").trim().split("\n");
  const link = new RegExp(`href="[./]*/${path}"`);
  expect(pages.filter((page) => !link.test(built(`${page}index.html`)))).toEqual([]);
});

/** What the legend says: "Large letters 3". */
const legend = async (page: Page): Promise<string[]> => {
  const entries = await page.locator("[data-status]").allInnerTexts();
  return entries.map((entry) => entry.replaceAll(/\s+/g, " ").trim());
};

test("in a browser its day is moved, and title, counts and map follow", async () => {
  const browser = await chromium.launch({ executablePath: ensureChromium(), args: launchArguments() });
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 720 } });
    const problems: string[] = [];
    page.on("pageerror", (error) => problems.push(error.message));
    await page.goto(site.address + path);
    await page.waitForFunction(() => performance.getEntriesByName("map-complete").length > 0);
    expect(await legend(page)).toEqual(["Large letters 3", "Small letters 1", "No data 189"]);
    await page.locator("input[type=date]").fill("2014-01-01");
    await expect.poll(() => page.locator("h1").innerText()).toBe("On 1 January 2014, one state wrote large letters");
    expect(await legend(page)).toEqual(["Large letters 1", "Small letters 2", "No data 190"]);
    expect(await page.locator("path[data-place=BRA]").getAttribute("data-reading")).toBe("small");
    await page.locator("input[type=date]").fill("2020-06-01");
    await expect.poll(() => page.locator("h1").innerText()).toMatch(/^On 1 June 2020, two or three states/);
    await page.getByRole("link", { name: "Cannabis", exact: true }).click();
    await page.getByRole("link", { name: "Alphabet", exact: true }).click();
    await expect.poll(() => page.locator("h1").innerText()).toContain("large letters");
    expect(problems).toEqual([]);
  } finally {
    await browser.close();
  }
});
