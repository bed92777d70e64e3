import { expect } from "vitest";
import type { Page } from "playwright-core";
import { test } from "./atlas.ts";
import { card, fragmentOf, live, map, middleOf } from "./figure.ts";

const small: readonly [string, string, string][] = [
  ["TUV", "Tuvalu", "Pacific"],
  ["MLT", "Malta", "Europe"],
  ["SGP", "Singapore", "South-East Asia"],
  ["KNA", "Saint Kitts and Nevis", "Caribbean"],
];

test("one click at its dot pins each of the smallest places on a screen of 1280 × 720", async ({ open }) => {
  const { page } = await open("en/");
  await live(page);
  for (const [id, name] of small) {
    const { x, y } = await middleOf(page, id);
    expect(y).toBeLessThan(720);
    await page.mouse.click(x, y);
    await card(page, name).waitFor();
    expect(fragmentOf(page)).toBe(`#c=${id}`);
    await card(page, name).getByRole("button", { name: "Close" }).click();
    await card(page, name).waitFor({ state: "detached" });
    expect(fragmentOf(page)).toBe("");
  }
});

test("on a wall of 3840 × 2160 pixels a click means the place under it, and the hover card stands beside it", async ({
  open,
}) => {
  const { page } = await open("en/", { viewport: { width: 3840, height: 2160 } });
  await live(page);
  for (const [id, name] of [["BRA", "Brazil"], ...small] as const) {
    const { x, y } = await middleOf(page, id);
    await page.mouse.move(x, y);
    const hover = page.locator("[role=application] > :not(:has([data-place]))").filter({ hasText: name });
    await hover.waitFor();
    const box = (await hover.boundingBox())!;
    expect(Math.max(box.x - x, x - box.x - box.width, box.y - y)).toBeLessThan(100);
    await page.mouse.click(x, y);
    await card(page, name).waitFor();
  }
});

const drawnAs = (page: Page): Promise<string | null> => page.locator("path[data-place]").first().getAttribute("d");

test("one tap pins each of them on a phone, in the view of its region", async ({ open }) => {
  const { page } = await open("en/", { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });
  await live(page);
  for (const [id, name, region] of small) {
    const before = await drawnAs(page);
    await page.getByRole("button", { name: region, exact: true }).tap();
    await expect.poll(() => drawnAs(page)).not.toBe(before);
    await map(page).scrollIntoViewIfNeeded();
    const { x, y } = await middleOf(page, id);
    await page.touchscreen.tap(x, y);
    await card(page, name).waitFor();
    await card(page, name).getByRole("button", { name: "Close" }).tap();
    await card(page, name).waitFor({ state: "detached" });
  }
});

/** What the hover card says, line by line: all that stands in the map's frame and is no map. */
const hoverLines = (page: Page): Promise<string[]> =>
  map(page).evaluate((frame) =>
    [...frame.children]
      .filter((child) => child.querySelector("[data-place]") === null)
      .flatMap((child) => (child as HTMLElement).innerText.split("\n"))
      .map((line) => line.trim())
      .filter(Boolean),
  );

test.for([
  ["en/", "SGP", "Singapore"],
  ["en/cannabis/adult-use/", "MLT", "Malta"],
  ["en/harm-reduction/needle-syringe-coverage/", "MUS", "Mauritius"],
  ["en/death-penalty/executions/", "SGP", "Singapore"],
  ["en/coalitions/votes/cnd63-5-1/", "BHR", "Bahrain"],
] as const)(
  "%s: what the hover card says of %s also stands in the pinned card and the table",
  async ([path, id, name], { open }) => {
    const { page } = await open(path);
    await live(page);
    const { x, y } = await middleOf(page, id);
    await page.mouse.move(x, y);
    await expect.poll(() => hoverLines(page)).toContain(name);
    const lines = await hoverLines(page);
    expect(lines.length).toBeGreaterThanOrEqual(2);
    await page.mouse.click(x, y);
    const pinned = await card(page, name).innerText();
    const row = page.getByRole("row").filter({ has: page.getByRole("rowheader", { name, exact: true }) });
    const told = await row.innerText();
    for (const line of lines) {
      expect(pinned).toContain(line);
      expect(told).toContain(line);
    }
    await page.mouse.move(4, 4);
    await expect.poll(() => hoverLines(page)).toEqual([]);
  },
);

test("the pinned card gives status, since when, note, evidence, and the source by its title with a link", async ({
  open,
}) => {
  const { page } = await open("en/cannabis/adult-use/#c=MLT");
  await live(page);
  const pinned = card(page, "Malta");
  await expect.poll(() => pinned.locator(".source a").count()).toBeGreaterThan(0);
  const text = await pinned.innerText();
  expect(text).toContain("In force since 18 December 2021");
  expect(text).toMatch(/Read in the source\.|Recalled: known of the source/);
  const link = pinned.locator(".source a").first();
  expect(await link.getAttribute("href")).toMatch(/^https?:/);
  expect((await link.innerText()).length).toBeGreaterThan(10);
  expect(await pinned.getByRole("link", { name: "All about Malta" }).getAttribute("href")).toMatch(/countries\/MLT\/$/);
  // Medical use stands beside adult use, under a heading of its own.
  await expect.poll(() => pinned.getByRole("heading", { level: 3 }).count()).toBe(2);
});

test("a place pinned again is released, and Back pins it anew", async ({ open }) => {
  const { page } = await open("en/#c=SGP");
  await live(page);
  await card(page, "Singapore").waitFor();
  const { x, y } = await middleOf(page, "SGP");
  await page.mouse.click(x, y);
  await card(page, "Singapore").waitFor({ state: "detached" });
  await page.goBack();
  await card(page, "Singapore").waitFor();
});
