import { expect } from "vitest";
import type { Dataset } from "#model/dataset.ts";
import { dateText } from "#text/format.ts";
import { test } from "./atlas.ts";
import { countedIn, fileOf, legendOf, live, readingsOn, titleOf } from "./figure.ts";

test("/en/ opens on the map of the death penalty for drug offences, its title a sentence of the day", async ({
  open,
}) => {
  const { page, address, problems } = await open("en/");
  const { checked, headline } = await fileOf<Dataset>(address, "data/death-penalty/drug-offences.json");
  const legend = await legendOf(page);
  const counts = headline.counts.map((status) => Number(legend[status]?.split("–")[0]));
  const sentence = `On ${dateText(checked)}, ${counts.reduce((sum, count) => sum + count)} countries and territories have the death penalty for drug offences in law`;
  expect(await titleOf(page)).toBe(sentence);
  expect(await page.title()).toContain(sentence);
  await live(page);
  expect(await titleOf(page)).toBe(sentence);
  expect(problems).toEqual([]);
});

test.for([
  ["death-penalty/drug-offences", ""],
  ["death-penalty/status", "#t=2022-12-31"],
  ["death-penalty/executions", ""],
  ["cannabis/adult-use", "#t=2013-12-09"],
  ["harm-reduction/needle-syringe-coverage", ""],
  ["coalitions/votes/cnd63-5-1", ""],
  ["coalitions/bodies/eu", "#t=2004-04-30"],
])("%s%s: the legend counts what the map draws and the table lists", async ([path, fragment], { open }) => {
  const { page, address } = await open(`en/${path}/${fragment}`);
  await live(page);
  const counted = await countedIn(address, await fileOf<Dataset>(address, `data/${path}.json`));
  const drawn = await readingsOn(page);
  expect(counted.filter((id) => !drawn.has(id))).toEqual([]);
  const legend = await legendOf(page);
  for (const [status, count] of Object.entries(legend)) {
    const [least = NaN, most = least] = count.split("–").map(Number);
    const places = counted.filter((id) => drawn.get(id) === status).length;
    expect(places, `${status}: the legend says ${count}`).toBeGreaterThanOrEqual(least);
    expect(places, `${status}: the legend says ${count}`).toBeLessThanOrEqual(most);
  }
  expect(counted.filter((id) => !(String(drawn.get(id)) in legend))).toEqual([]);
  const rows = await page.locator("table tbody tr").count();
  expect(rows).toBeGreaterThanOrEqual(counted.filter((id) => drawn.get(id) !== "did-not-exist").length);
});

test("the marks of the public contract are set: the map is complete, each day is drawn", async ({ open }) => {
  const { page } = await open("en/");
  await live(page);
  const days = () => page.evaluate(() => performance.getEntriesByName("day-drawn").length);
  const before = await days();
  await page.locator("input[name=day]").fill("16910");
  await expect.poll(days).toBe(before + 1);
  expect(await page.evaluate(() => performance.getEntriesByName("map-complete").length)).toBe(1);
});

test("nothing is stored on the reader's machine", async ({ open }) => {
  const { page, problems } = await open("en/#t=2016-04-19&c=SGP");
  await live(page);
  await page.getByRole("link", { name: "Cannabis", exact: true }).click();
  await page.waitForURL("**/en/cannabis/adult-use/**");
  expect(await page.context().cookies()).toEqual([]);
  expect(await page.context().storageState({ indexedDB: true })).toEqual({ cookies: [], origins: [] });
  expect(await page.evaluate(() => sessionStorage.length)).toBe(0);
  expect(problems).toEqual([]);
});

test("the root leads to the English atlas", async ({ open }) => {
  const { page } = await open("");
  await page.waitForURL("**/en/");
  await expect.poll(() => page.locator("h1").count()).toBe(1);
});
