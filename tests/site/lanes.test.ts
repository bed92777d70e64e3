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

test("on paper the timeline is a table with all rows, its head repeated on every page, and no row cut", async ({
  open,
}) => {
  const { page } = await open("en/death-penalty/drug-offences/#chart=lanes&sort=name");
  await rows(page).first().waitFor();
  await page.emulateMedia({ media: "print" });
  await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
  const table = page.locator(".lanes table");
  await table.getByRole("rowheader", { name: "Zimbabwe", exact: true }).waitFor();
  const styles = await table.evaluate((table) => ({
    head: getComputedStyle(table.querySelector("thead")!).display,
    rows: [...new Set([...table.querySelectorAll("tbody tr")].map((row) => getComputedStyle(row).breakInside))],
    width: Math.round(table.getBoundingClientRect().width),
  }));
  expect(styles).toEqual({ head: "table-header-group", rows: ["avoid"], width: 668 });
  await page.evaluate(() => dispatchEvent(new Event("afterprint")));
  await page.locator(".lanes .body").waitFor();
});

test("the title of a timeline says what its lanes show, that of a map what the day shows", async ({ open }) => {
  const { page, problems } = await open("en/cannabis/adult-use/#chart=lanes");
  await rows(page).first().waitFor();
  const title = page.locator("h1");
  await expect.poll(() => title.innerText()).toMatch(/^Of 41 states that have or had .*, \d+ began in \d{4} or later$/);
  const said = await title.innerText();
  await slider(page).press("PageDown");
  expect(await title.innerText()).toBe(said);
  await page.getByRole("link", { name: "Map", exact: true }).click();
  await expect.poll(() => title.innerText()).toMatch(/^On /);
  expect(problems).toEqual([]);
});

test("where few rows are shown words stand beside marks, whole and over no mark", async ({ open }) => {
  const { page } = await open("en/cannabis/adult-use/#chart=lanes&rows=changed");
  await page.locator(".lanes svg text").first().waitFor();
  await expect.poll(() => page.locator(".lanes svg text").allTextContents()).toContain("South African court legalises private use, 2018"); // prettier-ignore
  const over = await page.locator(".lanes .body g").evaluateAll((rows) => {
    const start = document.querySelector(".lanes .body svg")?.getBoundingClientRect().left ?? NaN;
    const apart = (a: DOMRect, b: DOMRect) => a.right <= b.left || b.right <= a.left;
    return rows.flatMap((row) => {
      const boxes = (selector: string) => [...row.querySelectorAll(selector)].map((one) => one.getBoundingClientRect());
      const [words, marks] = [boxes("text"), boxes(".mark")];
      const free = (word: DOMRect, i: number) => [...marks, ...words.slice(i + 1)].every((other) => apart(word, other));
      return words.filter((word, i) => !free(word, i) || !(word.left >= start));
    });
  });
  expect(over).toEqual([]);
  await page.getByRole("button", { name: "All places" }).click();
  await expect.poll(() => page.locator(".lanes svg text").count()).toBe(0);
});

test("in an order newly chosen the rows on the screen are drawn first, those around it after", async ({ open }) => {
  const { page } = await open("en/cannabis/adult-use/#chart=lanes");
  await rows(page).first().waitFor();
  const drawn = await page.evaluate(async () => {
    const names = () => [...document.querySelectorAll<HTMLElement>(".lanes .name")];
    const choice = [...document.querySelectorAll("button")].find(({ textContent }) => textContent === "Name");
    choice?.click();
    await Promise.resolve();
    return {
      first: names()[0]?.textContent,
      all: names().length,
      seen: names().filter((one) => one.getBoundingClientRect().top < innerHeight).length,
    };
  });
  expect(drawn.first).toBe("Afghanistan");
  expect(drawn.seen).toBeGreaterThan(5);
  expect(drawn.all - drawn.seen).toBeLessThan(15);
  await expect.poll(() => rows(page).count()).toBeGreaterThan(drawn.all + 20);
});

test.for([
  ["THA", ["law", "back"]],
  ["ZAF", ["court"]],
  ["US-CA", ["vote"]],
] as const)("the lanes on the page of %s carry the signs of how changes came", async ([id, signs], { open }) => {
  const { page } = await open(`en/countries/${id}/`);
  const drawn = await page.locator(".lane .sign").evaluateAll((found) =>
    found.map((sign) =>
      sign
        .getAttribute("class")
        ?.split(" ")
        .find((one) => one !== "sign" && !one.startsWith("svelte")),
    ),
  );
  expect(drawn).toEqual(expect.arrayContaining([...signs]));
  expect(await page.locator(".axis h3 svg").count()).toBe(new Set(drawn).size);
});
