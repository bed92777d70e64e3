import { differenceCiede2000, rgb, wcagContrast, type Rgb } from "culori";
import { readFileSync, readdirSync } from "node:fs";
import type { Page } from "playwright-core";
import { expect } from "vitest";
import { test } from "./atlas.ts";
import { flawsOf, inksOf } from "./stage-flaws.ts";
import { drawn, slide } from "./talk.ts";

/** The screens of meeting rooms. Those of one form show the same sheet, larger or smaller: of the others of a form every fourth slide is read. */
const screens = [
  { width: 1024, height: 768, every: 1 },
  { width: 1280, height: 800, every: 1 },
  { width: 1920, height: 1080, every: 1 },
  { width: 1280, height: 720, every: 4 },
  { width: 3840, height: 2160, every: 4 },
] as const;
const talks = readdirSync("data/talks").map((file) => file.replace(".json", ""));
const slidesIn = (talk: string): number =>
  (JSON.parse(readFileSync(`data/talks/${talk}.json`, "utf8")) as { steps: unknown[] }).steps.length;

/** What is measured of the sheet has been measured anew, and drawn. */
const laid = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    for (let frame = 0; frame < 3; frame++) await new Promise((done) => requestAnimationFrame(done));
  });

const washed = (color: string): Rgb => {
  const { r, g, b } = rgb(color)!;
  return { mode: "rgb", r: 0.7 * r + 0.3, g: 0.7 * g + 0.3, b: 0.7 * b + 0.3 };
};
const distance = differenceCiede2000();

/** Pairs of a slide's legend that cannot be told apart in a pale room, and words that cannot be read in it. */
async function paleOn(page: Page): Promise<string[]> {
  const { paper, inks, fills } = await inksOf(page);
  const flaws = inks.flatMap((ink) => [
    ...(wcagContrast(ink, paper) < 7 ? [`${ink} on ${paper} has less than 7:1`] : []),
    ...(wcagContrast(washed(ink), washed(paper)) < 4.5 ? [`${ink} on ${paper}, washed, has less than 4.5:1`] : []),
  ]);
  // A pattern is a second channel; an outline on paper is one as well.
  const plain = fills.filter(({ fill }) => !fill.startsWith("url(") && fill !== paper);
  for (const [i, a] of plain.entries())
    for (const b of plain.slice(i + 1))
      if (distance(washed(a.fill), washed(b.fill)) < 9.9) flaws.push(`${a.key} and ${b.key} are alike when washed`);
  return flaws;
}

for (const talk of talks)
  test(
    `${talk}: on every screen each slide is read whole from the last row, and told apart in a pale room`,
    { timeout: 120_000 },
    async ({ open }) => {
      const { page, problems } = await open(`en/talks/${talk}/#slide=1`, { viewport: { width: 1024, height: 768 } });
      const flaws: string[] = [];
      for (let number = 1; number <= slidesIn(talk); number++) {
        if (number > 1) await page.keyboard.press("PageDown");
        await slide(page, number);
        for (const { every, ...screen } of screens) {
          if (number % every !== 0) continue;
          await page.setViewportSize(screen);
          await laid(page);
          await drawn(page);
          const found = await flawsOf(page);
          flaws.push(...found.map((flaw) => `${number} at ${screen.width} × ${screen.height}: ${flaw}`));
        }
        flaws.push(...(await paleOn(page)).map((flaw) => `${number}: ${flaw}`));
      }
      expect(flaws).toEqual([]);
      expect(problems).toEqual([]);
    },
  );
