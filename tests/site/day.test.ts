import { expect } from "vitest";
import type { Dataset } from "#model/dataset.ts";
import { dateText } from "#text/format.ts";
import { test } from "./atlas.ts";
import { fileOf, fragmentOf, legendOf, live, slider, titleOf } from "./figure.ts";

const onDay = (title: string): string => /^On (.+?),/.exec(title)?.[1] ?? title;

test("arrows go to the change before and the next, a page is a year, Home and End are the ends of the record", async ({
  open,
}) => {
  const { page, address } = await open("en/");
  await live(page);
  const { checked } = await fileOf<Dataset>(address, "data/death-penalty/drug-offences.json");
  const press = async (key: string): Promise<string> => {
    await page.keyboard.press(key);
    return onDay(await titleOf(page));
  };
  await slider(page).focus();
  expect(await press("ArrowRight")).toBe(dateText(checked));
  const before = await press("ArrowLeft");
  expect(before).not.toBe(dateText(checked));
  const earlier = await press("ArrowLeft");
  expect(await press("ArrowRight")).toBe(before);
  expect(await press("ArrowDown")).toBe(earlier);
  expect(await press("End")).toBe(dateText(checked));
  expect(await press("PageDown")).toBe(dateText(checked).replace(/\d{4}$/, (year) => String(Number(year) - 1)));
  expect(await press("PageUp")).toBe(dateText(checked));
  expect(await press("Home")).toBe("1 January 1966");
});

test("on a day on which something changes, the page says what", async ({ open }) => {
  const { page } = await open("en/cannabis/adult-use/#t=2021-12-18");
  await live(page);
  await expect
    .poll(() => page.locator("p[aria-live]").allInnerTexts())
    .toContainEqual(expect.stringContaining("Malta: "));
});

test("dragging the day changes title and counts at once, and the link after it rests", async ({ open }) => {
  const { page } = await open("en/");
  await live(page);
  const [title, legend] = [await titleOf(page), await legendOf(page)];
  await slider(page).scrollIntoViewIfNeeded();
  const box = (await slider(page).boundingBox())!;
  const middle = box.y + box.height / 2;
  await page.mouse.move(box.x + box.width - 12, middle);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width / 3, middle, { steps: 4 });
  await expect.poll(() => titleOf(page)).not.toBe(title);
  expect(await legendOf(page)).not.toEqual(legend);
  const shown = await slider(page).getAttribute("aria-valuetext");
  await page.mouse.up();
  await expect.poll(() => fragmentOf(page)).toMatch(/^#t=\d{4}-\d\d-\d\d$/);
  expect(await slider(page).getAttribute("aria-valuetext")).toBe(shown);
});

test("a link to a day shows that day", async ({ open }) => {
  const { page } = await open("en/#t=2016-04-19");
  await live(page);
  await expect
    .poll(() => titleOf(page))
    .toBe("On 19 April 2016, 35 countries and territories had the death penalty for drug offences in law");
  expect(await slider(page).getAttribute("aria-valuetext")).toBe("19 April 2016: 35 in law");
});

test("back and forward go through the days chosen", async ({ open }) => {
  const { page } = await open("en/#t=2016-04-19");
  await live(page);
  await page.locator("input[type=date]").fill("2010-01-01");
  await expect.poll(() => fragmentOf(page)).toBe("#t=2010-01-01");
  await page.locator("input[type=date]").fill("2000-06-30");
  await expect.poll(async () => onDay(await titleOf(page))).toBe("30 June 2000");
  await page.goBack();
  await expect.poll(async () => onDay(await titleOf(page))).toBe("1 January 2010");
  await page.goBack();
  await expect.poll(async () => onDay(await titleOf(page))).toBe("19 April 2016");
  await page.goForward();
  await expect.poll(async () => onDay(await titleOf(page))).toBe("1 January 2010");
});

test("a link that was typed over in the address bar is read without loading anew", async ({ open }) => {
  const { page } = await open("en/#t=2016-04-19");
  await live(page);
  await page.evaluate(() => void (location.hash = "t=2000-06-30"));
  await expect.poll(async () => onDay(await titleOf(page))).toBe("30 June 2000");
});

test("a link that cannot be read falls back and says which parts were dropped", async ({ open }) => {
  const { page } = await open("en/#t=2016-02-30&c=XX1&region=mars");
  const first = await titleOf(page);
  await live(page);
  const notice = page.getByRole("status").filter({ hasText: "could not be read" });
  await notice.waitFor();
  for (const part of ["t=2016-02-30", "c=XX1", "region=mars"]) expect(await notice.innerText()).toContain(part);
  expect(await titleOf(page)).toBe(first);
  await notice.getByRole("button").click();
  await notice.waitFor({ state: "detached" });
});

test("no link breaks anything", async ({ open }) => {
  const { page, problems } = await open("en/#t=%&c=__proto__&s=%E0%A4%A&v=toString");
  await live(page);
  const title = await titleOf(page);
  expect(title).toMatch(/^On \d+ \w+ \d{4}, \d+ countries/);
  for (const fragment of [
    "t=&c=&region=&s=&v=",
    "c=SGP,SGP,ZZZ",
    "figure",
    "t=9999-99-99",
    "s=constructor",
    "%",
    "=",
  ]) {
    await page.evaluate((fragment) => void (location.hash = fragment), fragment);
    expect(await titleOf(page)).toBe(title);
  }
  await page.evaluate(() => void (location.hash = "t=2016-04-19"));
  await expect.poll(async () => onDay(await titleOf(page))).toBe("19 April 2016");
  expect(problems).toEqual([]);
});

test("playing goes from change to change, and any key stops it", async ({ open }) => {
  const { page } = await open("en/#t=2016-04-19");
  await live(page);
  await page.clock.install();
  const day = async (): Promise<string> => onDay(await titleOf(page));
  await page.getByRole("button", { name: "Next change" }).click();
  const next = await day();
  await page.getByRole("button", { name: "Change before" }).click();
  const start = await day();
  expect(start).not.toBe(next);
  await page.getByRole("button", { name: "Play" }).click();
  await page.clock.runFor(1700);
  await expect.poll(day).toBe(next);
  await page.clock.runFor(1700);
  const later = await day();
  expect(later).not.toBe(next);
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: "Play" }).waitFor();
  await page.clock.runFor(10_000);
  expect(await day()).toBe(later);
  await expect.poll(() => fragmentOf(page)).toMatch(/^#t=/);
});
