import type { Page } from "playwright-core";
import { expect } from "vitest";
import { test } from "./atlas.ts";
import { flaws } from "./embed-flaws.ts";

const drawn = (page: Page) => page.waitForFunction(() => !("pending" in document.documentElement.dataset));
const note = (page: Page): Promise<string> => page.locator("[data-left]").innerText();

test.for([
  "en/death-penalty/drug-offences/embed/?static=1&font=system#t=2016-04-19&c=SGP",
  "en/cannabis/us-adult-use/embed/?font=system",
  "en/harm-reduction/needle-syringe-coverage/embed/?font=serif#region=europe",
  "en/countries/CIV/embed/",
  "en/ask/embed/#q=all;death-penalty/drug-offences:yes-unknown,yes,mandatory;coalitions/votes/cnd67-l5:yes",
])("in a low frame %s has its source within it and a figure of a third of its height", async (path, { open }) => {
  const { page, problems } = await open(path, { viewport: { width: 480, height: 320 } });
  await page.locator("html:not([data-pending])").waitFor();
  await expect.poll(() => flaws(page)).toEqual([]);
  await expect
    .poll(() => page.locator(".figure").evaluate(({ clientHeight }) => clientHeight))
    .toBeGreaterThanOrEqual(107);
  expect(problems).toEqual([]);
});

test("a banner says what its figure says, that it has no room for it, and leads to source and atlas", async ({
  open,
}) => {
  for (const path of [
    "en/death-penalty/executions/embed/#chart=trend&c=IRN",
    "en/coalitions/votes/unga79-179/embed/#chart=tiles",
    "en/countries/LAO/embed/",
    "en/ask/embed/#cross=death-penalty/drug-offences,coalitions/votes/unga79-179",
  ]) {
    const { page, problems } = await open(path, { viewport: { width: 728, height: 90 } });
    await drawn(page);
    const wrong = (await flaws(page)).filter((flaw) => flaw !== "no room for the figure");
    expect(wrong, path).toEqual([]);
    expect(await page.locator("footer").innerText()).toContain("The figure has no room in this frame.");
    expect(await page.locator(".figure").evaluate((one) => one.checkVisibility({ visibilityProperty: true }))).toBe(
      false,
    );
    expect(problems, path).toEqual([]);
    await page.context().close();
  }
});

test("of a place all rows without room are told, those of positions too, and no heading stands alone", async ({
  open,
}) => {
  const { page } = await open("en/countries/LAO/embed/", { viewport: { width: 1200, height: 1200 } });
  await drawn(page);
  const rows = page.locator(".axis > div:not(.grid)");
  await expect.poll(() => rows.filter({ visible: true }).count()).toBe(await rows.count());
  for (const [width, height] of [
    [320, 480],
    [480, 320],
    [600, 400],
    [1200, 500],
  ] as const) {
    await page.setViewportSize({ width, height });
    const seen = (): Promise<number> => rows.filter({ visible: true }).count();
    await expect.poll(seen).toBeLessThan(await rows.count());
    await expect
      .poll(async () => (await note(page)) === `Rows without room here: ${(await rows.count()) - (await seen())}.`)
      .toBe(true);
    const alone = await page.locator(".axis > h3").filter({ visible: true }).evaluateAll((all) =>
      all.filter((head) => !(head.nextElementSibling?.checkVisibility() ?? false)).map(({ textContent }) => textContent)); // prettier-ignore
    expect(alone).toEqual([]);
  }
});

test("in a narrow frame the legend names the layers of counts, in a wide one they are named beside them", async ({
  open,
}) => {
  const { page } = await open("en/death-penalty/status/embed/#chart=counts", { viewport: { width: 374, height: 460 } });
  await drawn(page);
  const names = page.locator(".legend [data-status]");
  await page.locator("[data-layer]").first().waitFor();
  await expect.poll(() => names.count()).toBeGreaterThan(3);
  expect(await names.allInnerTexts()).toContainEqual(expect.stringContaining("Retained"));
  await page.setViewportSize({ width: 900, height: 600 });
  await expect.poll(() => names.count()).toBe(0);
  await page.locator("text=Retained").first().waitFor();
});

test("sums of places are drawn where there is room for them, else they are told in the foot", async ({ open }) => {
  const { page, problems } = await open("en/death-penalty/executions/embed/#chart=trend&c=IRN,SAU", {
    viewport: { width: 1200, height: 800 },
  });
  const heads = page.locator(".trend h3");
  await expect.poll(() => heads.count()).toBe(2);
  await page.setViewportSize({ width: 600, height: 400 });
  await expect.poll(() => heads.count()).toBeLessThan(2);
  await expect.poll(async () => note(page)).toBe(`Places without room here: ${2 - (await heads.count())}.`);
  const [chart] = await page.locator(".trend > svg").all();
  expect((await chart!.boundingBox())!.height).toBeGreaterThan(60);
  await page.setViewportSize({ width: 1200, height: 800 });
  await expect.poll(() => heads.count()).toBe(2);
  await expect.poll(() => page.locator("[data-left]").isVisible()).toBe(false);
  expect(problems).toEqual([]);
});

test("where the reader's system chooses the colours, votes on tiles and the days of a place still differ", async ({
  open,
}) => {
  const { page } = await open("en/coalitions/votes/unga79-179/embed/#chart=tiles", {
    viewport: { width: 640, height: 460 },
    forcedColors: "active",
  });
  await page.locator(".tiles li [data-reading=yes]").first().waitFor();
  const ground = (reading: string): Promise<string> =>
    page.locator(`.tiles li [data-reading=${reading}]`).first().evaluate((tile) => getComputedStyle(tile).backgroundColor); // prettier-ignore
  expect(new Set([await ground("yes"), await ground("no"), await ground("abstain")]).size).toBe(3);
});

test("without a ground of its own borders and small places have no paper, and the ring around a place is as it was", async ({
  open,
}) => {
  const strokes = async (query: string): Promise<Record<string, string[]>> => {
    const { page } = await open(`en/death-penalty/drug-offences/embed/?theme=light${query}#c=SGP`, {
      viewport: { width: 900, height: 600 },
    });
    await drawn(page);
    await page.locator(".world circle.select").first().waitFor();
    const found = await page.evaluate(() => {
      const of = (what: string): string[] => [
        ...new Set([...document.querySelectorAll(what)].map((one) => getComputedStyle(one).stroke)),
      ];
      return { shapes: of(".world .shapes path"), dots: of(".world circle[data-place]"), ring: of(".world circle.select") }; // prettier-ignore
    });
    await page.context().close();
    return found;
  };
  const [own, none] = [await strokes(""), await strokes("&bg=none")];
  const paper = "rgb(255, 255, 255)";
  expect(own.shapes).toContain(paper);
  expect(own.dots).toContain(paper);
  expect([...none.shapes!, ...none.dots!]).not.toContain(paper);
  expect(none.ring).toEqual(own.ring);
});

test("where a small frame has no room for the legend it is one press away, without script as well", async ({
  open,
}) => {
  for (const javaScriptEnabled of [true, false]) {
    const { page } = await open("en/cannabis/adult-use/embed/", { viewport: { width: 280, height: 200 }, javaScriptEnabled }); // prettier-ignore
    await page.getByRole("button", { name: "Legend", exact: true }).click();
    expect(await page.locator(".legend").innerText()).toMatch(/Legal market\s+2[^]+Illegal\s+154/);
    await page.keyboard.press("Escape");
    await expect.poll(() => page.locator(".legend").isVisible()).toBe(false);
    // Short entries have room in a frame that is a little higher.
    await page.setViewportSize({ width: 300, height: 250 });
    await expect.poll(() => page.locator(".legend").isVisible()).toBe(true);
    expect(await page.getByRole("button", { name: "Legend", exact: true }).isVisible()).toBe(false);
    if (javaScriptEnabled) expect(await flaws(page)).toEqual([]);
    await page.close();
  }
});

test("a place pinned outside the region that is shown is told of, before somebody comes near and after", async ({
  open,
}) => {
  for (const [path, told] of [
    ["en/death-penalty/status/embed/#c=BRA&region=europe", /^Brazil, outside the region shown: Abolished for ordinary/],
    ["en/death-penalty/status/embed/#c=BRA&region=europe&chart=tiles", /^Brazil, outside the region shown: Abolished/],
    ["en/death-penalty/status/embed/#c=BRA", /^Brazil\s+Abolished for ordinary/],
    ["en/ask/embed/#q=all;death-penalty/status:abolished&c=BRA&region=europe", /^Brazil\s+outside the region shown$/],
  ] as const) {
    const { page, problems } = await open(path, { viewport: { width: 700, height: 460 } });
    await drawn(page);
    expect(await page.locator(".pinned").innerText(), path).toMatch(told);
    await page.locator(".figure").hover();
    await page.waitForFunction(() => "live" in document.documentElement.dataset);
    await expect.poll(() => page.locator(".pinned").innerText(), { message: path }).toMatch(told);
    expect(problems).toEqual([]);
    await page.close();
  }
});
