import type { Page } from "playwright-core";
import { expect } from "vitest";
import { kilobyte, Scale } from "#build/budgets.ts";
import { test } from "./atlas.ts";

const question = "q=all;cannabis/adult-use:legal-personal,legal-market;coalitions/treaties/treaty-1961:member";
const cross = "cross=death-penalty/drug-offences,coalitions/votes/unga79-179";

/** Views that a link carries, written while nobody is near, and what each says. */
const views = [
  ["en/cannabis/adult-use/", "t=2014-01-01&c=URY", "On 1 January 2014, one state allowed adults to possess cannabis"],
  ["en/cannabis/adult-use/", "region=europe", "Europe: on 21 November 2026, four states allow"],
  ["en/death-penalty/executions/", "t=2014-12-31", "In 2014, at least"],
  ["en/coalitions/votes/unga79-179/", "s=no", "On 17 December 2024, the General Assembly voted 130 to 32"],
  ["en/cannabis/us-adult-use/", "t=2014-01-01", "On 1 January 2014 in the United States, three states"],
  ["en/cannabis/adult-use/", "chart=tiles", "On 21 November 2026, eight states allow adults to possess cannabis"],
  ["en/cannabis/adult-use/", "chart=tiles&region=europe&c=DEU", "Europe: on 21 November 2026, four states allow"],
  ["en/cannabis/us-adult-use/", "chart=tiles&t=2014-01-01", "On 1 January 2014 in the United States, three states"],
  ["en/cannabis/adult-use/", "chart=counts", "On 21 November 2026, eight states allow adults to possess cannabis"],
  ["en/cannabis/adult-use/", "chart=counts&t=2018-10-17&c=CAN", "On 17 October 2018, four states allowed adults"],
  ["en/death-penalty/executions/", "chart=trend", "In 2024, at least 615 people were known"],
  ["en/death-penalty/executions/", "chart=trend&c=IRN,SGP", "In 2024, at least 615 people were known"],
  ["en/harm-reduction/needle-syringe-coverage/", "chart=trend", "In the values shown for 2018, five states of 35"],
  ["en/cannabis/adult-use/", "chart=changes", "On 21 November 2026, eight states allow adults to possess cannabis"],
  [
    "en/cannabis/adult-use/",
    "chart=changes&maps=abreast&then=1998-01-01&region=europe&c=PRT",
    "Europe: on 21 November 2026, four",
  ],
  ["en/cannabis/us-adult-use/", "chart=changes", "On 21 November 2026 in the United States"],
  ["en/cannabis/adult-use/", "chart=beside", "On 21 November 2026, eight states allow adults to possess cannabis"],
  [
    "en/cannabis/adult-use/",
    "chart=beside&maps=divider&split=30&region=europe&c=PRT",
    "Europe: on 21 November 2026, four",
  ],
  ["en/cannabis/adult-use/", "chart=lanes", "states"],
  ["en/cannabis/adult-use/", "chart=lanes&region=europe&c=PRT", "Europe"],
  ["en/compare/", "c=PRT,NLD,CHE&t=2015-06-01", "Portugal, Netherlands and Switzerland, compared as of 1 June 2015"],
  ["en/ask/", question, "On 21 November 2026, eight states allowed adults to possess cannabis"],
  ["en/ask/", cross, "Of 193 states, 124 count as “Not in law”"],
] as const;
/** A timeline of few rows, whose bars carry words: what sets them is loaded for it alone. */
const worded = ["en/cannabis/adult-use/", "chart=lanes&region=south-east-asia&c=THA", "South-East Asia"] as const;
const bars = [...views.map((view) => [40, ...view] as const), [42, ...worded] as const];

/** The scripts that a page asks for from now on, by their paths in the built site. */
function scriptsOf(page: Page): Set<string> {
  const asked = new Set<string>();
  page.on("request", (request) => {
    const { pathname } = new URL(request.url());
    if (pathname.endsWith(".js")) asked.add(pathname.slice(1));
  });
  return asked;
}
const drawn = (page: Page): Promise<unknown> =>
  page.waitForFunction(() => !("pending" in document.documentElement.dataset));
const title = (page: Page): Promise<string> => page.locator("h1").innerText();

test.for(bars)(
  "no more than %i KB of script are asked for by the embed of %s with the view %s before someone comes near",
  async ([most, path, link, says], { open }) => {
    const { page, address, problems } = await open(`${path}embed/`);
    const scripts = scriptsOf(page);
    await page.goto("about:blank");
    await page.goto(`${address}${path}embed/#${link}`, { waitUntil: "networkidle" });
    await drawn(page);
    expect(await title(page)).toContain(says);
    const bytes = await new Scale("dist").weigh([...scripts]);
    expect(bytes, `${[...scripts].join(", ")}: ${(bytes / kilobyte).toFixed(1)} KB`).toBeLessThanOrEqual(
      most * kilobyte,
    );
    const before = scripts.size;
    await page.locator(".figure").hover();
    await page.waitForFunction(() => "live" in document.documentElement.dataset);
    expect(scripts.size).toBeGreaterThan(before);
    expect(await title(page)).toContain(says);
    expect(problems).toEqual([]);
  },
);

test("the embed of a place that is held to a release asks for no more than 60 KB of script", async ({ open }) => {
  const path = "en/countries/URY/embed/";
  const { page, address, problems } = await open(path);
  const scripts = scriptsOf(page);
  await page.goto("about:blank");
  await page.goto(`${address}${path}#data=2026-11-21`, { waitUntil: "networkidle" });
  await drawn(page);
  expect(await page.evaluate(() => "live" in document.documentElement.dataset)).toBe(true);
  const bytes = await new Scale("dist").weigh([...scripts]);
  expect(bytes, `${scripts.size} scripts: ${(bytes / kilobyte).toFixed(1)} KB`).toBeLessThanOrEqual(60 * kilobyte);
  expect(problems).toEqual([]);
});

/** What stands in a frame, and where: its parts, and the names on its map. */
const parts = (page: Page): Promise<unknown> =>
  page.evaluate(() => {
    const box = (one: Element): string => {
      const { x, y, width, height } = one.getBoundingClientRect();
      return [x, y, width, height].map(Math.round).join(" ");
    };
    const [within, names] = [".sheet .world svg, .figure [role=row], .day > *", ".figure :is(text, .name)"];
    const drawn = ".room svg :is(rect, path:not([data-place])), .room svg, .tiles :is(section, button)";
    const all = [...document.querySelectorAll(`.sheet > *, ${within}, ${drawn}`)];
    const kindOf = ({ tagName, classList }: Element): string =>
      [tagName, ...[...classList].filter((name) => !name.startsWith("svelte-"))].join(" ");
    return {
      boxes: all.filter((one) => one.checkVisibility()).map((one) => `${kindOf(one)} ${box(one)}`),
      names: [...document.querySelectorAll(names)].map((one) => `${one.textContent} ${box(one)}`),
      tiles: [...document.querySelectorAll<HTMLElement>(".tiles button")].map(({ style, title }) => [
        title,
        style.cssText,
      ]),
      fills: [...document.querySelectorAll(".world [data-place]")].map((one) => one.getAttribute("fill")),
      said: document.querySelector<HTMLElement>(".sheet")?.innerText,
      head: document.title,
    };
  });

test.for([
  [320, 400],
  [700, 460],
  [1200, 800],
] as const)("nothing moves in a frame of %d × %d when someone comes near", async ([width, height], { open }) => {
  const { page, address, problems } = await open("en/compare/embed/", { viewport: { width, height } });
  for (const [path, link] of [...views, worded]) {
    await page.goto("about:blank");
    await page.goto(`${address}${path}embed/#${link}`, { waitUntil: "networkidle" });
    await drawn(page);
    await page.evaluate(() => document.fonts.ready);
    const before = await parts(page);
    await page.locator("h1").hover();
    await page.waitForFunction(() => "live" in document.documentElement.dataset);
    await expect.poll(() => parts(page), { message: `${path}#${link}` }).toEqual(before);
  }
  expect(problems).toEqual([]);
});

test("an embed of a link is written anew for another size of its frame, and for what its host sets, while nobody is near", async ({
  open,
}) => {
  const { page, problems } = await open("en/cannabis/adult-use/embed/#t=2014-01-01", {
    viewport: { width: 1200, height: 700 },
  });
  const scripts = scriptsOf(page);
  await drawn(page);
  const size = (): Promise<number> =>
    page
      .locator(".world text")
      .first()
      .evaluate((one) => Math.round(one.getBoundingClientRect().height));
  await expect.poll(size).toBeGreaterThan(10);
  const tall = await size();
  await page.setViewportSize({ width: 420, height: 420 });
  await expect.poll(size).toBe(tall);
  await page.evaluate(() => (location.hash = "t=2018-10-17&c=CAN"));
  await expect.poll(() => title(page)).toMatch(/^On 17 October 2018/);
  expect(await page.locator("path.select, circle.select").count()).toBeGreaterThan(0);
  expect(scripts.size).toBe(0);
  expect(problems).toEqual([]);
});

test("who presses a status, moves the day or takes the keyboard before the script is there is answered", async ({
  open,
}) => {
  const { page, problems } = await open("en/cannabis/adult-use/embed/#t=2014-01-01&c=URY");
  await drawn(page);
  await page.locator("[data-status]").first().click();
  await expect.poll(() => page.locator("[data-status]").first().getAttribute("aria-pressed")).toBe("true");
  await page.reload();
  await drawn(page);
  await page.locator("[role=application]").focus();
  await page.waitForFunction(() => "live" in document.documentElement.dataset);
  // The map keeps the focus: arrows go on from the place of the link.
  await page.keyboard.press("ArrowUp");
  await expect.poll(() => page.locator("[aria-live=polite]").first().innerText()).toMatch(/^(Uruguay|Brazil|Paraguay)/);
  await page.reload();
  await drawn(page);
  await page.locator("input[name=day]").press("ArrowRight");
  await expect.poll(() => title(page)).not.toMatch(/^On 1 January 2014/);
  expect(problems).toEqual([]);
});
