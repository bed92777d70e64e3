import type { Locator, Page } from "playwright-core";
import { expect } from "vitest";
import { test } from "./atlas.ts";
import { fragmentOf, legendOf, live, slider } from "./figure.ts";

const rows = (page: Page): Locator => page.locator(".lanes .name");
const spoken = (page: Page): Promise<string> => page.locator(".lanes [aria-live]").innerText();

test("the timeline is a choice beside the map, its headings count what the legend counts", async ({ open }) => {
  const { page, problems } = await open("en/cannabis/adult-use/");
  await live(page);
  const legend = await legendOf(page);
  await page.getByRole("link", { name: "Timeline" }).click();
  await rows(page).first().waitFor();
  expect(fragmentOf(page)).toBe("#chart=lanes");
  expect(await rows(page).first().innerText()).toBe("Uruguay");
  const headings = await page.locator(".lanes .body p b").allInnerTexts();
  for (const [key, count] of Object.entries(legend))
    if (count !== "0") expect([key, headings.some((heading) => heading.startsWith(`${count} `))]).toEqual([key, true]);
  await page.goBack();
  await page.locator("path[data-place]").first().waitFor();
  expect(problems).toEqual([]);
});

test("arrows go through rows and stretches, a voice says them, Enter chooses, the link holds what was chosen", async ({
  open,
}) => {
  const { page } = await open("en/cannabis/adult-use/#chart=lanes");
  await rows(page).first().waitFor();
  await page.locator(".lanes .body").focus();
  await page.keyboard.press("ArrowDown");
  await expect.poll(() => spoken(page)).toBe("Uruguay: Legal market. From 20 December 2013 to today.");
  await page.keyboard.press("ArrowLeft");
  await expect.poll(() => spoken(page)).toMatch(/^Uruguay: Decriminalised\. From .* until 20 December 2013\.$/);
  await page.keyboard.press("ArrowDown");
  await expect.poll(() => spoken(page)).toMatch(/^Canada: /);
  await page.keyboard.press("Enter");
  await page.keyboard.press("ArrowUp");
  await page.keyboard.press("Enter");
  await expect.poll(() => fragmentOf(page)).toBe("#c=CAN,URY&chart=lanes");
  await page.getByRole("button", { name: "Chosen (2)" }).click();
  await expect.poll(() => rows(page).allInnerTexts()).toEqual(["Uruguay", "Canada"]);
  expect(fragmentOf(page)).toBe("#c=CAN,URY&chart=lanes&rows=chosen");
});

test("only the rows near the screen are drawn, and scrolling brings the others", async ({ open }) => {
  const { page } = await open("en/cannabis/adult-use/#chart=lanes&sort=name");
  await rows(page).first().waitFor();
  const drawn = await rows(page).count();
  const places = Number(/(\d+)/.exec(await page.locator(".legend .total").innerText())?.[1]);
  expect(drawn).toBeLessThan(places);
  expect(await rows(page).getByText("Zimbabwe").count()).toBe(0);
  await page.locator(".lanes .body").focus();
  await page.keyboard.press("End");
  await rows(page).getByText("Zimbabwe").waitFor();
  await expect.poll(() => spoken(page)).toMatch(/^Zimbabwe: /);
});

test("the day moves its line and, when it rests, the order by status", async ({ open }) => {
  const { page } = await open("en/cannabis/adult-use/#chart=lanes&t=2012-01-01");
  await rows(page).first().waitFor();
  const first = await rows(page).first().innerText();
  expect(first).not.toBe("Uruguay");
  await slider(page).press("End");
  await expect.poll(() => rows(page).first().innerText()).toBe("Uruguay");
});

test("all rows are on paper", async ({ open }) => {
  const { page } = await open("en/death-penalty/drug-offences/#chart=lanes&sort=name");
  await rows(page).first().waitFor();
  await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
  await rows(page).getByText("Zimbabwe").waitFor();
});
