import { readFileSync } from "node:fs";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { expect } from "vitest";
import type { Browser, Page } from "playwright-core";
import { packed } from "#build/pack.ts";
import { test as onSite } from "./atlas.ts";
import { codeIn, unfoldEmbed } from "./share.ts";

const talk = "death-penalty-for-drugs";

interface Opened {
  readonly page: Page;
  /** What went wrong, and every request but that for the file itself. */
  readonly problems: string[];
  readonly goTo: (fragment: string) => Promise<void>;
}

async function opened(browser: Browser, file: string): Promise<Opened> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 720 }, acceptDownloads: true });
  const problems: string[] = [];
  page.on("pageerror", (error) => problems.push(error.message));
  page.on("console", (said) => said.type() === "error" && problems.push(said.text()));
  page.on("request", (request) => request.url() !== file && problems.push(`${request.url()} was asked for`));
  await page.goto(file);
  await page.locator("h1").waitFor();
  const goTo = (fragment: string): Promise<void> => page.evaluate((to) => void (location.hash = to), fragment);
  return { page, problems, goTo };
}

const test = onSite.extend<{ pack: Opened }>({
  pack: async ({ browser }, use) => {
    const folder = await mkdtemp(join(tmpdir(), "atlas-pack-"));
    const { name, text } = packed("dist", talk);
    await writeFile(join(folder, name), text);
    const pack = await opened(browser, pathToFileURL(join(folder, name)).href);
    await use(pack);
    await pack.page.context().close();
    await rm(folder, { recursive: true });
  },
});

/** Pages of every kind and views of figures, and what their heading says. */
const views: readonly [string, RegExp][] = [
  ["#/en/talks/", /talks/i],
  [`#/en/talks/${talk}/`, /death penalty/],
  ["#/en/?t=2016-04-19&c=SGP", /^On 19 April 2016/],
  ["#/en/death-penalty/drug-offences/?chart=lanes", /death penalty for drug offences/],
  ["#/en/death-penalty/status/?chart=counts", /./],
  ["#/en/cannabis/adult-use/?chart=tiles", /cannabis/],
  ["#/en/cannabis/adult-use/?region=europe", /cannabis/],
  ["#/en/harm-reduction/needle-syringe-coverage/?chart=trend", /syringes/],
  ["#/en/death-penalty/status/?chart=changes&t=2016-04-19", /./],
  ["#/en/countries/", /^Countries and territories$/],
  ["#/en/countries/SGP/", /^Singapore$/],
  ["#/en/countries/US-CO/", /^Colorado$/],
  ["#/en/compare/?c=URY,COL", /^Uruguay and Colombia/],
  ["#/en/ask/?q=all;death-penalty/status:abolitionist-all;coalitions/votes/unga75-183:no", /voted|vote/],
  ["#/en/events/", /^\d+ events/],
  ["#/en/events/?y1980", /^\d+ events/],
  ["#/en/sources/cannabis/", /^Cannabis/],
  ["#/en/about/", /^About/],
  ["#/en/borders/", /borders/],
  ["#/en/nothing/", /no page here/],
];

const headingOf = ({ page }: Opened): Promise<string> => page.locator("h1").first().innerText();

test(
  "the file shows every kind of page and view by double click, and asks for nothing",
  { timeout: 120_000 },
  async ({ pack }) => {
    const { page, problems, goTo } = pack;
    for (const [fragment, heading] of views) {
      await goTo(fragment);
      await expect.poll(() => headingOf(pack), { message: fragment }).toMatch(heading);
      const outward = await page
        .locator("a[href]")
        .evaluateAll((links) =>
          links
            .map((link) => link.getAttribute("href") ?? "")
            .filter((href) => !/^(#\/|https?:\/\/|mailto:)/.test(href)),
        );
      expect(outward, fragment).toEqual([]);
    }
    expect(problems).toEqual([]);
  },
);

test("links, Back and a new start stay in the file and keep the view", async ({ pack }) => {
  const { page, problems } = pack;
  const hash = (): Promise<string> => page.evaluate(() => location.hash);
  await page.goto(`${page.url()}#/en/`);
  await expect.poll(() => headingOf(pack)).toMatch(/36 countries/);
  await page.locator("path[data-place=BRA]").first().click();
  await expect.poll(hash).toBe("#/en/?c=BRA");
  await page.getByRole("link", { name: "Cannabis", exact: true }).click();
  await expect.poll(() => headingOf(pack)).toMatch(/cannabis/);
  expect(await hash()).toMatch(/^#\/en\/cannabis\/adult-use\//);
  await page.getByRole("link", { name: "Countries", exact: true }).click();
  await page.getByRole("link", { name: "Algeria", exact: true }).click();
  await expect.poll(() => headingOf(pack)).toBe("Algeria");
  expect(await hash()).toBe("#/en/countries/DZA/");
  await page.goBack();
  await expect.poll(() => headingOf(pack)).toBe("Countries and territories");
  await page.reload();
  await expect.poll(() => headingOf(pack)).toBe("Countries and territories");
  await page.goBack();
  await expect.poll(() => headingOf(pack)).toMatch(/cannabis/);
  expect(problems).toEqual([]);
});

test("a place found in the bar opens its page, and a file of facts is saved from the file", async ({ pack }) => {
  const { page, problems, goTo } = pack;
  await goTo("#/en/about/");
  await expect.poll(() => headingOf(pack)).toBe("About");
  await page.locator("input[name=place]").fill("burma");
  await page.keyboard.press("Enter");
  await expect.poll(() => headingOf(pack)).toBe("Myanmar");
  await goTo("#/en/cannabis/adult-use/");
  const [saved] = await Promise.all([
    page.waitForEvent("download"),
    page.locator("main footer").getByRole("link", { name: "CSV" }).click(),
  ]);
  expect(saved.suggestedFilename()).toBe("cannabis-adult-use.csv");
  expect(problems.filter((problem) => !problem.startsWith("blob:"))).toEqual([]);
});

test("made twice from the same site the file is the same, and weighs less than 3 MB", () => {
  const [one, two] = [packed("dist", talk).text, packed("dist", talk).text];
  expect(one === two).toBe(true);
  expect(Buffer.byteLength(one)).toBeLessThan(3 * 2 ** 20);
});

test("the code for other pages is given from the file with the public address, and no preview is asked for", async ({
  pack,
}) => {
  const { page, problems, goTo } = pack;
  await goTo("#/en/cannabis/adult-use/?t=2014-01-01");
  await page.locator("h1", { hasText: "On 1 January 2014" }).waitFor();
  const shown = await unfoldEmbed(page);
  const { homepage } = JSON.parse(readFileSync("package.json", "utf8")) as { homepage: string };
  expect(await codeIn(page)).toContain(`<iframe src="${homepage}en/cannabis/adult-use/embed/#t=2014-01-01"`);
  await shown.getByText("The preview is shown where the atlas is on the net").waitFor();
  expect(await page.locator("iframe").count()).toBe(0);
  expect(problems.filter((problem) => !problem.startsWith("blob:"))).toEqual([]);
});

test("made in the browser the file is the same, byte by byte", async ({ open }) => {
  const { page, problems } = await open(`en/talks/${talk}/`);
  const [saved] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Make stick file" }).click(),
  ]);
  const { name, text } = packed("dist", talk);
  expect(saved.suggestedFilename()).toBe(name);
  const made = await readFile(await saved.path(), "utf8");
  expect(made === text).toBe(true);
  expect(problems).toEqual([]);
});
