import type { Locator, Page } from "playwright-core";
import { expect } from "vitest";
import { test } from "./atlas.ts";
import { card, fragmentOf, live } from "./figure.ts";

const options = (page: Page): Locator => page.getByRole("listbox", { name: "Find a place" }).getByRole("option");

test("the finder forgives: former names, other languages, codes and slips all pin the place", async ({ open }) => {
  const { page } = await open("en/");
  await live(page);
  const finder = page.getByRole("combobox", { name: "Find a place" });
  for (const [typed, id, name] of [
    ["Swaziland", "SWZ", "Eswatini"],
    ["eSwatini", "SWZ", "Eswatini"],
    ["Suazilandia", "SWZ", "Eswatini"],
    ["SZ", "SWZ", "Eswatini"],
    ["Urugay", "URY", "Uruguay"],
  ] as const) {
    await finder.fill(typed);
    await expect
      .poll(() =>
        options(page)
          .first()
          .innerText()
          .catch(() => ""),
      )
      .toContain(name);
    await page.keyboard.press("Enter");
    await card(page, name).waitFor();
    expect(fragmentOf(page)).toBe(`#c=${id}`);
    await card(page, name).getByRole("button", { name: "Close" }).click();
    await card(page, name).waitFor({ state: "detached" });
  }
});

test("“/” goes to the finder, arrows choose, a click chooses, Escape empties it", async ({ open }) => {
  const { page } = await open("en/");
  await live(page);
  await page.keyboard.press("/");
  const finder = page.getByRole("combobox", { name: "Find a place" });
  await expect.poll(() => finder.evaluate((field) => field === document.activeElement)).toBe(true);
  await page.keyboard.type("congo");
  await expect.poll(() => options(page).count()).toBe(2);
  const second = (await options(page).nth(1).innerText()).split("\n")[0]!.trim();
  await page.keyboard.press("ArrowDown");
  expect(await options(page).nth(1).getAttribute("aria-selected")).toBe("true");
  await page.keyboard.press("Enter");
  await card(page, second).waitFor();
  await finder.fill("chad");
  await options(page).filter({ hasText: "Chad" }).click();
  await card(page, "Chad").waitFor();
  await finder.fill("qqqq");
  await expect.poll(() => page.getByText("No place is called “qqqq”").count()).toBe(1);
  await page.keyboard.press("Escape");
  expect(await finder.inputValue()).toBe("");
});
