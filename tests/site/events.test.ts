import { readFileSync } from "node:fs";
import { brotliCompressSync } from "node:zlib";
import { expect } from "vitest";
import { kilobyte } from "#build/budgets.ts";
import { test } from "./atlas.ts";
import { foundInBoth } from "./axe.ts";
import { fragmentOf, live, slider, titleOf } from "./figure.ts";

const { events } = JSON.parse(readFileSync("data/events.json", "utf8")) as { events: { title: { en: string } }[] };

test("without script all events are listed, each with its source, and nothing asks to be filled in", async ({
  open,
}) => {
  const { page } = await open("en/events/", { javaScriptEnabled: false });
  expect(await page.locator("li[data-kind] h3").allInnerTexts()).toEqual(events.map(({ title }) => title.en));
  expect(await page.locator("li[data-kind]:not(:has(a[href*='/sources/']))").count()).toBe(0);
  expect(await page.locator("form").isVisible()).toBe(false);
});

test("the page of events keeps the budget of a page", () => {
  const bytes = brotliCompressSync(readFileSync("dist/en/events/index.html")).length;
  expect(bytes, `${(bytes / kilobyte).toFixed(1)} KB`).toBeLessThanOrEqual(30 * kilobyte);
});

test("a link narrows the list; a choice stands in the link; a filter that finds nothing says so", async ({ open }) => {
  const { page, problems } = await open("en/events/#topic=cannabis&kind=court");
  const shown = page.locator("li[data-kind]:visible");
  await expect.poll(() => shown.count()).toBe(14);
  await page.getByLabel("Kind").selectOption("referendum");
  await expect.poll(() => shown.count()).toBe(16);
  expect(fragmentOf(page)).toBe("#topic=cannabis&kind=referendum");
  await page.getByLabel("Words").fill("no such word");
  expect(await page.locator("output").innerText()).toBe(
    "No event is recorded here for Cannabis, Referendum and “no such word”.",
  );
  expect(await shown.count()).toBe(0);
  await page.getByRole("button", { name: "Show all" }).click();
  await expect.poll(() => shown.count()).toBe(events.length);
  expect(fragmentOf(page)).toBe("");
  expect(problems).toEqual([]);
});

test("an event leads to the map of its day", async ({ open }) => {
  const { page } = await open("en/events/");
  const event = page.locator("li", { has: page.getByRole("heading", { name: "Uruguay passes its cannabis law" }) });
  await event.getByRole("link", { name: "Adult use" }).click();
  await live(page);
  expect(await titleOf(page)).toContain("10 December 2013");
  expect(fragmentOf(page)).toBe("#t=2013-12-10&c=URY");
});

test("the opening of the special session stands on the axis of cannabis; all events on request", async ({ open }) => {
  const { page } = await open("en/cannabis/adult-use/#t=2016-04-19");
  await live(page);
  await page.getByText("Special session on the world drug problem opens in New York").first().waitFor();
  const ticks = page.locator(".track i");
  const before = await ticks.count();
  await page.getByLabel("Events on the axis").selectOption("all");
  await expect.poll(() => ticks.count()).toBeGreaterThan(before);
  expect(fragmentOf(page)).toBe("#t=2016-04-19&ev=all");
  await page.getByLabel("Events on the axis").selectOption("none");
  await expect.poll(() => ticks.count()).toBe(0);
  await slider(page).press("ArrowRight");
  expect(fragmentOf(page)).toContain("ev=none");
});

test.for([
  "en/events/",
  "en/harm-reduction/needle-syringe-coverage/#chart=trend&c=EST",
  "en/death-penalty/executions/#chart=trend&c=IRN",
])("axe finds nothing on %s", async (path, { open }) => {
  const { page } = await open(path);
  if (path.includes("trend")) {
    await live(page);
    await page.locator(".trend svg").first().waitFor();
    for (const summary of await page.locator(".figure details summary").all()) await summary.click();
  }
  expect(await foundInBoth(page)).toEqual([]);
});

test("a year of a trend sets the day, and the counts of the table are those of the legend", async ({ open }) => {
  const { page } = await open("en/harm-reduction/opioid-agonist-coverage/#chart=trend");
  await live(page);
  await page.getByText("The years as a table").click();
  await page.getByRole("button", { name: "Go to the end of 2016" }).click();
  expect(fragmentOf(page)).toBe("#t=2016-12-31&chart=trend");
  const cells = await page.locator("tr:has([aria-current=date]) td").allInnerTexts();
  expect(await page.locator("[data-status='50+']").innerText()).toContain(cells[0]!);
});
