import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect } from "vitest";
import type { BrowserContext, Page } from "playwright-core";
import { serve, type Served } from "#build/serve.ts";
import { test as onSite } from "./atlas.ts";
import { slide, talk } from "./talk.ts";

interface Kept {
  readonly context: BrowserContext;
  readonly page: Page;
  /** A copy of the site that a test may change, and where it is served: below a path. */
  readonly folder: string;
  readonly served: Served;
}

/** Shows a page and waits until all of the atlas is kept. */
async function visit({ page, served }: Pick<Kept, "page" | "served">): Promise<void> {
  await page.goto(`${served.address}en/about/`);
  await page.getByText(/^Ready offline, data of \d+ \w+ 20\d\d\./).waitFor();
}

const test = onSite.extend<{ kept: Kept }>({
  kept: async ({ browser }, use) => {
    const folder = await mkdtemp(join(tmpdir(), "atlas-offline-"));
    await cp("dist", folder, { recursive: true });
    const served = await serve(folder, { base: "/sub/path/" });
    const context = await browser.newContext({ viewport: { width: 1280, height: 720 }, serviceWorkers: "allow" });
    const page = await context.newPage();
    await visit({ page, served });
    await use({ context, page, folder, served });
    await context.close();
    await served.close().catch(() => {});
    await rm(folder, { recursive: true });
  },
});

/** Addresses below the root that were never opened, and what their heading says. */
const pages: readonly [string, RegExp][] = [
  ["en/", /death penalty for drug offences/],
  ["", /death penalty for drug offences/],
  ["en/cannabis/adult-use/#t=2016-04-19&chart=tiles", /^On 19 April 2016/],
  ["en/harm-reduction/needle-syringe-coverage/#chart=trend", /syringes/],
  ["en/countries/", /^Countries and territories$/],
  ["en/countries/SGP/", /^Singapore$/],
  ["en/countries/SGP", /^Singapore$/],
  ["en/compare/#c=URY,COL", /^Uruguay and Colombia/],
  ["en/ask/#q=all;death-penalty/status:abolitionist-all;coalitions/votes/unga75-183:no", /voted|vote/],
  ["en/events/", /^\d+ events/],
  ["en/sources/cannabis/", /^Cannabis/],
  ["en/borders/", /borders/],
  ["en/no-such-page/", /no page here/],
];

const headingOf = (page: Page): Promise<string> => page.locator("h1").first().innerText();

test(
  "after one visit every kind of page works without a network, below a path",
  { timeout: 120_000 },
  async ({ kept: { context, page, served } }) => {
    await served.close();
    await context.setOffline(true);
    const problems: string[] = [];
    page.on("pageerror", (error) => problems.push(error.message));
    for (const [path, heading] of pages) {
      await page.goto(served.address + path);
      await expect.poll(() => headingOf(page), { message: path }).toMatch(heading);
    }
    await page.goto(`${served.address}en/cannabis/adult-use/#t=2016-04-19&chart=lanes`);
    // The title of a timeline follows its lanes, which are a file of their own.
    await expect.poll(() => headingOf(page)).toMatch(/^Of \d+ states/);
    const heading = await headingOf(page);
    await page.reload();
    await expect.poll(() => headingOf(page)).toBe(heading);
    await page.getByRole("link", { name: "Countries", exact: true }).click();
    await expect.poll(() => headingOf(page)).toBe("Countries and territories");
    const csv = await page.evaluate(
      async (url) => (await fetch(url)).text(),
      `${served.address}data/cannabis/medical.csv`,
    );
    expect(csv).toContain("Uruguay");
    expect(problems).toEqual([]);
  },
);

test("all that is kept weighs less than 3 MB as it stands, and nothing is kept twice", async ({ kept: { page } }) => {
  const [names, sizes] = await page.evaluate(async () => {
    const names = await caches.keys();
    const cache = await caches.open(names[0] ?? "");
    const found = await cache.matchAll();
    return [names, await Promise.all(found.map(async (one) => (await one.blob()).size))] as const;
  });
  expect(names).toHaveLength(1);
  expect(sizes.length).toBeGreaterThan(30);
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(3 * 2 ** 20);
});

/** Puts a newer version of the site in the place of the one served. */
async function renew(folder: string): Promise<void> {
  for (const file of ["worker.js", "offline.html", "en/about/index.html", "en/borders/index.html"]) {
    const text = await readFile(join(folder, file), "utf8");
    const version = /data-version="(\w+)"/.exec(await readFile("dist/offline.html", "utf8"))?.[1] ?? "";
    expect(text).toContain(version);
    const newer = text.replaceAll(version, "0123456789abcdef").replace("</h1>", ", revised</h1>");
    await writeFile(join(folder, file), newer);
  }
}

test(
  "a newer version waits until the reader asks for it",
  { timeout: 120_000 },
  async ({ kept: { page, folder, served } }) => {
    await renew(folder);
    await page.goto(`${served.address}en/borders/`);
    const note = page.getByText("A newer version of the atlas is here.");
    await note.waitFor();
    expect(await headingOf(page)).toBe("Policy on borders");
    await page.goto(`${served.address}en/about/`);
    await note.waitFor();
    expect(await headingOf(page)).toBe("About");
    await page.getByRole("button", { name: "Show it" }).click();
    await expect.poll(() => headingOf(page)).toBe("About, revised");
    expect(await note.count()).toBe(0);
  },
);

test("while a talk is presented nothing is said of a newer version", { timeout: 120_000 }, async ({ kept }) => {
  const { page, folder, served } = kept;
  const note = page.getByText("A newer version of the atlas is here.");
  await renew(folder);
  await page.goto(`${served.address}${talk}#slide=2`);
  await slide(page, 2);
  await note.waitFor({ state: "attached" });
  expect(await note.isVisible()).toBe(false);
  await page.keyboard.press("PageDown");
  await slide(page, 3);
  expect(await note.isVisible()).toBe(false);
  await page.keyboard.press("Escape");
  await note.waitFor();
});

test("a page within another's frame keeps nothing", async ({ browser, served }) => {
  const context = await browser.newContext({ serviceWorkers: "allow" });
  const page = await context.newPage();
  const asked: string[] = [];
  context.on("request", (request) => asked.push(request.url()));
  await page.goto(`${served["/"]}en/about/`, { waitUntil: "commit" });
  await page.setContent(`<iframe src="${served["/"]}en/borders/"></iframe>`);
  await page.frameLocator("iframe").locator("input[name=place]").waitFor();
  await page.waitForLoadState("networkidle");
  expect(asked.filter((url) => /worker|offline/.test(url))).toEqual([]);
  await context.close();
});
