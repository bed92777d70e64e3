import type { Page } from "playwright-core";
import { expect } from "vitest";
import { test } from "./atlas.ts";
import { live } from "./figure.ts";
import { barIn, seenIn } from "./film.ts";
import { openPanel, panel } from "./share.ts";

const map = "en/death-penalty/drug-offences/";
const make = (page: Page) => panel(page).getByRole("button", { name: "Make the animation" });

async function choose(page: Page, choices: Readonly<Record<string, string>>): Promise<void> {
  for (const [name, value] of Object.entries(choices))
    await panel(page).locator(`select[name=film-${name}]`).selectOption(value);
}

/** The film that the panel makes: the name of its file, and its bytes. */
async function filmOn(page: Page): Promise<{ name: string; bytes: Buffer }> {
  const [file] = await Promise.all([page.waitForEvent("download", { timeout: 110_000 }), make(page).click()]);
  const chunks: Buffer[] = [];
  for await (const chunk of await file.createReadStream()) chunks.push(chunk as Buffer);
  return { name: file.suggestedFilename(), bytes: Buffer.concat(chunks) };
}

/** Writes down what stands on each picture of a film while it is made. */
const listen = (page: Page) =>
  page.evaluate(() => {
    const told: string[] = [];
    Object.assign(globalThis, { told });
    new MutationObserver(() => {
      const text = document.querySelector<HTMLElement>("[data-film]")?.innerText.replaceAll(/\s+/g, " ");
      if (text && told.at(-1) !== text) told.push(text);
    }).observe(document.body, { subtree: true, childList: true, characterData: true });
  });
const toldOn = (page: Page) => page.evaluate(() => (globalThis as unknown as { told: string[] }).told);

test("a view becomes a video of its years, which plays; every picture says its day, version, sources, licence, address, borders", async ({
  open,
}) => {
  const { page, address, problems } = await open(map, { reducedMotion: "reduce" });
  await live(page);
  await openPanel(page);
  await choose(page, { from: "2009", to: "2014" });
  expect(await panel(page).innerText()).toContain("6 pictures, 9 seconds.");
  await listen(page);
  const { name, bytes } = await filmOn(page);
  expect(name).toMatch(/^drug-policy-atlas-death-penalty-drug-offences-2009-2014-slide\.(mp4|webm)$/);
  const { seconds, size, pictures } = await seenIn(page, bytes, name, [0.5, 2, 3, 4, 5, 8]);
  expect(size).toEqual([1920, 1080]);
  expect(seconds).toBeCloseTo(8.5, 1);
  // The line of time grows from picture to picture, and is whole on the last.
  const bars = pictures.map(barIn);
  for (const [i, bar] of bars.slice(1).entries()) expect(bar).toBeGreaterThan(bars[i]! + 0.1);
  expect(bars[0]).toBeLessThan(0.05);
  expect(bars.at(-1)).toBeGreaterThan(0.8);
  const told = await toldOn(page);
  for (const year of [2009, 2010, 2011, 2012, 2013, 2014]) {
    const on = told.findLast((text) => text.includes(`On 31 December ${year}, `));
    for (const said of ["data of", "Sources:", "Licence: CC BY 4.0", "Borders show no position", `${address}${map}#t=${year}-12-31`, "In law, not mandatory"]) expect(on).toContain(said); // prettier-ignore
  }
  expect(await page.locator("[data-film]").count()).toBe(0);
  expect(problems).toEqual([]);
});

test("half a minute with every change of sixty years is less than ten megabytes", async ({ open }) => {
  const { page } = await open("en/death-penalty/status/");
  await live(page);
  await openPanel(page);
  await choose(page, { pace: "changes" });
  const { name, bytes } = await filmOn(page);
  expect(bytes.length).toBeLessThan(10_000_000);
  const { seconds } = await seenIn(page, bytes, name, []);
  expect(seconds).toBeGreaterThan(20);
  expect(seconds).toBeLessThanOrEqual(30.1);
});

test("a browser that writes no video gets a GIF, with the colours of the map and its last day last", async ({
  open,
}) => {
  const { page } = await open("en/");
  await page.addInitScript(() => Reflect.deleteProperty(globalThis, "VideoEncoder"));
  await page.goto(new URL("death-penalty/drug-offences/", page.url()).href);
  await live(page);
  await openPanel(page);
  expect(await panel(page).locator("select[name=film-format]").count()).toBe(0);
  await choose(page, { from: "2012", to: "2016", shape: "slide" });
  const { name, bytes } = await filmOn(page);
  expect(name).toBe("drug-policy-atlas-death-penalty-drug-offences-2012-2016-slide.gif");
  expect(bytes.toString("latin1", 0, 6)).toBe("GIF89a");
  const { seconds, size, pictures } = await seenIn(page, bytes, name, [0, 1, 2, 3, 4]);
  expect(size).toEqual([1280, 720]);
  expect(pictures.length).toBe(5);
  expect(seconds).toBeCloseTo(1.5 + 3 + 3, 1);
  const bars = pictures.map(barIn);
  for (const [i, bar] of bars.slice(1).entries()) expect(bar).toBeGreaterThan(bars[i]! + 0.1);
  // Purple, as the law is drawn, is no grey.
  for (const { data } of pictures) {
    let purple = 0;
    for (let i = 0; i < data.length; i += 4) if (data[i + 1]! + 40 < Math.min(data[i]!, data[i + 2]!)) purple++;
    expect(purple).toBeGreaterThan(5000);
  }
});

test("a film that is stopped leaves nothing, and the panel is as before", async ({ open }) => {
  const { page, problems } = await open(map);
  await live(page);
  await openPanel(page);
  let saved = 0;
  page.on("download", () => saved++);
  await make(page).click();
  await expect.poll(() => panel(page).locator("progress").evaluate((bar: HTMLProgressElement) => bar.value)).toBeGreaterThan(1); // prettier-ignore
  // While it is made the page answers.
  await panel(page).getByLabel("With the citations of its").check();
  await panel(page).getByRole("button", { name: "Cancel" }).click();
  await expect
    .poll(() => panel(page).locator("[role=status]").allInnerTexts())
    .toContain("Cancelled. Nothing was saved.");
  await make(page).waitFor();
  expect(await page.locator("[data-film]").count()).toBe(0);
  // What closes the panel stops a film as well.
  await make(page).click();
  await expect.poll(() => page.locator("[data-film]").count()).toBe(1);
  await page.keyboard.press("Escape");
  await expect.poll(() => page.locator("[data-film]").count()).toBe(0);
  await expect.poll(() => page.locator("body > div[aria-hidden=true]").count()).toBe(0);
  expect(saved).toBe(0);
  expect(problems).toEqual([]);
});

test("what shows one day, or all of them, has no film", async ({ open }) => {
  for (const path of ["en/coalitions/votes/unga71-187/", "en/cannabis/adult-use/#chart=lanes", "en/countries/URY/"]) {
    const { page } = await open(path);
    await page.getByRole("button", { name: "Share", exact: true }).waitFor();
    await openPanel(page);
    expect(await make(page).count(), path).toBe(0);
  }
});
