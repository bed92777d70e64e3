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

test("axe finds nothing on the page of a place on a phone, with a topic of facts open", async ({ open }) => {
  const { page } = await open("en/countries/SGP/#cannabis/adult-use", { viewport: { width: 390, height: 844 } });
  await expect.poll(() => page.locator(".facts details[open]").count()).toBe(1);
  expect(await foundInBoth(page)).toEqual([]);
});

test("at 390 pixels the page of a place and the list do not scroll sideways", async ({ open }) => {
  for (const path of ["NLD/", "MYS/", "SHN/", ""]) {
    const { page } = await open(`en/countries/${path}`, { viewport: { width: 390, height: 844 } });
    expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBe(390);
  }
});

/** Type on paper under eight points, in the sizes in which it is drawn. */
function smallType(): string[] {
  const found: string[] = [];
  const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walk.nextNode(); node; node = walk.nextNode()) {
    const element = node.parentElement;
    const range = document.createRange();
    range.selectNodeContents(node);
    if (!element || !node.textContent?.trim() || range.getBoundingClientRect().width === 0) continue;
    const svg = element.closest("svg");
    const scale = svg ? svg.getBoundingClientRect().width / svg.viewBox.baseVal.width : 1;
    const points = parseFloat(getComputedStyle(element).fontSize) * scale * 0.75;
    if (points < 7.95) found.push(`${points.toFixed(1)} pt: ${node.textContent.trim().slice(0, 40)}`);
  }
  return found;
}

/** The pages with most to say: hard cases, many figures, many votes; and territories and states, with least. */
const printed = "SGP MYS THA USA IRN IDN CHN DEU CAN ESP KGZ NLD IND VNM CHE TWN PSE XKX SHN US-CO".split(" ");

test("pages of places print on one A4, with no type under eight points", { timeout: 120_000 }, async ({ open }) => {
  const { page, address } = await open("en/countries/", { viewport: { width: 703, height: 1047 } });
  const wrong: string[] = [];
  for (const id of printed) {
    await page.goto(`${address}en/countries/${id}/`);
    await page.emulateMedia({ media: "print" });
    wrong.push(...(await page.evaluate(smallType)).map((found) => `${id}: ${found}`));
    const paper = (await page.pdf({ preferCSSPageSize: true, printBackground: true })).toString("latin1");
    const pages = paper.match(/\/Type\s*\/Page[^s]/g)?.length;
    if (pages !== 1) wrong.push(`${id}: ${pages} pages`);
  }
  expect(wrong).toEqual([]);
});

test("on a phone the facts fold by topic, and a clause of the brief opens the topic of its fact", async ({ open }) => {
  const { page } = await open("en/countries/SGP/", { viewport: { width: 390, height: 844 } });
  const topics = page.locator(".facts details");
  await expect.poll(() => page.locator(".facts details[open]").count()).toBe(0);
  expect(await topics.locator("summary").allInnerTexts()).toEqual([
    expect.stringMatching(/^Death penalty \d+ facts$/),
    expect.stringMatching(/^Cannabis \d+ facts$/),
    expect.stringMatching(/^Harm reduction \d+ facts$/),
    expect.stringMatching(/^UN positions \d+ facts$/),
  ]);
  await page.getByRole("link", { name: /^the only sentence/ }).click();
  const fact = page.locator("tr[id='death-penalty/drug-offences']");
  await expect.poll(() => fact.isVisible()).toBe(true);
  expect(await page.locator(".facts details[open]").count()).toBe(1);
});

test("on a desk all facts stand open", async ({ open }) => {
  const { page } = await open("en/countries/SGP/");
  expect(await page.locator(".facts details:not([open])").count()).toBe(0);
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

const shownRows = "tbody tr:not(.part):visible, #states li:visible";

test("the list can be filtered by name, former name, code and slip, and leads to a page", async ({ open }) => {
  const { page } = await open("en/countries/");
  const rows = page.locator(shownRows);
  for (const [typed, name] of [
    ["singap", "Singapore"],
    ["Swaziland", "Eswatini"],
    ["urugay", "Uruguay"],
    ["colorado", "Colorado"],
    ["BGD", "Bangladesh"],
  ] as const) {
    await page.getByRole("searchbox", { name: /^Filter/ }).fill(typed);
    await expect.poll(async () => (await rows.allInnerTexts()).map((row) => row.split(/\s/)[0])).toEqual([name]);
  }
  await page.getByRole("searchbox", { name: /^Filter/ }).fill("legal");
  await expect.poll(() => rows.filter({ hasText: "Uruguay" }).count()).toBe(1);
  expect(await rows.filter({ hasText: "Singapore" }).count()).toBe(0);
  await page.getByRole("searchbox", { name: /^Filter/ }).fill("BGD");
  await page.getByRole("link", { name: "Bangladesh" }).click();
  await expect.poll(() => page.locator("h1").textContent()).toBe("Bangladesh");
});

test("the list can be ordered by name, and the link keeps filter and order", async ({ open }) => {
  const { page } = await open("en/countries/");
  const names = page.locator("tbody tr:not(.part):visible th");
  await page.getByRole("combobox", { name: /^Order/ }).selectOption("name");
  await expect
    .poll(async () => (await names.allInnerTexts()).slice(0, 4))
    .toEqual(["Afghanistan", "Albania", "Algeria", "American Samoa"]);
  await page.getByRole("searchbox", { name: /^Filter/ }).fill("mandatory");
  await expect.poll(() => new URL(page.url()).hash).toBe("#order=name&q=mandatory");
  const mandatory = await names.allInnerTexts();
  expect(mandatory).toContain("Singapore");
  expect(mandatory).toEqual(mandatory.toSorted((a, b) => a.localeCompare(b, "en")));
  await page.reload();
  await expect.poll(() => names.allInnerTexts()).toEqual(mandatory);
  await page.getByRole("combobox", { name: /^Order/ }).selectOption("region");
  await expect.poll(() => page.locator("tbody tr.part:visible").count()).toBeGreaterThan(0);
});

test("without script the list stands whole by part of the world, and each row is a relative link", async ({ open }) => {
  const { page } = await open("en/countries/", { javaScriptEnabled: false });
  expect(await page.locator("form.filter").isVisible()).toBe(false);
  expect(await page.locator("tbody tr.part").count()).toBe(6);
  const links = await page
    .locator("tbody th a, #states a")
    .evaluateAll((all) => all.map((a) => a.getAttribute("href")));
  expect(links.toSorted()).toEqual(
    ids()
      .map((id) => `${id}/`)
      .toSorted(),
  );
});

test("the card of a place leads to its page", async ({ open }) => {
  const { page } = await open("en/death-penalty/drug-offences/#c=NLD");
  await page.getByRole("link", { name: "All about the Netherlands" }).click();
  await expect.poll(() => page.locator("h1").textContent()).toBe("Netherlands");
});
