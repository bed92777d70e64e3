import { brotliCompressSync } from "node:zlib";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { expect } from "vitest";
import { test } from "./atlas.ts";
import { foundInBoth } from "./axe.ts";

const folder = "dist/en/countries";
const ids = (): string[] => readdirSync(folder).filter((name) => statSync(`${folder}/${name}`).isDirectory());
const pageOf = (id: string): string => readFileSync(`${folder}/${id}/index.html`, "utf8");

test("the heaviest pages of places are at most 30 KB as sent, and so is the list of all", () => {
  const files = [...ids().map((id) => `${folder}/${id}/index.html`), `${folder}/index.html`];
  const heaviest = files.toSorted((a, b) => statSync(b).size - statSync(a).size).slice(0, 12);
  const weights = [...heaviest, `${folder}/index.html`].map((file) => ({
    file,
    kilobytes: brotliCompressSync(readFileSync(file)).length / 1024,
  }));
  expect(weights.filter(({ kilobytes }) => kilobytes > 30)).toEqual([]);
});

test("no page of a place shows an empty slot, and every link within it leads somewhere", () => {
  for (const id of ids()) {
    const html = pageOf(id);
    expect(html, id).not.toMatch(/>[^<]*\b(?:undefined|NaN|null)\b[^<]*</);
    const anchors = [...html.matchAll(/href="#([^"]+)"/g)].map(([, to]) => to);
    for (const to of new Set(anchors)) expect(html.includes(`id="${to}"`), `${id}: #${to}`).toBe(true);
  }
});

test.for(["SGP/", "NLD/", "TWN/", "US-CO/", ""])("axe finds nothing on countries/%s", async (path, { open }) => {
  const { page, problems } = await open(`en/countries/${path}`);
  expect(await foundInBoth(page)).toEqual([]);
  expect(problems).toEqual([]);
});

test("at 390 pixels the page of a place and the list do not scroll sideways", async ({ open }) => {
  for (const path of ["NLD/", "MYS/", "SHN/", ""]) {
    const { page } = await open(`en/countries/${path}`, { viewport: { width: 390, height: 844 } });
    expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBe(390);
  }
});

test.for(["SGP", "MYS", "THA", "USA"])("the page of %s prints on one A4", async (id, { open }) => {
  const { page } = await open(`en/countries/${id}/`);
  const paper = (await page.pdf({ preferCSSPageSize: true, printBackground: true })).toString("latin1");
  expect(paper.match(/\/Type\s*\/Page[^s]/g)).toHaveLength(1);
});

test("without script the page reads whole, and offers no button that would do nothing", async ({ open }) => {
  const { page } = await open("en/countries/MYS/", { javaScriptEnabled: false });
  await expect.poll(() => page.locator("h1").textContent()).toBe("Malaysia");
  expect(await page.locator("[data-print]").isVisible()).toBe(false);
  expect(await page.locator("tr[id='death-penalty/drug-offences']").isVisible()).toBe(true);
});

test("a clause of the brief leads to its fact, and the fact to a letter that names it", async ({ open }) => {
  const { page } = await open("en/countries/SGP/");
  await page.getByRole("link", { name: /^the only sentence/ }).click();
  expect(new URL(page.url()).hash).toBe("#death-penalty/drug-offences");
  const letter = await page.locator("tr[id='death-penalty/drug-offences'] a[href^=mailto]").getAttribute("href");
  expect(decodeURIComponent(letter ?? "")).toContain("Fact: death-penalty/drug-offences/SGP");
});

test("the list can be filtered by name and by word, and leads to a page", async ({ open }) => {
  const { page } = await open("en/countries/");
  await page.getByRole("searchbox").fill("singap");
  await expect.poll(() => page.locator("tbody tr:not(.part):visible").count()).toBe(1);
  await page.getByRole("link", { name: "Singapore" }).click();
  await expect.poll(() => page.locator("h1").textContent()).toBe("Singapore");
});

test("the card of a place leads to its page", async ({ open }) => {
  const { page } = await open("en/death-penalty/drug-offences/#c=NLD");
  await page.getByRole("link", { name: "All about the Netherlands" }).click();
  await expect.poll(() => page.locator("h1").textContent()).toBe("Netherlands");
});
