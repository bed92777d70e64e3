import { readFileSync, readdirSync } from "node:fs";
import type { Page } from "playwright-core";
import { expect } from "vitest";
import { test } from "./atlas.ts";
import { inLink } from "./own-talk.ts";
import { flawsOf } from "./stage-flaws.ts";
import { faintIn } from "./stage-inks.ts";
import { drawn, slide } from "./talk.ts";

const screens = [
  { width: 1920, height: 1080 },
  { width: 1366, height: 768 },
  { width: 1280, height: 800 },
  { width: 1024, height: 768 },
] as const;

/** The years that a slide says beside its names and on or around its bars, row after row. */
const yearsOn = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const root = document.querySelector(".audience .canvas:not(.unseen) .sheet .lanes")!;
    const texts = [...root.querySelectorAll("svg text, .name small")].map((text) => text.textContent ?? "");
    // When a source was last read is said where there is room for it.
    const said = texts.map((text) => text.replaceAll(/read up to \d{4}/g, ""));
    return said.flatMap((text) => text.match(/\b\d{4}\b/g) ?? []).sort();
  });

/** The slides of a talk that are timelines of places, counted from 1. */
const timelines = readdirSync("data/talks").flatMap((file) => {
  const { steps } = JSON.parse(readFileSync(`data/talks/${file}`, "utf8")) as { steps: { link?: string }[] };
  return steps.flatMap(({ link }, i) =>
    link?.includes("chart=lanes") ? [[`en/talks/${file.replace(".json", "")}/`, i + 1] as const] : [],
  );
});

async function sameYears(page: Page, least: number): Promise<void> {
  await drawn(page);
  let widest: string[] = [];
  for (const screen of screens) {
    await page.setViewportSize(screen);
    await drawn(page);
    if (widest.length === 0) {
      await expect.poll(async () => (await yearsOn(page)).length).toBeGreaterThanOrEqual(least);
      widest = await yearsOn(page);
    }
    const at = `${screen.width} × ${screen.height}`;
    await expect.poll(async () => ({ at, years: await yearsOn(page) })).toEqual({ at, years: widest });
    await expect.poll(async () => ({ at, flaws: await flawsOf(page) })).toEqual({ at, flaws: [] });
  }
}

test.for(timelines)(
  "%s: on every screen each bar of slide %i has the year that it has on the widest",
  async ([path, number], { open }) => {
    const { page } = await open(`${path}#slide=${number}`, { viewport: screens[0], reducedMotion: "reduce" });
    await slide(page, number);
    await sameYears(page, 2);
  },
);

test("a timeline presented from a page says the years of its bars on every screen, and its colours", async ({
  open,
}) => {
  const fresh = {
    title: { en: "One" },
    minutes: 1,
    steps: [
      {
        link: "death-penalty/drug-offences/#c=IRQ,PHL,MYS,SGP,PAK,BHR&chart=lanes&sort=name&rows=chosen",
        caption: { en: "Six places" },
      },
      { link: "cannabis/medical/#chart=lanes&region=europe&c=BRA&sort=date&rows=changed", caption: { en: "Europe" } },
    ],
  };
  const { page } = await open(`en/talks/own/${await inLink(fresh)}&slide=1`, {
    viewport: screens[0],
    reducedMotion: "reduce",
  });
  await slide(page, 1);
  await sameYears(page, 12);
  for (const theme of ["stage-light", "stage"] as const) expect(await faintIn(page, theme)).toEqual([]);

  await page.keyboard.press("PageDown");
  await slide(page, 2);
  await drawn(page);
  const sheet = page.locator(".audience .canvas:not(.unseen) .sheet");
  // Rows too low for words have their colours explained, and a place chosen beyond the region is said.
  await expect.poll(() => sheet.locator(".lanes li").allInnerTexts()).toContain("Legal");
  expect(await sheet.locator("footer").innerText()).toMatch(/Brazil, outside Europe: \p{Lu}/u);
});
