import type { Page } from "playwright-core";
import { expect } from "vitest";
import { test } from "./atlas.ts";
import { foundInBoth } from "./axe.ts";
import { live } from "./figure.ts";
import { act, inLink, keptOn, ownPage, statements, toldOn, vienna, wrong } from "./own-talk.ts";

const headed = (page: Page, heading: RegExp) => page.getByRole("heading", { level: 1, name: heading }).waitFor();

/** A view of every kind of page, and what must stand there before it is whole. */
const views: readonly (readonly [string, (page: Page) => Promise<void>])[] = [
  ["cannabis/adult-use/#t=2016-04-19&chart=tiles", live],
  ["countries/SGP/", (page) => headed(page, /^Singapore$/)],
  ["compare/#c=URY,COL", (page) => headed(page, /^Uruguay and Colombia/)],
  ["ask/#q=all;death-penalty/status:abolitionist-all;coalitions/votes/unga75-183:no", (page) => headed(page, /vote/)],
  ["events/#topic=cannabis&kind=treaty", (page) => page.getByText(/^\d+ of \d+ events$/).waitFor()],
];

test("a view of every kind of page goes into the talk, with its title as its statement", async ({ open }) => {
  const { page, address, problems } = await open("en/about/");
  const headings: string[] = [];
  for (const [i, [link, ready]] of views.entries()) {
    await page.goto(`${address}en/${link}`);
    await ready(page);
    headings.push(await page.locator("h1").innerText());
    await page.getByRole("button", { name: "Add to talk" }).click();
    await page.getByText(`Added: slide ${i + 1} of your talk`).waitFor();
  }
  await page.getByRole("button", { name: "Add to talk" }).click();
  await page.getByText("There already: slide 5 of your talk").waitFor();
  await page.getByRole("link", { name: "slide 5 of your talk" }).click();
  await expect.poll(() => statements(page)).toHaveLength(5);
  const said = await statements(page);
  expect([said[0], said[2], said[3]]).toEqual([headings[0], headings[2], headings[3]]);
  expect(said[1]).toBe("Singapore: drug law, practice and positions");
  expect(said[4]).toMatch(/^\d+ of \d+ events: Cannabis, /);
  const links = await page
    .locator("[data-slide] .small a")
    .evaluateAll((all) => all.map((one) => decodeURIComponent((one as HTMLAnchorElement).href)));
  expect(links).toEqual(views.map(([link]) => `${address}en/${link}`));
  expect(wrong(problems)).toEqual([]);
});

test("nothing is kept before something is added", async ({ open }) => {
  const { page, address } = await open("en/");
  await live(page);
  await page.goto(address + ownPage);
  await page.getByText("It has no slides yet.").waitFor();
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
  expect(await page.getByRole("button", { name: "Present", exact: true }).isDisabled()).toBe(true);
});

test("slides are moved and removed by buttons and keys, and Undo brings each back", async ({ open }) => {
  const { page, address, problems } = await open("en/about/");
  await keptOn(page, address);
  const first = await statements(page);
  await act(page, "Down", 2).click();
  expect(await statements(page)).toEqual(["What the law says", "One country", "April 2016", "Thank you"]);
  expect(await act(page, "Down", 3).evaluate((one) => one === document.activeElement)).toBe(true);
  await page.keyboard.press("Alt+ArrowUp");
  expect(await statements(page)).toEqual(first);
  await act(page, "Remove", 1).click();
  expect(await statements(page)).toEqual(first.slice(1));
  await toldOn(page).getByText("Slide 1 was removed.").waitFor();
  await page.keyboard.press("Control+z");
  expect(await statements(page)).toEqual(first);
  await page.getByRole("button", { name: "Undo" }).click();
  await page.getByRole("button", { name: "Undo" }).click();
  expect(await statements(page)).toEqual(first);
  expect(await act(page, "Up", 1).isDisabled()).toBe(true);
  expect(wrong(problems)).toEqual([]);
});

test("what is written stays: name, minutes, statement, aside and notes", async ({ open }) => {
  const { page, address } = await open("en/about/");
  await keptOn(page, address);
  await page.getByLabel("Name of the talk").fill("Geneva");
  await page.getByLabel("Minutes").fill("12");
  const slide = page.locator("[data-slide='3']");
  await slide.getByLabel("Statement").fill("A law of 2013");
  await slide.getByLabel("Aside").fill("");
  await slide.getByLabel("Notes of the speaker").fill("Look at the date.");
  await page.reload();
  await headed(page, /^Geneva$/);
  expect(await page.getByLabel("Minutes").inputValue()).toBe("12");
  expect(await slide.getByLabel("Statement").inputValue()).toBe("A law of 2013");
  expect(await slide.getByLabel("Aside").inputValue()).toBe("");
  expect(await slide.getByLabel("Notes of the speaker").inputValue()).toBe("Look at the date.");
  await page.getByRole("button", { name: "Undo" }).waitFor({ state: "detached" });
});

test("a talk added to in one window grows in the other", async ({ open }) => {
  const { page, address } = await open("en/about/");
  await keptOn(page, address);
  const other = await page.context().newPage();
  await other.goto(`${address}en/countries/BRA/`);
  await other.getByRole("button", { name: "Add to talk" }).click();
  await other.getByText("Added: slide 4 of your talk").waitFor();
  await expect.poll(async () => (await statements(page))[3]).toMatch(/^Brazil/);
  expect(await statements(page)).toHaveLength(5);
});

test("forgetting clears what the browser keeps", async ({ open }) => {
  const { page, address } = await open("en/about/");
  await keptOn(page, address);
  await page.getByRole("button", { name: "Forget this talk" }).click();
  await page.getByText("It has no slides yet.").waitFor();
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
  await page.reload();
  await page.getByText("It has no slides yet.").waitFor();
});

test("without script the page says what it does, and names talks to read", async ({ open }) => {
  const { page, problems } = await open(ownPage, { javaScriptEnabled: false });
  expect(await page.locator("h1").innerText()).toBe("Your talk");
  expect(await page.locator("main li a").count()).toBe(3);
  expect(await page.getByText("needs script").isVisible()).toBe(true);
  expect(wrong(problems)).toEqual([]);
});

test("the page is clean for axe, and never scrolls sideways", async ({ open }) => {
  const { page } = await open(ownPage + (await inLink(vienna)));
  await expect.poll(() => statements(page)).toHaveLength(4);
  expect(await foundInBoth(page)).toEqual([]);
  for (const width of [320, 390, 768, 1024, 1366]) {
    await page.setViewportSize({ width, height: 900 });
    const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    expect(over, `${width} pixels`).toBeLessThanOrEqual(0);
  }
});
