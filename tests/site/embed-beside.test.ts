import type { Page } from "playwright-core";
import { expect } from "vitest";
import { test } from "./atlas.ts";

const frame = "en/cannabis/adult-use/embed/#chart=beside";
const others = [
  ["", "Medical use", "Limited", /^Sources: Wikipedia contributors, .+ and others \(\d{3} sources\)\. Facts checked/],
  [
    "&with=death-penalty/drug-offences",
    "Drug offences: law",
    "In law",
    /^Sources: Wikipedia contributors, Harm Reduction International and others/,
  ],
] as const;

const foot = (page: Page): Promise<string> => page.locator("footer").innerText();
const legends = (page: Page): Promise<string[]> =>
  page.locator(".legend:visible").evaluateAll((all) => all.map((one) => (one as HTMLElement).innerText));
const near = async (page: Page): Promise<void> => {
  await page.locator(".figure").hover();
  await page.waitForFunction(() => "live" in document.documentElement.dataset);
};

test.for([
  [700, 460],
  [1000, 700],
] as const)(
  "of two indicators in a frame of %i × %i each has its legend, and both their sources",
  async (box, { open }) => {
    const [width, height] = box;
    for (const [link, name, status, sources] of others) {
      const { page, problems } = await open(`${frame}${link}`, { viewport: { width, height } });
      await page.waitForFunction(() => !("pending" in document.documentElement.dataset));
      for (const come of [false, true]) {
        if (come) await near(page);
        const [own, second, ...more] = await legends(page);
        expect(own).toMatch(/^Adult use\s+Legal market\s+2/);
        expect(second).toContain(name);
        expect(second).toContain(status);
        expect(more).toEqual([]);
        expect(await foot(page)).toMatch(sources);
      }
      expect(problems).toEqual([]);
      await page.close();
    }
  },
);

test("in a small frame the second legend goes only where the maps become larger without it, which is told", async ({
  open,
}) => {
  const { page, problems } = await open(frame, { viewport: { width: 320, height: 320 } });
  await page.waitForFunction(() => !("pending" in document.documentElement.dataset));
  const told = "The legend of the second map has no room here.";
  expect(await legends(page)).toHaveLength(1);
  expect(await foot(page)).toContain(told);
  await page.setViewportSize({ width: 1000, height: 900 });
  await expect.poll(() => legends(page)).toHaveLength(2);
  expect(await foot(page)).not.toContain(told);
  expect(problems).toEqual([]);
});

test("in a frame as of a phone, upright or lying, both maps have their legends beside maps of a fair size", async ({
  open,
}) => {
  for (const [width, height, least] of [
    [320, 400, 140],
    [480, 320, 190],
  ] as const) {
    const { page, problems } = await open(frame, { viewport: { width, height } });
    await page.waitForFunction(() => !("pending" in document.documentElement.dataset));
    for (const come of [false, true]) {
      if (come) await near(page);
      expect(await legends(page)).toHaveLength(2);
      const wide = await page.locator(".abreast svg").evaluateAll((all) => all.map((one) => one.clientWidth));
      for (const one of wide) expect(one).toBeGreaterThanOrEqual(least);
      expect(wide).toHaveLength(2);
    }
    expect(problems).toEqual([]);
  }
});

test("the legend of a second map that has no room is shown by the words that tell so", async ({ open }) => {
  const { page, problems } = await open(frame, { viewport: { width: 280, height: 200 } });
  await page.waitForFunction(() => !("pending" in document.documentElement.dataset));
  for (const come of [false, true]) {
    if (come) await near(page);
    await page.getByRole("button", { name: "The legend of the second map has no room here." }).click();
    expect(await legends(page)).toEqual([expect.stringMatching(/^Medical use\s+Legal\s+42/)]);
    await page.keyboard.press("Escape");
    await page.getByRole("button", { name: "Legend", exact: true }).click();
    expect(await legends(page)).toEqual([expect.stringMatching(/^Adult use\s+Legal market\s+2/)]);
    await page.keyboard.press("Escape");
  }
  expect(problems).toEqual([]);
});

/** How many sources the source line counts. */
const counted = async (page: Page): Promise<number> => Number(/\((\d+) sources\)/.exec(await foot(page))?.[1]);

test("the source line counts the sources of the second indicator while it is shown, each source once", async ({
  open,
}) => {
  const { page, problems } = await open(frame, { viewport: { width: 700, height: 460 } });
  await page.waitForFunction(() => !("pending" in document.documentElement.dataset));
  const both = await counted(page);
  await near(page);
  const show = async (link: string): Promise<void> => {
    await page.evaluate((link) => (location.hash = link), link);
  };
  await show("#chart=tiles");
  await expect.poll(() => counted(page)).toBeLessThan(both);
  const one = await counted(page);
  await show("#chart=beside&with=death-penalty/drug-offences");
  await expect.poll(() => foot(page)).toContain("Harm Reduction International");
  expect(await counted(page)).toBeGreaterThan(one);
  await show("#chart=beside");
  await expect.poll(() => counted(page)).toBe(both);
  const { page: other } = await open("en/cannabis/medical/embed/");
  expect(both).toBeLessThan(one + (await counted(other)));
  expect(problems).toEqual([]);
});
