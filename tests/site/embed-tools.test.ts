import type { Page } from "playwright-core";
import { expect } from "vitest";
import { foundInBoth } from "./axe.ts";
import { flaws } from "./embed-flaws.ts";
import { test, wake } from "./embed-host.ts";

const compare = "en/compare/embed/";
const ask = "en/ask/embed/";
const question = "q=all;cannabis/adult-use:legal-personal,legal-market;coalitions/treaties/treaty-1961:member";
const cross = "cross=death-penalty/drug-offences,coalitions/votes/unga79-179";
const boxes = [
  [280, 200],
  [320, 480],
  [390, 600],
  [640, 400],
  [1200, 600],
] as const;

const settle = (page: Page): Promise<unknown> =>
  page.evaluate(async () => {
    await document.fonts.ready;
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
  });
const shown = (page: Page): Promise<unknown> =>
  page.waitForFunction(() => !("pending" in document.documentElement.dataset));
/** What is in a frame, seen as a whole, and what is cut. */
const cut = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const box = document.querySelector(".figure")!.getBoundingClientRect();
    return [...document.querySelectorAll<HTMLElement>(".figure :is([role=row], li, tr)")]
      .filter((one) => one.checkVisibility() && one.getBoundingClientRect().bottom > box.bottom + 1)
      .map((one) => one.innerText);
  });

test("without a link comparison and question show what their pages offer first, without script as well", async ({
  open,
}) => {
  for (const scripted of [true, false]) {
    const { page, problems } = await open(compare, { javaScriptEnabled: scripted });
    expect(await page.locator("h1").innerText()).toBe(
      "Singapore, Malaysia and Thailand, compared as of 21 November 2026",
    );
    expect(await page.getByRole("row", { name: /^All crimes Retained/ }).isVisible()).toBe(true);
    expect(await page.locator("a.back").getAttribute("href")).toBe("../../../en/compare/#c=SGP,MYS,THA");
    await page.goto(page.url().replace(compare, ask));
    expect(await page.locator("h1").innerText()).toMatch(
      /^One state had the death penalty for drug offences in law on 21 November 2026 and voted yes on/,
    );
    expect(await page.locator("[data-status=fits] b").innerText()).toBe("1");
    expect(await page.locator("path[data-place=USA]").getAttribute("data-reading")).toBe("fits");
    expect(await page.locator("noscript span").isVisible()).toBe(!scripted);
    expect(problems).toEqual([]);
  }
});

test.for([
  [compare, "c=PRT,NLD,CHE&t=2015-06-01", "Portugal, Netherlands and Switzerland, compared as of 1 June 2015"],
  [
    compare,
    "c=SGP,MYS,THA,IDN,VNM&d=1",
    "Singapore, Malaysia, Thailand, Indonesia and Viet Nam, compared as of 21 November 2026",
  ],
  [compare, "c=IRN,CHN&turn=coalitions.votes", "Iran and China, compared as of 21 November 2026"],
  [
    ask,
    question,
    "On 21 November 2026, eight states allowed adults to possess cannabis in national law and were party to the Single Convention on Narcotic Drugs of 1961",
  ],
  [
    ask,
    cross,
    "Of 193 states, 124 count as “Not in law” under “Death penalty for drug offences in law” and as “Yes” under “Moratorium 2024”",
  ],
] as const)(
  "%s of a link, %s, fits every frame, with its title, source and way back, and says what has no room",
  async ([path, link, title], { open }) => {
    const { page, address, problems } = await open(`${path}#${link}`, { viewport: { width: 1200, height: 600 } });
    await shown(page);
    expect(await page.locator("h1").innerText()).toBe(title);
    expect(await page.locator("a.back").evaluate((link) => (link as HTMLAnchorElement).href)).toBe(
      `${address}${path.replace("embed/", "")}#${link}`,
    );
    expect(await page.locator(".credit").innerText()).toMatch(
      /Sources: .+ Facts checked 21 November 2026, \d+\s% of them read in the source\. CC BY 4\.0\./,
    );
    const wrong: string[] = [];
    for (const [width, height] of boxes) {
      await page.setViewportSize({ width, height });
      await settle(page);
      const found = [...(await flaws(page)), ...(await cut(page)).map((row) => `“${row}” is cut`)];
      for (const flaw of found) wrong.push(`${width} × ${height}: ${flaw}`);
    }
    expect(wrong).toEqual([]);
    expect(problems).toEqual([]);
  },
);

test("of a comparison in a low frame as many rows are told to have no room as are not seen", async ({ open }) => {
  const { page } = await open(`${compare}#c=PRT,NLD,CHE`, { viewport: { width: 640, height: 2400 } });
  await shown(page);
  await settle(page);
  const rows = page.locator(".rows > div");
  const all = await rows.count();
  expect(await page.locator("[data-left]").isVisible()).toBe(false);
  expect(await rows.filter({ visible: true }).count()).toBe(all);
  await page.setViewportSize({ width: 640, height: 400 });
  await expect.poll(() => rows.filter({ visible: true }).count()).toBeLessThan(all);
  await settle(page);
  const seen = await rows.filter({ visible: true }).count();
  expect(await page.locator("[data-left]").innerText()).toBe(`Rows without room here: ${all - seen}.`);
  await page.setViewportSize({ width: 280, height: 200 });
  await expect.poll(() => rows.filter({ visible: true }).count()).toBe(1);
});

test("what a comparison and a cross-table say in a frame is what their pages say", async ({ open }) => {
  const link = "c=PRT,NLD,CHE&t=2015-06-01";
  const { page } = await open(`en/compare/#${link}`);
  const words = (text: string): string => text.replaceAll(/[\s·]+/g, " ").trim();
  const row = page.getByRole("row", { name: /Adult use/ });
  await row.waitFor();
  const told = words(await row.innerText());
  const { page: framed } = await open(`${compare}#${link}`, { viewport: { width: 1200, height: 2400 } });
  await shown(framed);
  const cells = framed.getByRole("row", { name: /^Adult use/ });
  for (const cell of await cells.locator("[role=cell] > span:last-child").allInnerTexts())
    expect(told).toContain(words(cell).split(" since ")[0]);
  await page.goto(page.url().replace(/compare.*/, `ask/#${cross}`));
  await page.reload();
  const table = (page: Page): Promise<string[]> => page.locator("table tr:not(.gap)").allInnerTexts();
  await page.locator("table tfoot").waitFor();
  await framed.goto(framed.url().replace(/compare.*/, `ask/embed/#${cross}`));
  await shown(framed);
  expect((await table(framed)).map(words)).toEqual((await table(page)).map(words));
});

test("in a narrow frame a cross-table is the list of its fields, and a field that is pressed names its places", async ({
  open,
}) => {
  const { page } = await open(`${ask}#${cross}`, { viewport: { width: 390, height: 600 } });
  await shown(page);
  const first = page.locator("li button").first();
  expect((await first.innerText()).replaceAll(/\s+/g, " ")).toBe("124 Not in law × Yes");
  expect(await page.locator("table").isVisible()).toBe(false);
  await page.locator("li button").nth(3).click();
  await expect.poll(() => page.locator(".open").innerText()).toMatch(/, .+ and 1 more$/);
  expect(await page.locator("a.back").getAttribute("href")).toMatch(/&cell=/);
});

test("a link that names nothing known is answered with what is missing", async ({ open }) => {
  const { page, problems } = await open(`${compare}#c=XXX`);
  await shown(page);
  expect(await page.locator("h1").innerText()).toBe("Choose two to five places to compare");
  await page.goto(page.url().replace(/compare.*/, "ask/embed/#q=all;nothing:known"));
  await shown(page);
  expect(await page.locator("h1").innerText()).toBe("Ask which states fit");
  expect(problems).toEqual([]);
});

test("host and frame speak of comparisons and questions: set, get, state, select", async ({ host }) => {
  const { page, problems, frames, said } = await host((site) =>
    [compare, ask]
      .map((path) => `<iframe src="${site}${path}" title="A view" width="700" height="460"></iframe>`)
      .join(""),
  );
  const both = await frames(2);
  const [compared, asked] = [compare, ask].map((path) => both.find((one) => one.url().includes(path))!);
  const send = (at: number, message: object): Promise<void> =>
    page.evaluate(
      ({ at, message }) => {
        const { contentWindow } = document.querySelectorAll("iframe")[at]!;
        contentWindow!.postMessage({ "drug-policy-atlas": 1, ...message }, "*");
      },
      { at, message },
    );
  const last = async (type: string): Promise<Record<string, unknown> | undefined> => (await said(type)).at(-1);
  expect((await said("ready")).find(({ page }) => page === "en/compare/")).toMatchObject({ view: "c=SGP,MYS,THA" });
  const steps = await page.evaluate(() => history.length);
  // What is set is written over what is shown, here the example.
  await send(0, { type: "set", day: "2014-01-01" });
  await compared!.waitForFunction(() =>
    document.querySelector("h1")?.textContent.endsWith("compared as of 1 January 2014"),
  );
  await expect
    .poll(async () => (await last("state"))?.title)
    .toBe("Singapore, Malaysia and Thailand, compared as of 1 January 2014");
  await compared!.getByRole("button", { name: "Malaysia" }).click();
  await expect.poll(async () => (await last("select"))?.place).toBe("MYS");
  await compared!.getByRole("button", { name: "Malaysia" }).click();
  await expect.poll(async () => (await last("select"))?.place).toBe(null);
  await send(0, { type: "set", places: ["PRT", "NLD"] });
  await compared!.waitForFunction(() =>
    document.querySelector("h1")?.textContent.startsWith("Portugal and Netherlands"),
  );
  await send(1, { type: "set", view: question });
  await asked!.waitForFunction(() =>
    document.querySelector("h1")?.textContent.startsWith("On 21 November 2026, eight states"),
  );
  await wake(asked!);
  await asked!.locator("path[data-place=BRA]").click();
  await expect.poll(async () => (await last("select"))?.place).toBe("BRA");
  await expect.poll(async () => String((await last("state"))?.view)).toContain("c=BRA");
  await send(1, { type: "set", view: cross });
  await asked!.waitForFunction(() => document.querySelector("table") !== null);
  expect(await page.evaluate(() => history.length)).toBe(steps);
  expect(problems).toEqual([]);
});

test.for([compare, ask, `${ask}#${cross}`, `${compare}#c=PRT,NLD`])(
  "axe finds nothing on %s",
  async (path, { open }) => {
    const { page } = await open(path, { viewport: { width: 640, height: 480 } });
    await page.waitForFunction(() => !("pending" in document.documentElement.dataset));
    expect(await foundInBoth(page)).toEqual([]);
  },
);
