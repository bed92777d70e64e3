import type { Page } from "playwright-core";
import { expect } from "vitest";
import { test } from "./atlas.ts";
import { foundInBoth } from "./axe.ts";
import { card, live, map } from "./figure.ts";

/** One page of each kind, and what is opened on it first. */
const pages: readonly (readonly [string, string, ((page: Page) => Promise<void>)?])[] = [
  ["the home page", "en/"],
  [
    "a page with a pinned card and an open list of places",
    "en/cannabis/adult-use/#c=MLT",
    async (page) => {
      await card(page, "Malta").waitFor();
      for (let press = 0; press < 2; press++) await page.locator("[data-status=legal-market]").click();
      await page.locator("[data-status=legal-market][aria-expanded=true]").waitFor();
    },
  ],
  ["the United States by state", "en/cannabis/us-adult-use/#c=US-CO"],
  ["tiles, one of them pinned", "en/cannabis/adult-use/#c=THA&chart=tiles", tilesDrawn],
  ["tiles of a vote", "en/coalitions/votes/cnd63-5-1/#chart=tiles", tilesDrawn],
  ["a coverage", "en/harm-reduction/needle-syringe-coverage/"],
  ["a vote", "en/coalitions/votes/unga71-187/"],
  ["a statement", "en/coalitions/statements/js-2023-rus-oct/"],
  ["a body with its time axis", "en/coalitions/bodies/eu/#t=2004-04-30"],
  ["the open finder, and a place that the keyboard reached", "en/#t=2016-02-30", finderAndMap],
  [
    "a question with its answer",
    "en/ask/#q=all;death-penalty/drug-offences:yes,mandatory;any~coalitions/votes/cnd67-l5:yes~death-penalty/executions:0&c=SGP",
    async (page) => page.locator(".world").waitFor(),
  ],
  [
    "a cross-table of a group",
    "en/ask/#cross=death-penalty/drug-offences,coalitions/votes/cnd67-l5&of=group&g=Mine:SGP,MYS,USA",
    async (page) => page.getByRole("table").waitFor(),
  ],
  [
    "a comparison",
    "en/compare/#c=SGP,MYS,THA&turn=coalitions.votes",
    async (page) => page.getByText(/they differ in/).waitFor(),
  ],
  [
    "a comparison of five places that differ, with a group and a list to paste",
    "en/compare/#c=SGP,MYS,THA,USA,CHE&d=1&g=Mine:MYS,SGP,THA",
    async (page) => {
      await page.getByText(/they differ in/).waitFor();
      await page.getByText("Paste a list").click();
      await page.getByRole("textbox", { name: /Names or codes/ }).waitFor();
    },
  ],
  [
    "an answer in a region with places pinned and one reason alone",
    "en/ask/#q=all;death-penalty/drug-offences:yes,mandatory;coalitions/votes/cnd67-l5:yes&c=SGP,IDN&region=asia&s=no-data",
    async (page) => page.getByRole("region", { name: "Indonesia", exact: true }).waitFor(),
  ],
  ["tiles and table of chosen places", "en/cannabis/adult-use/#c=SGP,MYS&chart=tiles&rows=chosen", tilesDrawn],
  ["the policy on borders", "en/borders/"],
  ["about", "en/about/"],
  ["the page on data", "en/data/"],
  ["the facts of a data set", "en/facts/death-penalty/executions/#IRN/2024"],
  ["method and sources of a topic", "en/sources/cannabis/"],
  ["a page that is not there", "en/nowhere/"],
];

async function tilesDrawn(page: Page): Promise<void> {
  await page.locator("button[data-place]").first().waitFor();
}

async function finderAndMap(page: Page): Promise<void> {
  await map(page).press("ArrowRight");
  await page.keyboard.press("/");
  await page.keyboard.type("guinea");
  await page.getByRole("listbox").getByRole("option").first().waitFor();
}

test.for(pages)("axe finds nothing on %s, light and dark", async ([, path, act], { open }) => {
  const { page } = await open(path);
  if ((await page.locator("#atlas").getAttribute("data-page")) === "figure") await live(page);
  await act?.(page);
  expect(await foundInBoth(page)).toEqual([]);
});

test("axe finds nothing on a phone", async ({ open }) => {
  const { page } = await open("en/#c=SGP", { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });
  await live(page);
  await card(page, "Singapore").waitFor();
  expect(await foundInBoth(page)).toEqual([]);
});

test.for([
  ["a comparison", "en/compare/#c=SGP,MYS,THA,USA,CHE&d=1&g=Mine:MYS,SGP,THA"],
  [
    "an answer",
    "en/ask/#q=all;death-penalty/drug-offences:yes,mandatory;coalitions/votes/cnd67-l5:yes&c=SGP&region=asia",
  ],
  ["a cross-table", "en/ask/#cross=death-penalty/drug-offences,coalitions/votes/unga79-179&cell=mandatory,no"],
] as const)("axe finds nothing on %s on a phone", async ([, path], { open }) => {
  const { page } = await open(path, { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });
  await page
    .getByText(/they differ in|member states of the United Nations|real zero/)
    .first()
    .waitFor();
  expect(await foundInBoth(page)).toEqual([]);
});

/**
 * Puts a page as it was written into the document, without loading it anew. Rows, shapes, sources and links of a menu are alike
 * by the hundred: the first of each stand for all.
 */
const show = (page: Page, url: string): Promise<void> =>
  page.evaluate(async (url) => {
    const written = new DOMParser().parseFromString(await (await fetch(url)).text(), "text/html");
    const alike = "tbody tr:nth-child(n+6), g > :nth-child(n+6), dl > :nth-child(n+13), li:nth-child(n+9)";
    for (const one of written.querySelectorAll(alike)) one.remove();
    // Pages that the build writes whole carry their own style.
    written.body.append(...written.querySelectorAll("head style"));
    document.title = written.title;
    document.documentElement.lang = written.documentElement.lang;
    document.body.replaceWith(written.body);
  }, url);

/** Of two hundred and eighty pages of places those that differ most from each other stand for all. */
const places = [
  "SGP",
  "MYS",
  "THA",
  "USA",
  "IRN",
  "CHN",
  "MEX",
  "GEO",
  "TWN",
  "PSE",
  "XKX",
  "SSD",
  "VAT",
  "ESH",
  "GRL",
  "US-CO",
];
/** Of the pages of facts one of each form stands for all. */
const facts = [
  "death-penalty/drug-offences",
  "harm-reduction/needle-syringe-coverage",
  "coalitions/votes/cnd67-l5",
  "cannabis/adult-use",
];
const isOther = (path: string): boolean => {
  const [, kind, id = ""] = /^en\/(countries|facts)\/(.+)\/$/.exec(path) ?? [];
  return kind === undefined || (kind === "countries" ? places : facts).includes(id);
};

test("axe finds nothing on any page as it was written, light and dark", { timeout: 120_000 }, async ({ open }) => {
  const { page, address } = await open("en/about/");
  const paths = (await (await fetch(`${address}sitemap.txt`)).text()).trim().split("\n").filter(isOther);
  const wrong: string[] = [];
  for (const path of paths) {
    await show(page, address + path);
    wrong.push(...(await foundInBoth(page)).map((line) => `${path}: ${line}`));
  }
  expect(wrong).toEqual([]);
});
