import { differenceCiede2000 } from "culori";
import { readFileSync, readdirSync } from "node:fs";
import type { Page } from "playwright-core";
import { expect } from "vitest";
import { test } from "./atlas.ts";
import { fillsOf, flawsOf } from "./stage-flaws.ts";
import { faintIn, washed } from "./stage-inks.ts";
import { drawn, slide } from "./talk.ts";

/**
 * The screens of meeting rooms, in the order in which they are gone through and back. Those of one form show the same sheet, larger or
 * smaller: the smallest shows all slides, of the others of its form every fourth is read.
 */
const screens = [
  { width: 1024, height: 768, every: 1 },
  { width: 1280, height: 800, every: 1 },
  { width: 1920, height: 1080, every: 4 },
  { width: 3840, height: 2160, every: 4 },
  { width: 1280, height: 720, every: 1 },
] as const;
const talks = readdirSync("data/talks").map((file) => file.replace(".json", ""));
const slidesIn = (talk: string): number =>
  (JSON.parse(readFileSync(`data/talks/${talk}.json`, "utf8")) as { steps: unknown[] }).steps.length;

/** What is measured of the sheet has been measured anew, and drawn. */
const laid = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    for (let frame = 0; frame < 3; frame++) await new Promise((done) => requestAnimationFrame(done));
  });

const distance = differenceCiede2000();

/** Pairs of a slide's legend that cannot be told apart in a pale room, and words that cannot be read in it, in either theme. */
async function paleOn(page: Page): Promise<string[]> {
  const flaws = await faintIn(page, "stage-light");
  flaws.push(...(await faintIn(page, "stage")));
  const { paper, fills } = await fillsOf(page);
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
      const { page, problems } = await open(`en/talks/${talk}/#slide=1`, {
        viewport: { width: 1024, height: 768 },
        reducedMotion: "reduce",
      });
      const flaws: string[] = [];
      for (let number = 1; number <= slidesIn(talk); number++) {
        if (number > 1) await page.keyboard.press("PageDown");
        await slide(page, number);
        // Every second slide goes back through the screens: the last of the one before is the first of the next.
        for (const { every, ...screen } of number % 2 === 1 ? screens : screens.toReversed()) {
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
