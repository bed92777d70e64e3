import type { Page } from "playwright-core";
import { expect } from "vitest";
import { extractText, getDocumentProxy } from "unpdf";
import { test } from "./atlas.ts";

const plain = (text: string): string => text.replaceAll(/\s+/g, " ").trim();
type Format = "A4" | "Letter";

const paperOf = async (page: Page, format: Format) =>
  getDocumentProxy(new Uint8Array(await page.pdf({ format, printBackground: true })));

/** Points from the edge of a sheet that no printer can be asked to print. */
const edge = 12;

/** What of a page's sheets lies where a printer does not print, in points from the left lower corner. */
async function outOn(page: Page, format: Format): Promise<string[]> {
  const found: string[] = [];
  const paper = await paperOf(page, format);
  for (let number = 1; number <= paper.numPages; number++) {
    const sheet = await paper.getPage(number);
    const [, , width = 0, height = 0] = sheet.view;
    const { items } = await sheet.getTextContent();
    for (const item of items) {
      if (!("str" in item) || !item.str.trim()) continue;
      const [x, y] = [Number(item.transform[4]), Number(item.transform[5])];
      if (x < edge || y < edge || x + item.width > width - edge || y > height - edge)
        found.push(`${format} ${number}: “${item.str}” at ${Math.round(x)}, ${Math.round(y)}`);
    }
  }
  return found;
}

test.for([
  "en/death-penalty/drug-offences/#region=africa",
  "en/cannabis/medical/#chart=lanes&region=europe",
  "en/countries/URY/",
  "en/countries/CHN/",
  "en/data/",
  "en/talks/",
  "en/sources/cannabis/",
  "en/facts/death-penalty/drug-offences/",
  "en/cannabis/us-adult-use/#data=2026-11-21",
  "en/talks/own/",
  "en/ask/#q=all;death-penalty/drug-offences:yes,mandatory;any~coalitions/votes/cnd67-l5:yes~death-penalty/executions:0;cannabis/adult-use:illegal&c=SGP,IDN,IRN&region=asia",
])("on A4 and on US Letter nothing of %s lies at the edge of the sheet or beyond it", async (path, { open }) => {
  const { page } = await open(path);
  await page.locator("h1").first().waitFor();
  await page.waitForLoadState("networkidle");
  for (const format of ["A4", "Letter"] as const) expect(await outOn(page, format)).toEqual([]);
});

test("the list of talks has a foot as every page has", async ({ open }) => {
  const { page, address } = await open("en/talks/");
  await page.waitForLoadState("networkidle");
  const { text } = await extractText(await paperOf(page, "A4"), { mergePages: true });
  for (const said of ["Talks. Drug Policy Atlas", "Licence: CC BY 4.0", "1/1"]) expect(plain(text)).toContain(said);
  expect(plain(text).replaceAll(" ", "")).toContain(`${address}en/talks/`);
});

test("on the sheets of a method each source has its address, and no name of one stands at the end of a sheet", async ({
  open,
}) => {
  const { page } = await open("en/sources/cannabis/");
  await page.waitForLoadState("networkidle");
  const sources = page.locator("dl.sources");
  const addresses = await sources.locator("a").evaluateAll((all) => all.map((one) => one.getAttribute("href") ?? ""));
  const ids = await sources.locator("dt").allInnerTexts();
  const { text } = await extractText(await paperOf(page, "Letter"), { mergePages: false });
  const whole = text.join(" ").replaceAll(/\s+/g, "");
  expect(addresses.length).toBeGreaterThan(100);
  expect(addresses.filter((one) => !whole.includes(one.slice(0, 40)))).toEqual([]);
  const last = text.map((sheet) => plain(sheet.split("Cannabis: method and sources. Drug Policy Atlas")[0] ?? "").split(" ").at(-1)); // prettier-ignore
  expect(last.filter((word) => ids.includes(word ?? ""))).toEqual([]);
});

test("on the sheets of the data page what sources say differently is kept with its title", async ({ open }) => {
  const { page } = await open("en/data/");
  await page.waitForLoadState("networkidle");
  const titles = (await page.locator("details dt").allTextContents()).map(plain);
  expect(titles.length).toBeGreaterThan(50);
  const { text } = await extractText(await paperOf(page, "Letter"), { mergePages: false });
  for (const sheet of text) {
    const above = plain(sheet.split("Data. Drug Policy Atlas")[0] ?? "");
    expect(titles.filter((title) => title.length > 12 && above.endsWith(title))).toEqual([]);
  }
});

test.for(["en/cannabis/us-adult-use/#data=2026-11-21", "en/death-penalty/drug-offences/"])(
  "on paper the heading of the table of %s stands on the sheet of its first rows",
  async (path, { open }) => {
    const { page } = await open(path);
    await page.locator("section.table tbody th").first().waitFor();
    await page.waitForLoadState("networkidle");
    const first = plain(await page.locator("section.table tbody th").first().innerText());
    for (const format of ["A4", "Letter"] as const) {
      const { text } = await extractText(await paperOf(page, format), { mergePages: false });
      const sheet = text.map(plain).find((sheet) => sheet.includes("Facts last checked on")) ?? "";
      expect(sheet.split("Facts last checked on")[1], format).toContain(first);
    }
  },
);
