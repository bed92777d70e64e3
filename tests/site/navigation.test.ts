import { expect } from "vitest";
import { test } from "./atlas.ts";
import { fragmentOf, isMarked, live, mark, titleOf } from "./figure.ts";

const topics = ["Death penalty", "Cannabis", "Harm reduction", "UN positions"];
const others = ["Countries", "Compare", "Events", "Ask", "Talks"];

test("every indicator is reached by links: four topics, and from each its views", async ({ browser, served }) => {
  const address = served["/"];
  const page = await browser.newPage({ javaScriptEnabled: false });
  const linksOf = async (path: string): Promise<string[]> => {
    await page.goto(address + path);
    const found = await page
      .locator("nav a")
      .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
    return found.map((href) => href.replace(address, ""));
  };
  await page.goto(`${address}en/`);
  const named = page.getByRole("navigation").first().getByRole("link");
  expect(await named.allInnerTexts()).toEqual([...topics, ...others]);
  const first = await named.evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
  const reached = new Set<string>();
  for (const href of first) for (const path of await linksOf(href.replace(address, ""))) reached.add(path);
  const sitemap = (await (await fetch(`${address}sitemap.txt`)).text()).trim().split("\n");
  const text =
    /^en\/(?:sources\/[a-z-]+\/|borders\/|about\/|countries\/.*|events\/|ask\/|compare\/|talks\/.*|data\/|facts\/.*)?$/;
  expect(sitemap.filter((path) => !text.test(path) && !reached.has(path))).toEqual([]);
  await page.goto(`${address}en/countries/`);
  const listed = await page
    .locator("main a")
    .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
  const places = sitemap.filter((path) => path.startsWith("en/countries/") && path !== "en/countries/");
  expect(places.length).toBeGreaterThan(200);
  expect(places.filter((path) => !listed.includes(address + path))).toEqual([]);
  await page.close();
});

test("what is asked for last is shown, also when what was asked for before it comes later", async ({ open }) => {
  const { page, address } = await open("en/");
  await live(page);
  const title = await titleOf(page);
  let release = (): void => {};
  const released = new Promise<void>((done) => (release = done));
  await page.route("**/data/cannabis/adult-use.json", async (route) => {
    await released;
    await route.continue();
  });
  const topics = page.getByRole("navigation").first();
  const asked = page.waitForRequest("**/data/cannabis/adult-use.json");
  await topics.getByRole("link", { name: "Cannabis", exact: true }).click();
  await asked;
  await topics.getByRole("link", { name: "Death penalty", exact: true }).click();
  await expect.poll(() => page.url()).toBe(`${address}en/death-penalty/drug-offences/`);
  const come = page.waitForResponse("**/data/cannabis/adult-use.json");
  release();
  await (await come).finished();
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done, 0))));
  expect(await titleOf(page)).toBe(title);
  expect(page.url()).toBe(`${address}en/death-penalty/drug-offences/`);
});

test("a link inside the atlas changes title and address, keeps region and pinned place, and Back returns", async ({
  open,
}) => {
  const { page, address, problems } = await open("en/#c=SGP&region=asia");
  await live(page);
  await mark(page);
  const first = await titleOf(page);
  const heading = await page.title();

  await page.getByRole("link", { name: "Cannabis", exact: true }).click();
  await page.waitForURL(`${address}en/cannabis/adult-use/#c=SGP&region=asia`);
  await expect.poll(() => titleOf(page)).toContain("possess cannabis");
  expect(await page.title()).not.toBe(heading);
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe("H1");
  expect(await page.getByRole("region", { name: "Singapore", exact: true }).count()).toBe(1);
  expect(await page.getByRole("button", { name: "Asia", exact: true }).getAttribute("aria-pressed")).toBe("true");

  await page.getByRole("link", { name: "Medical use", exact: true }).click();
  await page.waitForURL(`${address}en/cannabis/medical/#c=SGP&region=asia`);
  await page.goBack();
  await expect.poll(() => titleOf(page)).toContain("possess cannabis");
  await page.goBack();
  await expect.poll(() => titleOf(page)).toBe(first);
  expect(fragmentOf(page)).toBe("#c=SGP&region=asia");
  await page.goForward();
  await expect.poll(() => titleOf(page)).toContain("possess cannabis");
  expect(await isMarked(page)).toBe(true);
  expect(problems).toEqual([]);
});

test("a day that was chosen goes along to another indicator", async ({ open }) => {
  const { page } = await open("en/#t=2016-04-19");
  await live(page);
  await page.getByRole("link", { name: "Cannabis", exact: true }).click();
  await expect.poll(() => titleOf(page)).toMatch(/^On 19 April 2016,/);
  expect(fragmentOf(page)).toBe("#t=2016-04-19");
});

test("a menu opens, leads on, and closes by Escape", async ({ open }) => {
  const { page } = await open("en/harm-reduction/needle-syringe-coverage/");
  await live(page);
  const menu = page.locator("nav details").first();
  await menu.locator("summary").click();
  const link = menu.getByRole("link", { name: "Drug checking" });
  await link.waitFor();
  await page.keyboard.press("Escape");
  await link.waitFor({ state: "hidden" });
  await menu.locator("summary").click();
  await link.click();
  await page.waitForURL("**/en/harm-reduction/drug-checking/");
  await expect.poll(() => menu.locator("summary").innerText()).toContain("Drug checking");
});

test("the skip link leads past the navigation", async ({ open }) => {
  const { page } = await open("en/#c=SGP");
  await live(page);
  await page.keyboard.press("Tab");
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("Skip to the figure");
  await page.keyboard.press("Enter");
  await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe("MAIN");
  expect(fragmentOf(page)).toBe("#c=SGP");
});

test("the bar stands in one row from 1024 px on, whatever page is shown, and scrolls sideways on a phone", async ({
  open,
}) => {
  for (const path of ["en/", "en/harm-reduction/naloxone/", "en/coalitions/votes/cnd63-5-1/", "en/compare/"]) {
    const { page } = await open(path, { viewport: { width: 1024, height: 768 } });
    const bar = page.locator("header").first();
    const nav = page.locator("header nav").first();
    await bar.getByRole("combobox").waitFor();
    const over = () => nav.evaluate((nav) => nav.scrollWidth - nav.clientWidth);
    for (const width of [1024, 1100, 1200, 1280, 1366]) {
      await page.setViewportSize({ width, height: 768 });
      expect([path, width, (await bar.boundingBox())?.height, await over()]).toEqual([path, width, 57, 0]);
    }
    await page.setViewportSize({ width: 390, height: 844 });
    expect(await over()).toBeGreaterThan(0);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  }
});
