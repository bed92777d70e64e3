import type { Page } from "playwright-core";
import { expect } from "vitest";
import { test } from "./atlas.ts";
import { found } from "./axe.ts";
import { drawn, layer, slide, talk } from "./talk.ts";

/** What is typed to open each layer, and what of it must stand there before it is looked at. */
const layers: readonly (readonly [string, string, (page: Page) => Promise<void>])[] = [
  ["help", "?", (page) => layer(page, "help").getByRole("heading").first().waitFor()],
  ["code", "q", (page) => layer(page, "code").getByRole("img").waitFor()],
  ["jump", "12", (page) => layer(page, "jump").getByRole("textbox").waitFor()],
  ["find", "guinea", (page) => layer(page, "find").getByRole("option").first().waitFor()],
  ["place", "iran\n", (page) => layer(page, "place").getByRole("heading", { name: "Iran", exact: true }).waitFor()],
  ["overview", "o", (page) => layer(page, "overview").locator("[aria-current=true]").waitFor()],
];

test.for(["stage", "stage-light"])(
  "axe finds nothing on a slide and on all that lies over it, on the %s",
  async (theme, { open }) => {
    const { page } = await open(`${talk}#slide=8`);
    await slide(page, 8);
    await drawn(page);
    if (theme === "stage-light") await page.keyboard.press("d");
    await page.locator(`.show[data-theme=${theme}]`).waitFor();
    expect(await found(page), "slide").toEqual([]);
    for (const [kind, typed, stands] of layers) {
      await page.keyboard.type(typed);
      await stands(page);
      expect(await found(page), kind).toEqual([]);
      await page.keyboard.press("Escape");
      await page.locator(".over").waitFor({ state: "detached" });
    }
  },
);

test("axe finds nothing on a slide with the notes beside it", async ({ open }) => {
  const { page } = await open(`${talk}#slide=8`);
  await slide(page, 8);
  await drawn(page);
  await page.evaluate(() => (window.open = () => null));
  await page.keyboard.press("s");
  await page.getByRole("button", { name: "Hide the notes" }).waitFor();
  // The legend beside the notes is small; without them, a press away, it is large.
  expect((await found(page)).filter((line) => !line.startsWith("target-size"))).toEqual([]);
});
