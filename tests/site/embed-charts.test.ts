import { expect } from "vitest";
import { test } from "./atlas.ts";
import { flaws } from "./embed-flaws.ts";

const charts = [
  "tiles",
  "lanes",
  "counts",
  "trend",
  "changes",
  "changes&then=1998-01-01&maps=abreast",
  "beside",
  "beside&maps=divider&split=30",
];
const boxes = [
  [280, 200],
  [320, 480],
  [640, 400],
  [1200, 600],
] as const;

/** Of each form of facts one indicator, and a federation; with the number of charts that it has beside the map. */
test.for([
  ["en/cannabis/adult-use/", 7],
  ["en/death-penalty/executions/", 7],
  ["en/coalitions/votes/unga79-179/", 3],
  ["en/coalitions/treaties/treaty-1961/", 7],
  ["en/cannabis/us-adult-use/", 5],
] as const)("no chart of %s scrolls or is cut in any frame", async ([path, count], { open }) => {
  const { page, address, problems } = await open(`${path}embed/#t=latest`, { viewport: { width: 640, height: 400 } });
  await page.locator("h1").hover();
  await page.waitForFunction(() => "live" in document.documentElement.dataset);
  const wrong: string[] = [];
  let drawn = 0;
  for (const chart of charts) {
    await page.evaluate((chart) => (location.hash = `chart=${chart}`), chart);
    // A chart that the indicator does not have is its map.
    await page.waitForFunction((chart) => {
      const found = document.querySelector<HTMLElement>("[data-chart]");
      return found?.getAttribute("aria-busy") === "false" && [chart.split("&")[0], "map"].includes(found.dataset.chart);
    }, chart);
    if ((await page.locator("[data-chart=map]").count()) > 0) continue;
    drawn++;
    await page.waitForLoadState("networkidle");
    for (const [width, height] of boxes) {
      await page.setViewportSize({ width, height });
      const found = async (): Promise<string[]> => [
        ...(await flaws(page)),
        ...(await page.locator(".fit").evaluate((box) => {
          const over = [box.scrollWidth - box.clientWidth, box.scrollHeight - box.clientHeight];
          return over.some((pixels) => pixels > 1) ? [`cut by ${over.join(" and ")} px`] : [];
        })),
      ];
      await expect
        .poll(found, { timeout: 3000 })
        .toEqual([])
        .catch(async () => {
          for (const flaw of await found()) wrong.push(`${chart} at ${width} × ${height}: ${flaw}`);
        });
    }
  }
  expect(wrong).toEqual([]);
  expect(drawn).toBe(count);
  expect(await page.locator("a.back").evaluate((link) => (link as HTMLAnchorElement).href)).toContain(
    `${address}${path}`,
  );
  expect(problems).toEqual([]);
});

test("tiles that have no room are told by their number, and those of the first statuses stay", async ({ open }) => {
  const { page } = await open("en/cannabis/adult-use/embed/#chart=tiles", { viewport: { width: 1200, height: 700 } });
  const tiles = page.locator(".tiles li");
  await tiles.first().waitFor();
  await expect.poll(() => tiles.filter({ visible: true }).count()).toBe(await tiles.count());
  const all = await tiles.count();
  await page.setViewportSize({ width: 280, height: 200 });
  await expect.poll(() => tiles.filter({ visible: true }).count()).toBeLessThan(all / 2);
  await expect
    .poll(async () => page.locator("[data-left]").innerText())
    .toBe(`Places without room here: ${all - (await tiles.filter({ visible: true }).count())}.`);
  const kept = await tiles
    .filter({ visible: true })
    .locator("[data-place]")
    .evaluateAll((all) => all.map((one) => (one as HTMLElement).dataset.place));
  expect(kept).toEqual(expect.arrayContaining(["URY", "CAN", "DEU", "MEX", "ZAF"]));
  // The frame that a host makes as tall as it is asked to be has room for all.
  await page.setViewportSize({ width: 640, height: 700 });
  await expect.poll(() => tiles.filter({ visible: true }).count()).toBe(all);
});
