import { readFileSync, readdirSync } from "node:fs";
import { brotliCompressSync } from "node:zlib";
import { expect } from "vitest";
import { kilobyte } from "#build/budgets.ts";
import type { Talk } from "#model/talk.ts";
import { test } from "./atlas.ts";
import { foundInBoth } from "./axe.ts";
import { live } from "./figure.ts";

const talks = readdirSync("data/talks").map((name) => JSON.parse(readFileSync(`data/talks/${name}`, "utf8")) as Talk);

test("the list of talks names every one of them, and leads to its page", async ({ open }) => {
  const { page, problems } = await open("en/talks/");
  expect(await page.locator("h2").allInnerTexts()).toEqual(talks.map(({ title }) => title.en));
  for (const { id, title } of talks) {
    await page.getByRole("link", { name: title.en }).click();
    expect(new URL(page.url()).pathname).toBe(`/en/talks/${id}/`);
    await page.goBack();
  }
  expect(problems).toEqual([]);
});

test.for(talks)(
  "without script $id is read slide by slide, with what is said and a way to each view",
  async (talk, { open }) => {
    const { page, problems } = await open(`en/talks/${talk.id}/`, { javaScriptEnabled: false });
    expect(await page.locator("h1").innerText()).toBe(talk.title.en);
    const slides = page.locator("ol > li");
    expect(await slides.locator("h2").allInnerTexts()).toEqual(talk.steps.map(({ caption }) => caption.en));
    expect(await slides.locator(".notes > p").allInnerTexts()).toEqual(talk.steps.map(({ notes }) => notes.en));
    const links = await slides
      .locator(".view a")
      .evaluateAll((all) => all.map((one) => (one as HTMLAnchorElement).href));
    const { origin } = new URL(page.url());
    expect(links).toEqual(
      talk.steps.flatMap(({ link }) => (link === undefined ? [] : [new URL(`/en/${link}`, origin).href])),
    );
    expect(problems).toEqual([]);
  },
);

test.for(talks)("each view of $id opens without dropping a part of its link", async (talk, { open }) => {
  const { page, problems } = await open("en/about/");
  for (const { link } of talk.steps) {
    if (link === undefined) continue;
    await page.goto(new URL(`/en/${link}`, page.url()).href);
    if ((await page.locator("#atlas").getAttribute("data-page")) === "figure") await live(page);
    await page.locator("h1").first().waitFor();
    expect(await page.getByText(/could not be read and w/).count(), link).toBe(0);
  }
  expect(problems).toEqual([]);
});

test.for(talks)(
  "the page of $id keeps the budget of a page, is clean for axe, and never scrolls sideways",
  async (talk, { open }) => {
    const bytes = brotliCompressSync(readFileSync(`dist/en/talks/${talk.id}/index.html`)).length;
    expect(bytes, `${(bytes / kilobyte).toFixed(1)} KB`).toBeLessThanOrEqual(30 * kilobyte);
    const { page } = await open(`en/talks/${talk.id}/#s7`);
    expect(await foundInBoth(page)).toEqual([]);
    for (const width of [320, 390, 768, 1024, 1366]) {
      await page.setViewportSize({ width, height: 900 });
      const over = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(over, `${width} pixels`).toBeLessThanOrEqual(0);
    }
  },
);

test("on paper a talk has its slides and what is said, and nothing to press", async ({ open }) => {
  const { page } = await open("en/talks/special-session-2016/");
  await page.emulateMedia({ media: "print" });
  expect(await page.locator("ol > li h2").last().isVisible()).toBe(true);
  expect(await page.locator(".notes > p").last().isVisible()).toBe(true);
  expect(await page.locator("summary").first().isVisible()).toBe(false);
  expect(await page.locator("nav").isVisible()).toBe(false);
});
