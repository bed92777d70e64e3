import type { Page } from "playwright-core";
import { expect } from "vitest";
import { test } from "./atlas.ts";
import { foundInBoth } from "./axe.ts";
import { fragmentOf, legendOf } from "./figure.ts";

/** A chart that is loaded on demand stands. */
const drawn = (page: Page, chart: string): Promise<void> =>
  page.locator(`[data-chart=${chart}][aria-busy=false]`).waitFor();
const texts = (page: Page, selector: string): Promise<string[]> =>
  page
    .locator(selector)
    .evaluateAll((found) => found.map((one) => (one.textContent ?? "").replaceAll(/\s+/g, " ").trim()));

test("counts: the numbers at the end of the bands are those of the legend; Enter on a day of change shows that day", async ({
  open,
}) => {
  const { page } = await open("en/cannabis/adult-use/#chart=counts&t=2021-12-01");
  await drawn(page, "counts");
  const legend = await legendOf(page);
  const bands = await texts(page, "[data-band]");
  for (const key of ["decriminalised", "illegal"])
    expect(bands.some((text) => text.startsWith(`${legend[key] ?? "?"} `))).toBe(true);
  await page.locator(".chart[role=application]").focus();
  await page.keyboard.press("ArrowRight");
  await expect.poll(() => texts(page, ".moves")).toEqual([expect.stringMatching(/^18 December 2021 .*Malta/)]);
  await page.keyboard.press("Enter");
  await expect.poll(() => fragmentOf(page)).toContain("t=2021-12-18");
});

test("counts: the unit and the status shown alone are in the link", async ({ open }) => {
  const { page } = await open("en/cannabis/adult-use/#chart=counts");
  await drawn(page, "counts");
  await page.locator("[data-choice=share]").click();
  await expect.poll(() => fragmentOf(page)).toContain("unit=share");
  await page.locator("[data-status=decriminalised]").click();
  await expect
    .poll(() => page.locator("[data-layer]").evaluateAll((all) => all.map((one) => (one as SVGElement).dataset.layer)))
    .toEqual(["decriminalised", "either"]);
});

test("changes: the counts of both days stand in one table, the second are the legend's, and sentences and table name who changed", async ({
  open,
}) => {
  const { page } = await open("en/cannabis/adult-use/#chart=changes&then=2014-01-01");
  await drawn(page, "changes");
  await page.locator("[data-counts]").first().waitFor();
  const legend = await legendOf(page);
  const rows = await page
    .locator("[data-counts]")
    .evaluateAll((all) =>
      all.map((row) => [(row as HTMLElement).dataset.counts ?? "", row.lastElementChild?.textContent ?? ""]),
    );
  for (const [key = "", now] of rows) expect([key, legend[key] ?? "0"]).toEqual([key, now]);
  expect(await texts(page, "[data-change=THA]")).toEqual([
    expect.stringMatching(/^Thailand ?Illegal ?Legal market/),
    expect.stringMatching(/^Thailand ?Legal market ?Decriminalised/),
  ]);
  await page.getByRole("button", { name: "5 years before", exact: true }).click();
  await expect.poll(() => fragmentOf(page)).toMatch(/then=\d{4}-/);
});

test.for(["counts", "changes"])(
  "axe finds nothing on %s, light and dark, and a phone does not scroll sideways",
  async (chart, { open }) => {
    const { page } = await open(`en/death-penalty/status/#chart=${chart}&t=1995-06-01`);
    await drawn(page, chart);
    expect(await foundInBoth(page)).toEqual([]);
    await page.setViewportSize({ width: 390, height: 844 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(
      0,
    );
  },
);
