import { expect } from "vitest";
import { test } from "./atlas.ts";
import { failing } from "./failing.ts";
import { found } from "./axe.ts";
import { drawn, fragmentIs, layer, slide, talk } from "./talk.ts";

/** What is typed before an audience, the place that is meant, and words that its card must hold. */
const questions = [
  ["singapore", "Singapore", /In law, mandatory for an offence/],
  ["br", "Brazil", /Abolished/],
  ["swaziland", "Eswatini", /Cannabis, adult use/],
  ["so", "South Africa", /Cannabis/],
] as const;

test.for(questions)("“%s” typed on a slide shows the card of %s", async ([typed, name, words], { open }) => {
  const { page, problems } = await open(`${talk}#slide=8`);
  await slide(page, 8);
  await page.keyboard.type(typed);
  await layer(page, "find").waitFor();
  await expect.poll(() => layer(page, "find").getByRole("combobox").inputValue()).toBe(typed);
  const option = layer(page, "find").getByRole("option").filter({ hasText: name }).first();
  await option.waitFor();
  await expect
    .poll(async () => {
      if ((await option.getAttribute("aria-selected")) === "true") return true;
      await page.keyboard.press("ArrowDown");
      return false;
    })
    .toBe(true);
  await page.keyboard.press("Enter");
  const card = layer(page, "place");
  await card.getByRole("heading", { name, exact: true }).waitFor();
  const text = await card.innerText();
  expect(text).toMatch(words);
  for (const heading of ["Law", "Practice", "Positions", "What is not known", "Places to compare with"])
    expect(await card.getByRole("heading", { name: heading }).count(), heading).toBe(1);
  expect(problems).toEqual([]);
});

test("Escape returns to slide and view exactly, from finder and card", async ({ open }) => {
  const { page } = await open(`${talk}#slide=8&view=t%3D1998-07-01%26c%3DIRN`);
  await slide(page, 8);
  await drawn(page);
  const sheet = page.locator(".audience .canvas:not(.unseen) .sheet");
  const before = await sheet.innerText();
  await page.keyboard.type("mal");
  await layer(page, "find").waitFor();
  await page.keyboard.press("Escape");
  await layer(page, "find").waitFor({ state: "detached" });
  await page.keyboard.type("malaysia");
  await expect.poll(() => layer(page, "find").getByRole("option").first().innerText()).toContain("Malaysia");
  await page.keyboard.press("Enter");
  await layer(page, "place").getByRole("heading", { name: "Malaysia" }).waitFor();
  await page.keyboard.press("Escape");
  await layer(page, "place").waitFor({ state: "detached" });
  await fragmentIs(page, "#slide=8&view=t%3D1998-07-01%26c%3DIRN");
  expect(await sheet.innerText()).toBe(before);
});

test("a clicker without Escape leads from the card back to the slide", async ({ open }) => {
  const { page } = await open(`${talk}#slide=8`);
  await slide(page, 8);
  await page.keyboard.type("iran\n");
  await layer(page, "place").getByRole("heading", { name: "Iran" }).waitFor();
  await page.keyboard.press("PageDown");
  await layer(page, "place").waitFor({ state: "detached" });
  await slide(page, 8);
  await page.keyboard.press("PageDown");
  await slide(page, 9);
});

test("one question follows another without Escape", async ({ open }) => {
  const { page } = await open(`${talk}#slide=8`);
  await slide(page, 8);
  await page.keyboard.type("iran\n");
  await layer(page, "place").getByRole("heading", { name: "Iran" }).waitFor();
  await page.keyboard.type("chile\n");
  await layer(page, "place").getByRole("heading", { name: "Chile" }).waitFor();
});

test("a question that cannot be answered for want of facts says so; the slide goes on", async ({ open }) => {
  const { page } = await open(`${talk}#slide=1`);
  await slide(page, 1);
  const mend = await failing(page, "**/data/**");
  await page.keyboard.type("iran\n");
  await layer(page, "place").getByRole("status").filter({ hasText: "could not be reached" }).waitFor();
  await page.keyboard.press("Escape");
  mend();
  await page.keyboard.type("iran\n");
  await layer(page, "place").getByRole("heading", { name: "Iran" }).waitFor();
  await page.keyboard.press("Escape");
  await page.keyboard.press("PageDown");
  await slide(page, 2);
});

test.for([
  [1920, 1080],
  [1024, 768],
] as const)(
  "the card of a place is read from the last row of a screen of %i × %i, and axe finds no fault",
  async (size, { open }) => {
    const [width, height] = size;
    const { page } = await open(`${talk}#slide=8`, { viewport: { width, height } });
    await slide(page, 8);
    await page.keyboard.type("iran\n");
    const card = layer(page, "place");
    await card.getByRole("heading", { name: "Iran" }).waitFor();
    const small = await card.locator(".sheet").evaluate((sheet) => {
      const told: string[] = [];
      const walker = document.createTreeWalker(sheet, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const parent = node.parentElement!;
        // A letter in a swatch is there for print alone.
        if (!node.textContent?.trim() || parent.closest("svg")) continue;
        const size = parseFloat(getComputedStyle(parent).fontSize);
        if (size < 24) told.push(`${size} ${node.textContent}`);
      }
      return told;
    });
    expect(small).toEqual([]);
    const across = await card.locator(".card").evaluate((card) => card.scrollWidth - card.clientWidth);
    expect(across).toBeLessThanOrEqual(0);
    expect(await found(page)).toEqual([]);
  },
);
