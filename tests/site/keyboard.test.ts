import { expect } from "vitest";
import type { Page } from "playwright-core";
import type { Index } from "#load/files.ts";
import type { PlaceId } from "#model/place.ts";
import { test } from "./atlas.ts";
import { card, fileOf, fragmentOf, legendOf, live, map, readingsOn } from "./figure.ts";

/** Goes on by Tab until what is focused fits. */
async function tabTo(page: Page, fits: string): Promise<void> {
  for (let stop = 0; stop < 60; stop++) {
    await page.keyboard.press("Tab");
    if (await page.evaluate((fits) => document.activeElement?.matches(fits), fits)) return;
  }
  throw new Error(`sixty stops, and none is ${fits}`);
}

const spoken = (page: Page): Promise<string> =>
  page
    .locator("p[aria-live=polite]")
    .evaluateAll((regions) => regions.map((region) => region.textContent.trim()).join(" "));

test("the map is one stop: arrows reach a neighbour, a voice says it, Enter pins it, Escape leaves", async ({
  open,
}) => {
  const { page, address } = await open("en/#c=FRA");
  await live(page);
  const index = await fileOf<Index>(address, "derived/index.json");
  const name = (id: PlaceId): string => index.places[id]?.name.en.short ?? id;
  const beside = (index.borders["FRA" as PlaceId] ?? []).map(name);
  await tabTo(page, "[role=application]");
  await page.keyboard.press("ArrowRight");
  await expect.poll(() => spoken(page)).toContain("France: ");
  await page.keyboard.press("ArrowRight");
  await expect.poll(() => spoken(page)).not.toContain("France: ");
  const reached = (await spoken(page)).split(": ")[0]!;
  expect(beside.some((neighbour) => reached.endsWith(neighbour))).toBe(true);
  await page.keyboard.press("Enter");
  await expect.poll(() => fragmentOf(page)).not.toBe("#c=FRA");
  const id = fragmentOf(page).replace("#c=", "") as PlaceId;
  await card(page, name(id)).waitFor();
  await page.keyboard.press("Escape");
  await expect.poll(() => spoken(page)).not.toContain(`${name(id)}: `);
  await page.keyboard.press("z");
  await expect.poll(() => spoken(page)).toContain("Zambia: ");
  await tabTo(page, "[role=group] button");
  expect(await map(page).evaluate((pane) => pane.contains(document.activeElement))).toBe(false);
});

test("the legend isolates a status, then lists its places, then shows all again", async ({ open }) => {
  const { page } = await open("en/");
  await live(page);
  const readings = await readingsOn(page);
  const legend = await legendOf(page);
  const filled = (): Promise<Map<string, string>> =>
    page
      .locator("path[data-place]")
      .evaluateAll((paths) =>
        paths.map((path) => [(path as SVGElement).dataset.place ?? "", path.getAttribute("fill") ?? ""] as const),
      )
      .then((fills) => new Map(fills));
  const entry = page.locator("[data-status=mandatory]");
  const before = await filled();
  await tabTo(page, "[data-status=mandatory]");
  await page.keyboard.press("Enter");
  await expect.poll(() => entry.getAttribute("aria-pressed")).toBe("true");
  expect(fragmentOf(page)).toBe("#s=mandatory");
  const alone = await filled();
  for (const [id, fill] of before) {
    const reading = readings.get(id as PlaceId);
    if (reading === "mandatory") expect(alone.get(id)).toBe(fill);
    if (reading === "yes") expect(alone.get(id)).not.toBe(fill);
  }
  expect(await legendOf(page)).toEqual(legend);
  expect(await readingsOn(page)).toEqual(readings);

  await page.keyboard.press("Enter");
  await expect.poll(() => entry.getAttribute("aria-expanded")).toBe("true");
  const listed = page.locator("li", { has: entry });
  const names = listed.getByRole("button").filter({ hasNot: page.locator("svg") });
  expect(await names.count()).toBe(Number(legend["mandatory"]));
  await expect.poll(() => page.locator("table tbody tr").count()).toBe(Number(legend["mandatory"]));
  const first = await names.first().innerText();
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await card(page, first).waitFor();

  await entry.focus();
  await page.keyboard.press("Enter");
  await expect.poll(() => entry.getAttribute("aria-pressed")).toBe("false");
  expect(await filled()).toEqual(before);
});

test("the table sorts by its heads and keeps the rows that hold every word", async ({ open }) => {
  const { page } = await open("en/");
  await live(page);
  const table = page.getByRole("table");
  const names = (): Promise<string[]> => table.getByRole("rowheader").allInnerTexts();
  const head = table.getByRole("columnheader", { name: "Place" });
  const all = await names();
  await head.getByRole("button").focus();
  await page.keyboard.press("Enter");
  await expect.poll(() => head.getAttribute("aria-sort")).toBe("ascending");
  const upwards = await names();
  expect(upwards).toEqual(all.toSorted((a, b) => a.localeCompare(b, "en")));
  await page.keyboard.press("Enter");
  await expect.poll(() => head.getAttribute("aria-sort")).toBe("descending");
  expect(await names()).toEqual(upwards.toReversed());
  await page.getByRole("searchbox").fill("singapore  MANDATORY");
  await expect.poll(names).toEqual(["Singapore"]);
  expect(await page.getByText(`1 of ${all.length} rows`).count()).toBe(1);
  await page.getByRole("searchbox").fill("zzz");
  await expect.poll(names).toEqual([]);
});
