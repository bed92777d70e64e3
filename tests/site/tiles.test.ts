import { expect } from "vitest";
import { test } from "./atlas.ts";
import { card, fragmentOf, legendOf, live, readingsOn } from "./figure.ts";

const tiles = (page: Parameters<typeof live>[0]) => page.locator("[data-chart=tiles] button[data-place]");

test.for(["en/death-penalty/drug-offences/#t=2016-04-19", "en/cannabis/us-medical/#t=2000-01-01"])(
  "tiles of %s read as the map does",
  async (address, { open }) => {
    const { page, problems } = await open(address);
    await live(page);
    const onMap = await readingsOn(page);
    await page.getByRole("link", { name: "Tiles", exact: true }).click();
    await tiles(page).first().waitFor();
    expect(fragmentOf(page)).toContain("chart=tiles");
    const onTiles = await readingsOn(page);
    expect(onTiles.size).toBeGreaterThan(50);
    for (const [id, key] of onTiles) expect([id, key]).toEqual([id, onMap.get(id)]);
    for (const [id, key] of onMap) if (!["outside", "did-not-exist"].includes(key)) expect(onTiles.has(id)).toBe(true);
    expect(problems).toEqual([]);
  },
);

test("a tile pins the place that the map pins, and the link says so", async ({ open }) => {
  const { page } = await open("en/death-penalty/drug-offences/#chart=tiles");
  await live(page).catch(() => undefined);
  await tiles(page).first().waitFor();
  await page.locator("button[data-place=SGP]").click();
  await card(page, "Singapore").waitFor();
  expect(fragmentOf(page)).toBe("#c=SGP&chart=tiles");
  expect(await page.locator("button[data-place=SGP]").getAttribute("aria-pressed")).toBe("true");
});

test("tiles follow the day at once, and go to their new places when it rests", async ({ open }) => {
  const { page } = await open("en/cannabis/adult-use/#chart=tiles&t=2012-01-01");
  await tiles(page).first().waitFor();
  const first = () => tiles(page).evaluateAll((found) => found.map((one) => (one as HTMLElement).dataset.place));
  const before = await first();
  const day = page.locator("input[type=range][name=day]");
  await day.focus();
  await day.press("End");
  await expect.poll(() => page.locator("button[data-place=ZAF]").getAttribute("data-reading")).toBe("legal-personal");
  await expect.poll(async () => (await first())[0]).toBe("ZAF");
  expect((await first()).toSorted()).toEqual(before.toSorted());
  expect(Number((await legendOf(page))["legal-market"])).toBe(2);
});

test("at 390 pixels tiles fit the page, and each is as large as a finger needs", async ({ open }) => {
  const { page } = await open("en/cannabis/adult-use/#chart=tiles", {
    viewport: { width: 390, height: 844 },
    hasTouch: true,
    isMobile: true,
  });
  await tiles(page).first().waitFor();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  const sizes = await tiles(page).evaluateAll((found) =>
    found.map((one) => [one.getBoundingClientRect().width, one.getBoundingClientRect().height]),
  );
  expect(Math.min(...sizes.flat())).toBeGreaterThanOrEqual(44);
});

test.for([1024, 768])(
  "at %i pixels groups stand beside one another, and no tile beyond the page",
  async (width, { open }) => {
    const { page } = await open("en/cannabis/adult-use/#chart=tiles", { viewport: { width, height: 768 } });
    await tiles(page).first().waitFor();
    const groups = await page.locator("[data-chart=tiles] section").evaluateAll((found) =>
      found.map((one) => {
        const { left, right, top } = one.getBoundingClientRect();
        return { left, right, top };
      }),
    );
    const beside = groups.filter(({ top }, i) => groups.some((other, j) => i !== j && other.top === top));
    expect(beside.length).toBeGreaterThanOrEqual(4);
    for (const { right } of groups) expect(right).toBeLessThanOrEqual(width);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  },
);

test("on paper tiles keep their colours and go over the width of the page", async ({ open }) => {
  const { page } = await open("en/cannabis/adult-use/#chart=tiles", { viewport: { width: 703, height: 1000 } });
  await tiles(page).first().waitFor();
  await page.emulateMedia({ media: "print" });
  const tile = page.locator("button[data-place=URY]");
  expect(await tile.evaluate((one) => getComputedStyle(one).printColorAdjust)).toBe("exact");
  const lefts = await page.locator("[data-chart=tiles] section").evaluateAll((found) => found.map((one) => one.getBoundingClientRect().left)); // prettier-ignore
  expect(new Set(lefts).size).toBe(1);
});
