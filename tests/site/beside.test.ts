import type { Page } from "playwright-core";
import { describe, expect } from "vitest";
import { test } from "./atlas.ts";
import { foundInBoth } from "./axe.ts";
import { card, fragmentOf, live, slider } from "./figure.ts";

const law = "en/death-penalty/drug-offences/";
const vote = "coalitions/votes/unga79-179";

/** Both maps stand. */
async function drawn(page: Page): Promise<void> {
  await page.locator("[data-chart][aria-busy=false] .world").nth(1).waitFor();
}
const pane = (page: Page) => page.getByRole("application");
const divider = (page: Page) => page.locator("input[name=divider]");
const second = (page: Page) => page.locator("[data-legend=second]");
/** What a place reads on either map. */
const readings = (page: Page, id: string): Promise<string[]> =>
  page
    .locator(".world")
    .evaluateAll(
      (maps, id) =>
        maps.map((map) => map.querySelector<SVGElement>(`[data-place=${id}]`)?.dataset.reading ?? "not drawn"),
      id,
    );
const boxes = (page: Page) =>
  page.locator(".world").evaluateAll((maps) => maps.map((map) => map.getBoundingClientRect().toJSON() as DOMRect));

test("two indicators stand abreast on one day; the day moves both, and each says which day it shows", async ({
  open,
}) => {
  const { page, problems } = await open(`${law}#chart=beside&with=death-penalty/application&t=2016-04-19`);
  await drawn(page);
  expect(await readings(page, "IDN")).toEqual(["yes", "high"]);
  const [left, right] = await boxes(page);
  expect(right!.left).toBeGreaterThan(left!.right);
  expect(Math.abs(right!.top - left!.top)).toBeLessThan(2);
  await slider(page).focus();
  await page.keyboard.press("Home");
  await expect.poll(() => readings(page, "IDN")).not.toEqual(["yes", "high"]);
  await expect
    .poll(() => page.locator(".abreast p").allInnerTexts())
    .toEqual([
      expect.stringMatching(/^Drug offences: law 1 January 1966/),
      // The record of practice begins later: its map says so, and shows none.
      "Drug offences: practice 1 January 1966: no data before 1 January 2010",
    ]);
  expect(problems).toEqual([]);
});

test("where the scale is one there is one legend, whose two columns are the totals of the table", async ({ open }) => {
  const { page } = await open(`en/${vote}/#chart=beside&with=coalitions/votes/cnd63-5-1`);
  await drawn(page);
  const counts = () =>
    page
      .locator("[data-status]")
      .evaluateAll((all) => all.map((one) => [...one.querySelectorAll(".count")].map((count) => count.textContent)));
  await expect.poll(async () => (await counts())[0]).toEqual(["130", "27"]);
  expect(await second(page).count()).toBe(0);
  const table = page.locator("table").filter({ has: page.locator(".corner") });
  const rows = await table.locator("tbody tr > :last-child").allInnerTexts();
  const columns = await table.locator("tfoot td").allInnerTexts();
  const [left, right] = [0, 1].map((side) => counts().then((all) => all.map((both) => both[side])));
  expect((await left!).slice(0, 4)).toEqual(rows.slice(0, 4));
  expect((await right!).slice(0, 3)).toEqual(columns.slice(0, 3));
});

test("pointing and pinning act on both maps, and the card says both facts", async ({ open }) => {
  const { page } = await open(`${law}#chart=beside&with=${vote}`);
  await drawn(page);
  const china = await page.locator(".world").nth(1).locator("path[data-place=CHN]").first().boundingBox();
  const at = { x: china!.x + china!.width / 2, y: china!.y + china!.height / 2 };
  await page.mouse.move(at.x, at.y);
  await expect
    .poll(() => page.locator(".hover").innerText())
    .toMatch(/^China\s+Drug offences: law.*\s+In law.*[\s\S]*Moratorium 2024, 17 December 2024\s+No/);
  await page.mouse.click(at.x, at.y);
  await expect.poll(() => fragmentOf(page)).toContain("c=CHN");
  const pinned = card(page, "China");
  await expect.poll(() => pinned.innerText()).toMatch(/Death penalty for drug offences in law[\s\S]*moratorium/i);
  await expect.poll(() => pinned.innerText()).toMatch(/17 December 2024/);
});

test("the keyboard goes over both maps as one: arrows, a letter, Enter; the voice says both facts", async ({
  open,
}) => {
  const { page } = await open(`${law}#chart=beside&with=${vote}`);
  await drawn(page);
  await pane(page).focus();
  await page.keyboard.press("End");
  await page.keyboard.press("ArrowLeft");
  await page.keyboard.press("Home");
  await expect
    .poll(() => page.locator("[aria-live=polite]").allInnerTexts())
    .toContainEqual(
      expect.stringMatching(/^Afghanistan: Drug offences: law, .+: .+; Moratorium 2024, 17 December 2024: Absent/),
    );
  await page.keyboard.press("Enter");
  await expect.poll(() => fragmentOf(page)).toContain("c=AFG");
});

test("the choice of the second, of the layout, of a status of the second and the divider's place are in the link, and a reload shows the same", async ({
  open,
}) => {
  const { page } = await open(`${law}#chart=beside`);
  await drawn(page);
  await page.locator("select[name=with]").selectOption(vote);
  await expect.poll(() => readings(page, "SGP")).toEqual(["mandatory", "no"]);
  await page.locator("[data-choice=divider]").click();
  await divider(page).focus();
  for (const key of ["ArrowLeft", "ArrowLeft", "ArrowLeft"]) await page.keyboard.press(key);
  await second(page).locator("[data-status=no]").click();
  await expect.poll(() => fragmentOf(page)).toBe(`#chart=beside&with=${vote}&sw=no&maps=divider&split=47`);
  await page.reload();
  await drawn(page);
  expect(await divider(page).inputValue()).toBe("47");
  expect(await divider(page).getAttribute("aria-valuetext")).toBe(
    "47 % of the width shows Drug offences: law, the rest Moratorium 2024",
  );
  expect(await second(page).locator("[data-status=no]").getAttribute("aria-pressed")).toBe("true");
  const fills = await page
    .locator(".world")
    .evaluateAll((maps) => maps.map((map) => map.querySelector("path[data-place=BRA]")?.getAttribute("fill")));
  expect(fills).toEqual([expect.stringMatching(/plum-0/), "var(--land)"]);
});

test("the divider between two days is in the link as well, and two days can stand abreast", async ({ open }) => {
  const { page } = await open("en/cannabis/adult-use/#chart=changes&then=2014-01-01&split=30");
  await drawn(page);
  expect(await divider(page).inputValue()).toBe("30");
  await divider(page).focus();
  await page.keyboard.press("ArrowRight");
  await expect.poll(() => fragmentOf(page)).toBe("#chart=changes&then=2014-01-01&split=31");
  await page.locator("[data-choice=abreast]").click();
  await expect.poll(() => fragmentOf(page)).toBe("#chart=changes&then=2014-01-01&maps=abreast&split=31");
  expect(await divider(page).count()).toBe(0);
  const [left, right] = await boxes(page);
  expect(right!.left).toBeGreaterThan(left!.right);
  expect(await readings(page, "DEU")).toEqual(["illegal", "legal-personal"]);
});

test("at 390 pixels the maps stand below each other, nothing scrolls sideways, and a finger moves the divider", async ({
  open,
}) => {
  const { page } = await open(`${law}#chart=beside&with=${vote}`, {
    viewport: { width: 390, height: 844 },
    hasTouch: true,
    isMobile: true,
  });
  await drawn(page);
  const [first, below] = await boxes(page);
  expect(below!.top).toBeGreaterThan(first!.bottom);
  const sideways = () =>
    page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  expect(await sideways()).toBe(0);
  await page.locator("[data-choice=divider]").tap();
  await divider(page).waitFor();
  await page.locator(".pair .line").evaluate((line) => line.scrollIntoView({ block: "center", behavior: "instant" }));
  const line = (await page.locator(".pair .line").boundingBox())!;
  const touch = await page.context().newCDPSession(page);
  const [x, y] = [line.x, line.y + line.height / 2];
  await touch.send("Input.dispatchTouchEvent", { type: "touchStart", touchPoints: [{ x, y }] });
  for (const by of [20, 60, 100])
    await touch.send("Input.dispatchTouchEvent", { type: "touchMove", touchPoints: [{ x: x + by, y }] });
  await touch.send("Input.dispatchTouchEvent", { type: "touchEnd", touchPoints: [] });
  await expect.poll(() => fragmentOf(page)).toMatch(/split=(7\d|8\d)/);
  expect(await sideways()).toBe(0);
});

test("where the second cannot be loaded the first map stays, a notice says so, and trying again brings it", async ({
  open,
}) => {
  const { page } = await open(law);
  await live(page);
  let cut = true;
  await page.route(`**/data/${vote}.json`, (route) => (cut ? route.abort() : route.continue()));
  await page.locator("a[data-chart=beside]").click();
  await drawn(page);
  await page.locator("select[name=with]").selectOption(vote);
  const notice = page.locator(".notice");
  await expect.poll(() => notice.innerText()).toMatch(/^Moratorium 2024 could not be loaded/);
  expect(await readings(page, "SGP")).toEqual(["mandatory"]);
  cut = false;
  await notice.getByRole("button").click();
  await expect.poll(() => readings(page, "SGP")).toEqual(["mandatory", "no"]);
});

test("the link under the table leads to the same cross-table of the page of questions", async ({ open }) => {
  const { page } = await open(`${law}#chart=beside&with=${vote}&t=2016-04-19`);
  await drawn(page);
  const table = page.locator("table").filter({ has: page.locator(".corner") });
  const fields = () => table.locator("tbody").innerText();
  const here = await fields();
  await page.locator("a[href*='#cross=']").click();
  await page.waitForURL(/\/ask\//);
  await expect.poll(fields).toBe(here);
});

describe("two maps", () => {
  test.for(["chart=beside", "chart=beside&maps=divider", "chart=changes&maps=abreast"])(
    "%s: axe finds nothing, light and dark; on paper both maps are seen whole, and nothing to press",
    async (view, { open }) => {
      const { page } = await open(`en/cannabis/adult-use/#${view}`);
      await drawn(page);
      expect(await foundInBoth(page)).toEqual([]);
      await page.emulateMedia({ media: "print" });
      const clips = await page
        .locator(".world")
        .evaluateAll((maps) =>
          maps.map((map) => [getComputedStyle(map.parentElement!).clipPath, map.getBoundingClientRect().width > 200]),
        );
      expect(clips).toEqual([
        ["none", true],
        ["none", true],
      ]);
      for (const control of [divider(page), page.locator("select[name=with]"), page.locator("[data-choice=divider]")])
        expect(await control.first().isVisible()).toBe(false);
    },
  );
});
