import { chromium, type Page } from "playwright-core";
import { ensureChromium, launchArguments } from "./chromium.ts";
import { serve } from "./serve.ts";

/** Milliseconds of many runs of one thing. */
interface Spread {
  readonly median: number;
  readonly p95: number;
}

/** How much slower than this machine the page's own processor is made. */
const slowed = 4;

/** The middle and the ninety-fifth of a hundred. */
function spreadOf(times: readonly number[]): Spread {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share: number): number => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN;
  return { median: at(0.5), p95: at(0.95) };
}

/** A sum that takes some milliseconds, again and again: what the machine itself spreads. */
const floor = (page: Page): Promise<number[]> =>
  page.evaluate(async () => {
    const times: number[] = [];
    for (let run = 0; run < 300; run++) {
      const start = performance.now();
      let sum = 0;
      for (let i = 0; i < 400_000; i++) sum += Math.sqrt(i);
      times.push(performance.now() - start + sum * 0);
      await new Promise((done) => requestAnimationFrame(() => setTimeout(done, 0)));
    }
    return times;
  });

/** Goes with the slider over the whole axis, from the input event to the end of layout. */
const steps = (page: Page): Promise<number[]> =>
  page.evaluate(async () => {
    const slider = document.querySelector<HTMLInputElement>("input[name=day]");
    if (!slider) return [];
    const [least, most] = [Number(slider.min), Number(slider.max)];
    const times: number[] = [];
    for (let run = 0; run < 400; run++) {
      const start = performance.now();
      slider.value = String(Math.round(least + ((most - least) * run) / 400));
      slider.dispatchEvent(new Event("input", { bubbles: true }));
      await Promise.resolve();
      document.body.getBoundingClientRect();
      times.push(performance.now() - start);
      await new Promise((done) => requestAnimationFrame(() => setTimeout(done, 0)));
    }
    return times;
  });

/** Scrolls through all rows, 60 pixels a frame: the time from frame to frame. */
const scrolling = (page: Page): Promise<number[]> =>
  page.evaluate(async () => {
    const times: number[] = [];
    let last = performance.now();
    for (let y = 0; y < document.body.scrollHeight; y += 60) {
      scrollTo(0, y);
      await new Promise((done) => requestAnimationFrame(done));
      const now = performance.now();
      times.push(now - last);
      last = now;
    }
    scrollTo(0, 0);
    return times;
  });

/** Orders the rows anew, from the click to the end of layout. */
const sorting = (page: Page): Promise<number[]> =>
  page.evaluate(async () => {
    const times: number[] = [];
    for (let run = 0; run < 24; run++) {
      const choices = document.querySelectorAll<HTMLButtonElement>(".controls div:first-child button");
      const start = performance.now();
      choices[run % choices.length]?.click();
      await Promise.resolve();
      document.body.getBoundingClientRect();
      times.push(performance.now() - start);
      await new Promise((done) => setTimeout(done, 100));
    }
    return times;
  });

/** Goes through a talk, from the key to the frame in which the next slide stands; between steps the stage has time to draw ahead. */
const stepping = (page: Page): Promise<number[]> =>
  page.evaluate(async () => {
    const times: number[] = [];
    for (let run = 0; run < 19; run++) {
      const start = performance.now();
      document.body.dispatchEvent(new KeyboardEvent("keydown", { key: "PageDown", code: "PageDown", bubbles: true }));
      await new Promise((done) => requestAnimationFrame(() => setTimeout(done, 0)));
      times.push(performance.now() - start);
      await new Promise((done) => setTimeout(done, 2500));
    }
    return times;
  });

/** The same while the window of the speaker draws its own pictures of the slides, in the same thread. */
async function steppingBeforeSpeaker(page: Page): Promise<number[]> {
  const [speaker] = await Promise.all([page.context().waitForEvent("page"), page.keyboard.press("s")]);
  await speaker.locator(".sheet[aria-busy=false]").first().waitFor();
  await page.bringToFront();
  await page.waitForTimeout(2500);
  return stepping(page);
}

/** The overview is opened and left while its small pictures are being drawn; the step comes at once. */
const steppingFromOverview = (page: Page): Promise<number[]> =>
  page.evaluate(async () => {
    const press = (key: string, code: string): boolean =>
      document.body.dispatchEvent(new KeyboardEvent("keydown", { key, code, bubbles: true }));
    const times: number[] = [];
    for (let run = 0; run < 12; run++) {
      press("o", "KeyO");
      await new Promise((done) => setTimeout(done, 300));
      press("Escape", "Escape");
      await new Promise((done) => requestAnimationFrame(() => setTimeout(done, 0)));
      const start = performance.now();
      press("PageDown", "PageDown");
      await new Promise((done) => requestAnimationFrame(() => setTimeout(done, 0)));
      times.push(performance.now() - start);
      await new Promise((done) => setTimeout(done, 2500));
    }
    return times;
  });

const floorName = "a fixed sum (what the machine spreads)";
const measured: readonly (readonly [name: string, path: string, measure: (page: Page) => Promise<number[]>])[] = [
  [floorName, "en/about/", floor],
  ["step of the day, map", "en/", steps],
  ["step of the day, timeline", "en/cannabis/adult-use/#chart=lanes", steps],
  ["step of the day, tiles", "en/cannabis/adult-use/#chart=tiles", steps],
  ["step of the day, counts", "en/cannabis/adult-use/#chart=counts", steps],
  ["timeline of all places: frame while scrolling", "en/cannabis/adult-use/#chart=lanes", scrolling],
  ["timeline of all places: ordered anew", "en/cannabis/adult-use/#chart=lanes", sorting],
  ["next slide: special session", "en/talks/special-session-2016/#slide=1", stepping],
  ["next slide: targets", "en/talks/harm-reduction-targets/#slide=1", stepping],
  ["next slide: death penalty", "en/talks/death-penalty-for-drugs/#slide=1", stepping],
  ["the same before the speaker's window", "en/talks/death-penalty-for-drugs/#slide=1", steppingBeforeSpeaker],
  ["the same out of the overview", "en/talks/death-penalty-for-drugs/#slide=1", steppingFromOverview],
];

/**
 * Measures the built site in `dist` on a processor slowed four times. Milliseconds are this machine's; the last column, how far
 * p95 lies above the median beside the same of a fixed sum in this very run, is what can be compared between machines.
 * `npm run bench -- slide` measures those with “slide” in their name.
 */
export async function main(only = "", folder = "dist"): Promise<void> {
  const served = await serve(folder);
  const browser = await chromium.launch({ executablePath: ensureChromium(), args: launchArguments() });
  let own = NaN;
  for (const [name, path, measure] of measured.filter(([name]) => name.includes(only) || name === floorName)) {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
    await page.goto(served.address + path);
    await page.waitForTimeout(2500);
    const session = await page.context().newCDPSession(page);
    await session.send("Emulation.setCPUThrottlingRate", { rate: slowed });
    const { median, p95 } = spreadOf(await measure(page));
    if (Number.isNaN(own)) own = p95 / median;
    const beside = p95 / median / own;
    console.log(
      `${name.padEnd(48)} median ${median.toFixed(1).padStart(6)} ms   p95 ${p95.toFixed(1).padStart(6)} ms   spread ${beside.toFixed(1)} × the machine's`,
    );
    await page.close();
  }
  await browser.close();
  await served.close();
}
