import { expect } from "vitest";
import { test } from "./atlas.ts";
import { card, live, slider, titleOf } from "./figure.ts";

const widths = [320, 390, 768, 1024, 1366, 1920, 3840];

test.for([
  "en/#c=SGP",
  "en/cannabis/adult-use/",
  "en/harm-reduction/opioid-agonist-coverage/",
  "en/coalitions/votes/cnd63-5-1/",
  "en/cannabis/adult-use/#chart=beside&with=coalitions/votes/cnd63-5-1",
  "en/sources/death-penalty/",
  "en/ask/#q=all;death-penalty/drug-offences:yes,mandatory;coalitions/votes/cnd67-l5:yes&c=SGP",
  "en/ask/#cross=death-penalty/drug-offences,coalitions/votes/cnd67-l5",
  "en/compare/#c=SGP,MYS,THA,USA,PRT",
  "en/about/",
  "en/data/",
  "en/facts/coalitions/votes/unga71-187/",
  "en/nowhere/",
])("%s never scrolls sideways, from 320 to 3840 pixels", async (path, { open }) => {
  const { page } = await open(path);
  if ((await page.locator("#atlas").getAttribute("data-page")) === "figure") await live(page);
  for (const width of widths) {
    await page.setViewportSize({ width, height: 900 });
    const { over, widest } = await page.evaluate(() => {
      const room = document.documentElement.clientWidth;
      const widest = [...document.querySelectorAll("body *")].reduce(
        (most, one) => Math.max(most, one.getBoundingClientRect().right),
        0,
      );
      return { over: document.documentElement.scrollWidth - room, widest: Math.round(widest) };
    });
    expect(over, `${width} pixels; the widest element ends at ${widest}`).toBeLessThanOrEqual(0);
  }
});

test("on a desk of 1280 × 720 the whole figure is seen at once: title, legend, map and day", async ({ open }) => {
  const { page } = await open("en/");
  await live(page);
  for (const shown of [
    page.locator("h1"),
    page.locator("[data-status]").last(),
    page.getByRole("application"),
    slider(page),
  ]) {
    const box = (await shown.boundingBox())!;
    expect(box.y).toBeGreaterThanOrEqual(0);
    expect(Math.round(box.y + box.height)).toBeLessThanOrEqual(720);
  }
});

test("on paper stand title, legend, map and the table with its names, and nothing to press", async ({ open }) => {
  const { page } = await open("en/#c=SGP");
  await live(page);
  await page.emulateMedia({ media: "print" });
  const table = page.getByRole("table");
  for (const shown of [
    page.locator("h1"),
    page.locator("[data-status=mandatory]"),
    page.locator("svg path[data-place=BRA]"),
    table,
  ])
    expect(await shown.isVisible()).toBe(true);
  const row = table.getByRole("row").filter({ hasText: "Singapore" });
  expect(await row.getByText("Singapore", { exact: true }).isVisible()).toBe(true);
  expect(await table.getByText("Evidence").first().isVisible()).toBe(true);
  const controls = [
    slider(page),
    page.locator("input[name=place]"),
    page.locator("input[name=filter]"),
    page.locator("input[type=date]"),
  ];
  for (const control of controls) expect(await control.isVisible()).toBe(false);
  for (const name of ["Play", "Asia", "Close"])
    expect(await page.getByRole("button", { name, exact: true }).isVisible()).toBe(false);
  expect(await page.getByRole("navigation").first().isVisible()).toBe(false);
});

test("nothing moves by itself, and nothing glides for those who asked for stillness", async ({ open }) => {
  const { page } = await open("en/", { reducedMotion: "reduce" });
  await live(page);
  await slider(page).focus();
  await page.keyboard.press("ArrowLeft");
  await card(page, "Singapore").count();
  expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
  expect(await page.evaluate(() => getComputedStyle(document.documentElement).scrollBehavior)).toBe("auto");
  expect(await titleOf(page)).not.toBe("");
});
