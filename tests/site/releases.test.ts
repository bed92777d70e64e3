import type { Page } from "playwright-core";
import { expect } from "vitest";
import { test } from "./atlas.ts";
import { found } from "./axe.ts";
import { card, fragmentOf, live, map, titleOf } from "./figure.ts";
import { openPanel, savedBy } from "./share.ts";

const states = "en/cannabis/us-adult-use/";
const then = "25 states of the United States allow adults to possess cannabis";
const now = "in the United States, 24 states and the District of Columbia allow";
const notice = (page: Page) => page.locator(".held[role=status]");
const changed = "Facts as released on 21 November 2026. Since then 16 facts shown here have changed.";

test("a link that is held to a release shows its facts, says what has changed since, and leads to the facts of today and back", async ({
  open,
}) => {
  const { page, problems } = await open(`${states}#data=2026-11-21`);
  await expect.poll(() => titleOf(page)).toContain(then);
  expect(await notice(page).innerText()).toContain(changed);
  const file = await notice(page).getByRole("link", { name: "The file as it was" }).getAttribute("href");
  expect(file).toMatch(/data\/releases\/2026-11-21\/cannabis\/us-states-adult-use\.json$/);
  expect(await found(page)).toEqual([]);
  await notice(page).getByRole("button", { name: "Show the facts of today" }).press("Enter");
  await expect.poll(() => titleOf(page)).toContain(now);
  expect([fragmentOf(page), await notice(page).count()]).toEqual(["", 0]);
  expect(await page.evaluate(() => document.activeElement?.id)).toBe("figure");
  await page.goBack();
  await expect.poll(() => titleOf(page)).toContain(then);
  expect(fragmentOf(page)).toBe("#data=2026-11-21");
  await page.goForward();
  await expect.poll(() => titleOf(page)).toContain(now);
  expect(problems).toEqual([]);
});

test("whoever goes on from a held link stays with its release: places, days, charts and other indicators", async ({
  open,
}) => {
  const { page, problems } = await open(`${states}#t=2020-01-01&data=2026-11-21`);
  await expect.poll(() => titleOf(page)).toContain("states of the United States");
  await page.getByRole("combobox", { name: "Find a place" }).fill("Colorado");
  await page.keyboard.press("Enter");
  await card(page, "Colorado").waitFor();
  // A popular vote was not on record as such.
  expect(await card(page, "Colorado").innerText()).not.toContain("popular vote");
  expect(fragmentOf(page)).toBe("#t=2020-01-01&c=US-CO&data=2026-11-21");
  await page.getByRole("link", { name: "Adult use", exact: true }).click();
  await expect.poll(() => new URL(page.url()).pathname).toMatch(/cannabis\/adult-use\/$/);
  expect(fragmentOf(page)).toContain("data=2026-11-21");
  await expect.poll(() => notice(page).innerText()).toContain("no fact shown here has changed");
  expect(await page.locator("main").innerText()).not.toContain("the law differs from part to part");
  expect(problems).toEqual([]);
});

test.for([
  ["2026-11-23", "Held to the release of 23 November 2026."],
  ["2026-11-22", "Facts as released on 22 November 2026. Nothing shown here has changed since."],
  ["2019-01-01", "The link is held to a release of 1 January 2019, and there is none: the facts of today are shown."],
])(
  "held to %s the facts of today stay, with words that say so, and the release stays in the link",
  async ([version, words], { open }) => {
    const { page, problems } = await open(`${states}#data=${version}`);
    await expect.poll(() => notice(page).innerText()).toContain(words);
    expect(await titleOf(page)).toContain(now);
    await map(page).press("ArrowRight");
    await page.keyboard.press("Enter");
    await expect.poll(() => fragmentOf(page)).toMatch(new RegExp(`^#c=US-[A-Z]{2}&data=${version}$`));
    expect(problems).toEqual([]);
  },
);

test("what cannot be the name of a release is named among the parts that could not be read", async ({ open }) => {
  const { page } = await open(`${states}#data=2026-02-30`);
  await live(page);
  await expect
    .poll(() => page.getByRole("status").allInnerTexts())
    .toContainEqual(expect.stringContaining("data=2026-02-30"));
  expect([await notice(page).count(), await titleOf(page)]).toEqual([0, expect.stringContaining(now)]);
});

test("the panel offers the link as it is today and held; a held view is cited and exported as of its release", async ({
  open,
}) => {
  const { page, address } = await open(states);
  await live(page);
  let panel = await openPanel(page);
  const link = () => panel.getByRole("textbox", { name: "Link" }).inputValue();
  expect(await link()).toBe(address + states);
  await panel.getByRole("radio", { name: /release of 23 November 2026/ }).check();
  expect(await link()).toBe(`${address}${states}#data=2026-11-23`);
  await page.keyboard.press("Escape");
  await page.goto(`${address}${states}#data=2026-11-21`);
  await page.reload();
  await expect.poll(() => titleOf(page)).toContain(then);
  panel = await openPanel(page);
  expect(await panel.getByRole("radio", { name: /release of 21 November 2026/ }).isChecked()).toBe(true);
  expect(await link()).toBe(`${address}${states}#data=2026-11-21`);
  const cite = panel.getByRole("region", { name: "Cite" });
  for (const style of ["apa", "chicago", "bibtex", "ris", "csl", "wikipedia"]) {
    await panel.locator("select[name=citation]").selectOption(style);
    const text = (await cite.innerText()).replaceAll("\\", "");
    expect(text, style).toContain(`${address}${states}#data=2026-11-21`);
    expect(text, style).toMatch(
      /2026-11-21|21 November 2026|November 21|2026\/11\/21|"date-parts": \[\[2026, ?11, ?21/,
    );
  }
});

test("an embed is held as its page is: older facts, and the source line says so; another link of its host changes it", async ({
  open,
}) => {
  const { page, address, problems } = await open(`${states}embed/#data=2026-11-21`);
  await expect.poll(() => titleOf(page)).toContain(then);
  expect(await page.locator(".credit").innerText()).toContain(changed);
  expect(await page.locator("a.back").getAttribute("href")).toMatch(/us-adult-use\/#data=2026-11-21$/);
  await page.evaluate(() => void (location.hash = "t=latest"));
  await expect.poll(() => titleOf(page)).toContain(now);
  expect(await page.locator(".credit").innerText()).not.toContain("released");
  await page.goto(`${address}${states}embed/#data=2026-11-23`);
  await page.reload();
  await expect.poll(() => page.locator(".credit").innerText()).toContain("Held to the release of 23 November 2026.");
  expect(await titleOf(page)).toContain(now);
  expect(problems).toEqual([]);
});

test("embeds of a comparison and of a question are held, lead back to the held page, and follow another link of their host", async ({
  open,
}) => {
  const credit = () => page.locator(".credit").innerText();
  const back = () => page.locator("a.back").getAttribute("href");
  const { page, address, problems } = await open("en/compare/embed/#c=USA,AUS&data=2026-11-21");
  await expect.poll(credit).toContain("Facts as released on 21 November 2026.");
  expect(await back()).toMatch(/en\/compare\/#c=USA,AUS&data=2026-11-21$/);
  await page.evaluate(() => void (location.hash = "c=USA,AUS"));
  await expect.poll(credit).not.toContain("released");
  expect(await back()).toMatch(/en\/compare\/#c=USA,AUS$/);
  const asked = page.waitForRequest(/data\/releases\/2026-11-21\/cannabis\/adult-use\.json$/);
  await page.goto(`${address}en/ask/embed/#q=all;cannabis/adult-use:legal-market&data=2026-11-21`);
  await asked;
  await expect.poll(credit).toContain("no fact shown here has changed");
  expect(await back()).toMatch(/&data=2026-11-21$/);
  await page.evaluate(() => void (location.hash = "q=all;cannabis/adult-use:legal-market&data=2020-01-01"));
  await expect.poll(credit).toContain("a release of 1 January 2020, and there is none");
  expect(problems).toEqual([]);
});

test("a comparison and a question are held: old facts, a line that says so, and links that stay held until they are let go", async ({
  open,
}) => {
  const { page, problems } = await open("en/compare/#c=USA,AUS&data=2026-11-21");
  await expect.poll(() => notice(page).innerText()).toContain("Facts as released on 21 November 2026.");
  await page.getByRole("checkbox", { name: "Only the differences" }).check();
  await expect.poll(() => fragmentOf(page)).toBe("#c=USA,AUS&d=1&data=2026-11-21");
  await notice(page).getByRole("button", { name: "Show the facts of today" }).click();
  await expect.poll(() => fragmentOf(page)).toBe("#c=USA,AUS&d=1");
  expect(await notice(page).count()).toBe(0);
  await page.goBack();
  await expect.poll(() => notice(page).count()).toBe(1);
  const asked = page.waitForRequest(/data\/releases\/2026-11-21\/cannabis\/adult-use\.json$/);
  await page.goto(page.url().replace(/compare\/.*/, "ask/#q=all;cannabis/adult-use:legal-market&data=2026-11-21"));
  await asked;
  await expect.poll(() => notice(page).innerText()).toContain("no fact shown here has changed");
  expect(problems).toEqual([]);
});

test("the page of a place is held, and so is the list of events; a part of the page asks for no other release", async ({
  open,
}) => {
  const { page, address, problems } = await open("en/countries/USA/#data=2026-11-21");
  await expect.poll(() => notice(page).innerText()).toContain("Facts as released on 21 November 2026.");
  expect(await page.locator("h1").count()).toBe(1);
  const panel = await openPanel(page);
  expect(await panel.getByRole("textbox", { name: "Link" }).inputValue()).toBe(
    `${address}en/countries/USA/#data=2026-11-21`,
  );
  await page.keyboard.press("Escape");
  await notice(page).getByRole("button", { name: "Show the facts of today" }).click();
  await expect.poll(() => notice(page).count()).toBe(0);
  expect(await page.locator("h1").count()).toBe(1);
  await page.goto(`${address}en/events/#data=2026-11-21`);
  await expect.poll(() => notice(page).innerText()).toContain("Since then 29 facts shown here have changed.");
  expect(await page.locator("main").innerText()).not.toContain("UNAIDS targets: 200 syringes");
  expect(problems).toEqual([]);
});

test("the embed of a place says to which release it is held, and leads to its page so", async ({ open }) => {
  const { page, problems } = await open("en/countries/USA/embed/#data=2026-11-21");
  await expect.poll(() => page.locator(".credit").innerText()).toContain("Facts as released on 21 November 2026.");
  expect(await page.locator("a.back").getAttribute("href")).toMatch(/countries\/USA\/#data=2026-11-21$/);
  expect(problems).toEqual([]);
});

test("a picture of a held view has its facts, and says on it of which release they are", async ({ open }) => {
  const { page } = await open(`${states}#data=2026-11-21`);
  await expect.poll(() => titleOf(page)).toContain(then);
  await openPanel(page);
  const { bytes } = await savedBy(page, "Save SVG");
  expect(bytes.toString("utf8")).toContain("Facts as released on 21 November 2026.");
});
