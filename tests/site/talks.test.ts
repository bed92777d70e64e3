import { readFileSync, readdirSync } from "node:fs";
import { brotliCompressSync } from "node:zlib";
import type { Page } from "playwright-core";
import { expect } from "vitest";
import { kilobyte } from "#build/budgets.ts";
import type { Talk } from "#model/talk.ts";
import { test } from "./atlas.ts";
import { foundInBoth } from "./axe.ts";
import { live } from "./figure.ts";

const talks = readdirSync("data/talks").map((name) => JSON.parse(readFileSync(`data/talks/${name}`, "utf8")) as Talk);

test("the list of talks names every one of them, and leads to its page", async ({ open }) => {
  const { page, address, problems } = await open("en/talks/");
  await page.waitForLoadState("networkidle");
  expect(await page.locator("h2").allInnerTexts()).toEqual(talks.map(({ title }) => title.en));
  const links = await page.locator("h2 a").evaluateAll((all) => all.map((one) => (one as HTMLAnchorElement).href));
  expect(links).toEqual(talks.map(({ id }) => `${address}en/talks/${id}/`));
  await page.getByRole("link", { name: talks[0]!.title.en }).click();
  expect(await page.locator("h1").innerText()).toBe(talks[0]!.title.en);
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

/** What stands on a page once it has read its link. */
const ready: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  figure: live,
  ask: (page) => page.locator(".world").first().waitFor(),
  compare: (page) => page.getByText(/they differ in/).waitFor(),
  events: (page) => page.getByText(/^(?:All \d+|\d+ of \d+) events$/).waitFor(),
  place: (page) => page.getByRole("heading", { level: 1 }).waitFor(),
};

/** A link of every kind of page and figure that the talks show. */
const views = [
  ...new Map(
    talks.flatMap(({ steps }) =>
      steps.flatMap(({ link }) => {
        if (link === undefined) return [];
        const kind = /^(countries|compare|ask|events)\//.exec(link)?.[1] ?? "figure";
        // The list of events is narrowed, or opened at one of them.
        return [[`${kind} ${/chart=\w+/.exec(link)?.[0] ?? /#\d+/.exec(link)?.[0]}`, link] as const];
      }),
    ),
  ).values(),
];

test("views of every kind open without dropping a part of their link", async ({ open }) => {
  const { page, address, problems } = await open("en/about/");
  expect(views.length).toBeGreaterThan(9);
  for (const link of views) {
    await page.goto("about:blank");
    await page.goto(`${address}en/${link}`);
    await ready[(await page.locator("#atlas").getAttribute("data-page")) ?? ""]!(page);
    expect(await page.getByText(/could not be read and w/).count(), link).toBe(0);
  }
  // A page that is left does not wait for what it asked for.
  expect(problems.filter((problem) => !problem.endsWith(" failed"))).toEqual([]);
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
  expect(await page.locator("nav").filter({ visible: true }).count()).toBe(0);
});
