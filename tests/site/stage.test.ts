import { expect } from "vitest";
import { test } from "./atlas.ts";
import { drawn, fragmentIs, layer, said, slide, talk } from "./talk.ts";

test("a button of the page presents the talk from its first slide, and End leads back to the page", async ({
  open,
}) => {
  const { page, problems } = await open(talk);
  await page.getByRole("button", { name: "Present", exact: true }).click();
  await slide(page, 1);
  await fragmentIs(page, "#slide=1");
  expect(await page.locator("#atlas").getAttribute("inert")).not.toBeNull();
  await page.mouse.move(300, 300);
  await page.getByRole("toolbar", { name: "Controls of the talk" }).getByRole("button", { name: "End" }).click();
  await page.locator(".show").waitFor({ state: "detached" });
  await fragmentIs(page, "");
  expect(await page.locator("#atlas").getAttribute("inert")).toBeNull();
  await page.keyboard.press("F5");
  await slide(page, 1);
  expect(problems).toEqual([]);
});

test("every key of the table does what it says", async ({ open }) => {
  const { page, problems } = await open(`${talk}#slide=3`);
  await slide(page, 3);
  for (const [key, number] of [
    ["PageDown", 4],
    ["PageUp", 3],
    ["ArrowRight", 4],
    ["ArrowLeft", 3],
    ["ArrowDown", 4],
    ["ArrowUp", 3],
    ["Space", 4],
    ["Shift+Space", 3],
    ["Home", 1],
  ] as const) {
    await page.keyboard.press(key);
    await slide(page, number);
    await fragmentIs(page, `#slide=${number}`);
  }
  await page.keyboard.press("End");
  const last = Number(/of (\d+)/.exec(await said(page))?.[1]);
  await slide(page, last);
  await page.keyboard.press("PageDown");
  await fragmentIs(page, `#slide=${last}`);

  await page.keyboard.type("7");
  await page.keyboard.type("\n");
  await slide(page, 7);
  await page.keyboard.press("g");
  await layer(page, "jump").getByRole("textbox").waitFor();
  await page.keyboard.type("12\n");
  await slide(page, 12);

  for (const [key, cover] of [
    [".", "black"],
    ["b", "black"],
    ["w", "white"],
  ] as const) {
    await page.keyboard.press(key);
    await page.locator(`.cover.${cover}`).waitFor();
    await fragmentIs(page, `#slide=12&cover=${cover}`);
    await page.keyboard.press(key);
    await page.locator(".cover").waitFor({ state: "detached" });
  }
  for (const [key, kind] of [
    ["o", "overview"],
    ["q", "code"],
    ["?", "help"],
  ] as const) {
    await page.keyboard.press(key);
    await layer(page, kind).waitFor();
    await page.keyboard.press("Escape");
    await layer(page, kind).waitFor({ state: "detached" });
    await fragmentIs(page, "#slide=12");
  }
  await page.keyboard.press("f");
  await page.waitForFunction(() => document.fullscreenElement !== null);
  await page.keyboard.press("f");
  await page.waitForFunction(() => document.fullscreenElement === null);
  await page.keyboard.press("d");
  await page.locator(".show[data-theme=stage-light]").waitFor();
  await page.keyboard.press("Escape");
  await page.locator(".show").waitFor({ state: "detached" });
  expect(problems).toEqual([]);
});

/** What of a slide takes keys of its own on a page. */
const focusable = ["input[type=range]", "[role=application]"];

test("the deck takes its keys whatever has the focus: slider or map", async ({ open }) => {
  const { page } = await open(`${talk}#slide=1`);
  await slide(page, 1);
  const count = Number(/of (\d+)/.exec(await said(page))?.[1]);
  const met = new Set<string>();
  const goTo = async (number: number): Promise<void> => {
    await page.evaluate((number) => (location.hash = `#slide=${number}`), number);
    await slide(page, number);
    await drawn(page);
  };
  for (let number = 2; number < count && met.size < focusable.length; number++) {
    await goTo(number);
    for (const what of focusable) {
      const part = page.locator(`.audience .canvas:not(.unseen) .sheet ${what}`).first();
      if (met.has(what) || (await part.count()) === 0) continue;
      met.add(what);
      for (const [key, to] of [
        ["PageDown", number + 1],
        ["PageUp", number - 1],
        ["ArrowRight", number + 1],
        ["ArrowLeft", number - 1],
        ["Space", number + 1],
        ["Home", 1],
        ["End", count],
      ] as const) {
        await part.evaluate((element: HTMLElement) => element.focus());
        await page.keyboard.press(key);
        await slide(page, to);
        await goTo(number);
      }
    }
  }
  expect([...met].sort()).toEqual(["[role=application]", "input[type=range]"]);
});

test("the overview shows every slide, arrows walk it, Enter chooses", async ({ open }) => {
  const { page, problems } = await open(`${talk}#slide=3`);
  await slide(page, 3);
  await page.keyboard.press("o");
  const overview = layer(page, "overview");
  await overview.locator("[aria-current=true]").waitFor();
  const count = Number(/of (\d+)/.exec(await said(page))?.[1]);
  await expect.poll(() => overview.locator(".sheet").count(), { timeout: 30_000 }).toBe(count);
  expect(await overview.getByRole("button", { name: /^Slide \d+ of/ }).count()).toBe(count);
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("Enter");
  await slide(page, 5);
  await overview.waitFor({ state: "detached" });
  expect(problems).toEqual([]);
});

test("a step is drawn while the thumbnails of the overview are still coming", async ({ open }) => {
  const { page } = await open(`${talk}#slide=3`);
  await slide(page, 3);
  await page.keyboard.press("o");
  await layer(page, "overview").locator("[aria-current=true]").waitFor();
  await page.keyboard.press("PageDown");
  await layer(page, "overview").waitFor({ state: "detached" });
  await page.keyboard.press("PageDown");
  await slide(page, 4);
});

test("a finger swipes to the next slide and back, and not on a slider", async ({ open }) => {
  const { page } = await open(`${talk}#slide=1`, { hasTouch: true });
  await slide(page, 1);
  const swipe = async (from: number, to: number): Promise<void> => {
    const touch = await page.context().newCDPSession(page);
    const at = (x: number) => [{ x, y: 300 }];
    await touch.send("Input.dispatchTouchEvent", { type: "touchStart", touchPoints: at(from) });
    for (const x of [from * 0.75 + to * 0.25, (from + to) / 2, to])
      await touch.send("Input.dispatchTouchEvent", { type: "touchMove", touchPoints: at(x) });
    await touch.send("Input.dispatchTouchEvent", { type: "touchEnd", touchPoints: [] });
  };
  await swipe(900, 300);
  await slide(page, 2);
  await swipe(300, 900);
  await slide(page, 1);
});

test("S held is a spotlight under the pointer, and goes when it is let go", async ({ open }) => {
  const { page } = await open(`${talk}#slide=3`);
  await slide(page, 3);
  await page.mouse.move(400, 300);
  await page.keyboard.down("s");
  const light = page.locator(".spotlight");
  await light.waitFor({ state: "attached" });
  expect(await light.evaluate((one: HTMLElement) => one.style.getPropertyValue("--x"))).toBe("400px");
  await page.mouse.move(500, 350);
  await expect.poll(() => light.evaluate((one: HTMLElement) => one.style.getPropertyValue("--x"))).toBe("500px");
  await page.keyboard.up("s");
  await light.waitFor({ state: "detached" });
  expect(page.context().pages()).toHaveLength(1);
});

test("controls appear when the mouse moves, and lie over nothing while it rests", async ({ open }) => {
  const { page } = await open(`${talk}#slide=3`);
  await slide(page, 3);
  const seen = (): Promise<string> =>
    page.locator(".controls").evaluate((controls) => getComputedStyle(controls).opacity);
  await expect.poll(seen).toBe("0");
  await page.mouse.move(200, 200);
  await expect.poll(seen).toBe("1");
  await expect.poll(seen).toBe("0");
});
