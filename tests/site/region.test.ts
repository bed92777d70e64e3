import type { Page } from "playwright-core";
import { expect } from "vitest";
import { inRegion, type Place, type PlaceId } from "#model/place.ts";
import { first, plain, tableShown } from "./as-shown.ts";
import { test } from "./atlas.ts";
import { fileOf, legendOf, live, map, readingsOn, titleOf } from "./figure.ts";
import { copied, openPanel, panel } from "./share.ts";

const europe = "Europe: ";
/** All that is counted, as the head of the legend says it. */
const total = async (page: Page): Promise<number> =>
  Number(/(\d+) (?:places|states)/.exec(plain(await page.locator("main .side").first().innerText()))?.[1]);
const sum = (legend: Readonly<Record<string, string>>): number =>
  Object.values(legend).reduce((all, count) => all + Number(count), 0);

async function namesIn(address: string, region: string): Promise<ReadonlySet<string>> {
  const { places } = await fileOf<{ places: Record<PlaceId, Place> }>(address, "data/places.json");
  return new Set(
    Object.values(places)
      .filter((place) => inRegion(place, region))
      .map(({ name }) => name.en.short),
  );
}

test.for(["map", "tiles", "lanes", "counts", "changes", "beside"])(
  "where Europe is chosen the chart “%s”, its title, legend, table and file as shown are of Europe's 43 states",
  async (chart, { open }) => {
    const { page, address, problems } = await open(`en/cannabis/adult-use/#region=europe&chart=${chart}`);
    await live(page).catch(() => undefined);
    await first(page, chart === "map" ? ".world" : `[data-chart=${chart}]`);
    await expect.poll(() => titleOf(page)).toContain(europe);
    const inside = await namesIn(address, "europe");
    await expect.poll(() => total(page)).toBe(43);
    if (chart !== "beside") expect(sum(await legendOf(page))).toBe(43);
    const rows = page.locator("section.table tbody th");
    await expect.poll(() => rows.count()).toBe(50);
    for (const name of await rows.allInnerTexts()) expect(inside).toContain(plain(name));
    const { rows: filed } = await tableShown(page);
    if (chart === "counts") expect(filed.at(-1)).toMatchObject({ Of: "43" });
    else for (const { Place: name } of filed) expect(inside).toContain(name);
    expect(problems).toEqual([]);
  },
);

test("the map counts what it fills: places of other regions have an outline alone, and the keys pass them by", async ({
  open,
}) => {
  const { page, address } = await open("en/#region=africa");
  await live(page);
  await expect.poll(() => titleOf(page)).toMatch(/^Africa: on /);
  await expect.poll(async () => (await readingsOn(page)).get("SAU" as PlaceId)).toBe("outside");
  const { places } = await fileOf<{ places: Record<PlaceId, Place> }>(address, "data/places.json");
  const read = await readingsOn(page);
  const filled = [...read].filter(([, key]) => key !== "outside").map(([id]) => id);
  expect(filled.filter((id) => !inRegion(places[id]!, "africa"))).toEqual([]);
  expect(read.get("EGY" as PlaceId)).toBe("yes-unknown");
  expect(await map(page).getAttribute("aria-label")).toContain("Africa: on ");
  const inside = await namesIn(address, "africa");
  const said = page.locator("p[aria-live=polite]").filter({ hasText: ":" });
  await map(page).focus();
  for (const key of ["ArrowRight", "ArrowRight", "ArrowUp", "ArrowUp", "ArrowUp", "ArrowRight", "ArrowRight"]) {
    await page.keyboard.press(key);
    const [name = ""] = (await said.first().innerText()).split(":");
    expect(inside).toContain(name);
  }
});

test("a sentence that is copied, and the file of an embed, say of which region they are", async ({ open }) => {
  const { page } = await open("en/death-penalty/drug-offences/#region=africa&t=2016-04-19");
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await live(page);
  await expect.poll(() => titleOf(page)).toMatch(/^Africa: on 19 April 2016, /);
  const title = await titleOf(page);
  await openPanel(page);
  await panel(page).getByRole("button", { name: "Copy sentence" }).click();
  await expect.poll(() => copied(page)).toContain(plain(title));
  const { page: framed } = await open("en/death-penalty/drug-offences/embed/#region=africa&t=2016-04-19");
  await expect.poll(() => titleOf(framed)).toBe(title);
  await expect.poll(async () => (await readingsOn(framed)).get("SAU" as PlaceId)).toBe("outside");
});

test("a place that is found outside the region brings the world back; one that was pinned keeps its card", async ({
  open,
}) => {
  const { page } = await open("en/#c=SGP&region=africa");
  await live(page);
  const card = page.getByRole("region", { name: "Singapore", exact: true });
  await card.waitFor();
  expect(await card.innerText()).toContain("In law, mandatory");
  await page.getByRole("combobox", { name: "Find a place" }).fill("Malaysia");
  await page.keyboard.press("Enter");
  await page.getByRole("region", { name: "Malaysia", exact: true }).waitFor();
  await expect.poll(() => page.url()).toMatch(/#c=MYS$/);
  await expect.poll(() => titleOf(page)).toMatch(/^On /);
});

test("an answer in a region counts its states alone, in title, legend and lists", async ({ open }) => {
  const { page } = await open("en/ask/#q=all;death-penalty/drug-offences:yes,mandatory&region=asia");
  await page.locator(".world").waitFor();
  await expect.poll(() => titleOf(page)).toMatch(/^Asia: on .* 15 states /);
  const legend = await legendOf(page);
  expect(legend).toMatchObject({ fits: "15", not: "32" });
  expect(await page.getByRole("heading", { name: /^Fits: 15/ }).count()).toBe(1);
  expect(plain(await page.locator("main").innerText())).toContain("Asia: asked of 47 member states");
});
