import type { Page } from "playwright-core";
import { expect } from "vitest";
import { test } from "./atlas.ts";
import { failing } from "./failing.ts";
import { fragmentOf, live, titleOf } from "./figure.ts";
import { openPanel } from "./share.ts";

const states = "en/cannabis/us-adult-use/";
const then = "25 states of the United States allow adults to possess cannabis";
const now = "in the United States, 24 states and the District of Columbia allow";
const held = "#data=2026-11-21";
const notice = (page: Page) => page.locator(".held[role=status]");
const waiting = (page: Page) => page.locator("#holding p").first();

/** Holds requests for what a pattern names until the function it gives is called. */
async function late(page: Page, pattern: string): Promise<() => void> {
  let come = (): void => {};
  const coming = new Promise<void>((resolve) => (come = resolve));
  await page.route(pattern, async (route) => {
    await coming;
    await route.continue();
  });
  return come;
}

/** Notes what the heading said on every frame on which it could be seen. */
async function watched(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const seen = new Set<string>();
    Object.assign(globalThis, { seen });
    const look = (): void => {
      const heading = document.querySelector("h1");
      if (heading?.checkVisibility({ visibilityProperty: true })) seen.add(heading.innerText);
      requestAnimationFrame(look);
    };
    look();
  });
}
const seenOn = (page: Page): Promise<string[]> =>
  page.evaluate(() => [...(globalThis as unknown as { seen: Set<string> }).seen]);

test("under a held link the facts of today are on no frame: their place stays free, and a line says what is on its way", async ({
  open,
}) => {
  const { page, address, problems } = await open("en/about/");
  await watched(page);
  const come = await late(page, "**/data/releases/**");
  await page.goto(`${address}${states}${held}`);
  await live(page);
  await waiting(page).waitFor();
  expect(await waiting(page).innerText()).toBe("The facts of the release 2026-11-21 are being fetched.");
  const height = await page.evaluate(() => document.querySelector("main")!.scrollHeight);
  expect(height).toBeGreaterThan(600);
  expect(await page.locator("h1").isVisible()).toBe(false);
  come();
  await expect.poll(() => titleOf(page)).toContain(then);
  await page.locator("h1").waitFor();
  expect(await waiting(page).isVisible()).toBe(false);
  for (const said of await seenOn(page)) expect(said).not.toContain(now);
  expect(problems).toEqual([]);
});

test("followed inside the page a held link shows nothing of today either; who does not want to wait goes to the facts of today", async ({
  open,
}) => {
  const { page } = await open(`${states}#t=2020-01-01`);
  await live(page);
  const come = await late(page, "**/derived/releases.json");
  await page.evaluate(() => void (location.hash = "t=2026-11-20&data=2026-11-21"));
  await waiting(page).waitFor();
  expect(await page.locator("h1").isVisible()).toBe(false);
  // The way out is offered when it has taken long.
  await page.locator("#holding button").click({ timeout: 20_000 });
  await page.locator("h1").waitFor();
  expect(fragmentOf(page)).toBe("#t=2026-11-20");
  expect(await titleOf(page)).toContain("24 states and the District of Columbia");
  come();
  await page.waitForLoadState("networkidle");
  expect(await titleOf(page)).toContain("24 states and the District of Columbia");
  expect(await notice(page).count()).toBe(0);
});

test("where the facts of a release cannot be had no others stand in their place: they can be asked for once more, or those of today", async ({
  open,
}) => {
  const { page, address } = await open("en/about/");
  await watched(page);
  const heal = await failing(page, "**/data/releases/**");
  await page.goto(`${address}${states}${held}`);
  const missing = "The facts as released on 21 November 2026 cannot be reached. No others are shown in their place.";
  await expect.poll(() => notice(page).innerText()).toContain(missing);
  expect(await page.locator("h1").isVisible()).toBe(false);
  expect(await page.locator(".world").isVisible()).toBe(false);
  expect(await seenOn(page)).toEqual([]);
  heal();
  await notice(page).getByRole("button", { name: "Try again" }).click();
  await expect.poll(() => titleOf(page)).toContain(then);
  await page.locator("h1").waitFor();
  const fail = await failing(page, "**/derived/releases.json");
  await page.reload();
  await expect.poll(() => notice(page).innerText()).toContain(missing);
  await notice(page).getByRole("button", { name: "Show the facts of today" }).click();
  await page.locator("h1").waitFor();
  expect([await titleOf(page), fragmentOf(page)]).toEqual([expect.stringContaining(now), ""]);
  fail();
});

test.for(["en/countries/USA/", "en/events/", "en/compare/#c=USA,AUS", "en/ask/#q=all;cannabis/adult-use:legal-market"])(
  "on %s too nothing is shown in place of a release that cannot be had, until it can",
  async (path, { open }) => {
    const { page, address } = await open("en/about/");
    await watched(page);
    const heal = await failing(page, "**/derived/releases.json");
    await page.goto(address + path + (path.includes("#") ? "&" : "#") + held.slice(1));
    await expect.poll(() => notice(page).innerText()).toContain("No others are shown in their place.");
    expect(await page.locator("h1").isVisible()).toBe(false);
    // Without script two of these pages say what they do, and nothing of facts.
    expect((await seenOn(page)).filter((said) => said !== "Compare" && said !== "Ask")).toEqual([]);
    heal();
    await notice(page).getByRole("button", { name: "Try again" }).click();
    await page.locator("h1").waitFor();
    expect(await notice(page).innerText()).toContain("Facts as released on 21 November 2026.");
    await notice(page).getByRole("button", { name: "Show the facts of today" }).click();
    await expect.poll(() => notice(page).count()).toBe(0);
    await page.locator("h1").waitFor();
  },
);

test("an embed shows no facts of today while those of a release are on their way, and none where its script never comes", async ({
  open,
}) => {
  const { page, address } = await open("en/about/");
  await watched(page);
  const come = await late(page, "**/data/releases/**");
  await page.goto(`${address}${states}embed/${held}`, { waitUntil: "domcontentloaded" });
  expect(await page.locator("h1").isVisible()).toBe(false);
  expect(await page.locator("footer").isVisible()).toBe(true);
  come();
  await expect.poll(() => titleOf(page)).toContain(then);
  for (const said of await seenOn(page)) expect(said).not.toContain(now);
  await failing(page, "**/held*.js");
  await page.goto(`${address}en/about/`);
  await page.goto(`${address}${states}embed/${held}`);
  const rule = await page.locator(".sheet > :not(footer)").first().evaluate((part) => getComputedStyle(part).animationName); // prettier-ignore
  expect(rule).toBe("none");
});

test("the files of a held view are those of its release, as JSON and as CSV: at its foot and in its panel", async ({
  open,
}) => {
  const { page, address } = await open(states + held);
  await expect.poll(() => titleOf(page)).toContain(then);
  const base = "data/releases/2026-11-21/cannabis/us-states-adult-use";
  const leads = (part: string) =>
    page.locator(`${part} a`).evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
  const files = [`${address}${base}.json`, `${address}${base}.csv`];
  expect(await leads("main footer")).toEqual(expect.arrayContaining(files));
  const panel = await openPanel(page);
  expect(await leads("dialog .full")).toEqual(files);
  expect(await panel.locator(".full").innerText()).toContain("releases/2026-11-21/cannabis/us-states-adult-use");
  const [released, today] = await Promise.all(
    [files[1]!, `${address}data/cannabis/us-states-adult-use.csv`].map(async (url) => (await fetch(url)).text()),
  );
  expect(released!.split("\r\n")[0]).toBe(today!.split("\r\n")[0]);
  expect(released).not.toBe(today);
  // A popular vote was not on record as such.
  expect([released!.includes("popular-vote"), today!.includes("popular-vote")]).toEqual([false, true]);
  await page.keyboard.press("Escape");
  await notice(page).getByRole("button", { name: "Show the facts of today" }).click();
  await expect.poll(() => titleOf(page)).toContain(now);
  expect(await leads("main footer")).toContain(`${address}data/cannabis/us-states-adult-use.csv`);
});
