import { expect } from "vitest";
import { snippetsOf } from "#view/embed/snippet.ts";
import { test, wake } from "./embed-host.ts";

const view = (root: string, path = "en/cannabis/adult-use/", fragment = "") => ({
  root,
  path,
  fragment,
  title: "Adult use of cannabis",
});
const heights = (page: import("playwright-core").Page): Promise<number[]> =>
  page.locator("iframe").evaluateAll((all) => all.map((one) => one.clientHeight));

test("three embeds with the loader twice are each as tall as they ask, and ask no second time", async ({ host }) => {
  const paths = ["en/cannabis/adult-use/", "en/death-penalty/drug-offences/", "en/countries/URY/"];
  const { page, problems, frames, said } = await host((site) =>
    paths.map((path) => snippetsOf(view(site, path)).loader.replace(' loading="lazy"', "")).join("<hr>"),
  );
  await frames(3);
  await expect.poll(async () => (await said("height")).length).toBeGreaterThanOrEqual(3);
  await page.evaluate(() => document.fonts.ready);
  await expect
    .poll(async () => {
      const asked = (await said("height")).map(({ height }) => height as number);
      return (await heights(page)).every((height) => asked.includes(height));
    })
    .toBe(true);
  const before = await heights(page);
  // A frame that grew because it had grown would go on doing so.
  await page.setViewportSize({ width: 1024, height: 700 });
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  expect(await heights(page)).toEqual(before);
  // Once each, and once for the loader that asks.
  expect((await said("height")).length).toBeLessThanOrEqual(6);
  expect(new Set((await said("height")).map(({ height }) => height)).size).toBeLessThanOrEqual(3);
  expect(problems).toEqual([]);
});

test("under a strict policy of its host an embed is drawn and becomes live", async ({ host }) => {
  const { problems, frames } = await host((site) => snippetsOf(view(site)).loader, {
    headers: {
      "content-security-policy":
        "default-src 'none'; img-src data:; style-src 'unsafe-inline'; script-src {site}; frame-src {site}",
    },
  });
  const [frame] = await frames(1);
  await wake(frame!);
  expect(problems).toEqual([]);
});

test("in a sandbox that allows scripts alone an embed is live: it reads its files, keeps nothing, and shows a linked view", async ({
  host,
}) => {
  const { problems, frames } = await host((site) =>
    snippetsOf(view(site, undefined, "t=2014-01-01&c=URY")).plain.replace(
      "<iframe ",
      '<iframe sandbox="allow-scripts" ',
    ),
  );
  const [frame] = await frames(1);
  await frame!.waitForFunction(() => document.querySelector("h1")?.textContent.startsWith("On 1 January 2014"));
  expect(await frame!.evaluate(() => origin)).toBe("null");
  await wake(frame!);
  await frame!.locator("[data-status]").first().click();
  await expect.poll(() => frame!.locator("[data-status]").first().getAttribute("aria-pressed")).toBe("true");
  expect(problems).toEqual([]);
});

test("where a system takes out scripts the loader's snippet is the plain frame, and where it takes out frames a link stays", async ({
  host,
}) => {
  const stripped = (html: string): string => html.replace(/<script[^]*?<\/script>/g, "");
  const { page, problems, frames, site } = await host((site) => stripped(snippetsOf(view(site)).loader));
  await frames(1);
  const box = (await page.locator("iframe").boundingBox())!;
  expect(box.width / box.height).toBeCloseTo(10 / 7, 1);
  const bare = stripped(snippetsOf(view(site)).loader).replace(/<iframe[^]*?<\/iframe>/g, "");
  await page.setContent(bare);
  expect(await page.getByRole("link", { name: "Adult use of cannabis" }).getAttribute("href")).toBe(
    `${site}en/cannabis/adult-use/`,
  );
  expect(problems).toEqual([]);
});

test("the element makes a frame from its attributes, and follows them", async ({ host }) => {
  const { page, problems, frames, said } = await host(
    (site) => snippetsOf({ ...view(site), frame: { theme: "dark", title: false } }).component,
  );
  const [frame] = await frames(1);
  expect(await frame!.locator("html").getAttribute("data-theme")).toBe("dark");
  expect((await frame!.locator("h1").boundingBox())!.width).toBe(1);
  await expect.poll(async () => (await said("height")).length).toBeGreaterThan(0);
  const tall = (): Promise<number> =>
    page.evaluate(() => document.querySelector("drug-policy-view")!.shadowRoot!.querySelector("iframe")!.clientHeight);
  await expect.poll(async () => (await said("height")).map(({ height }) => height)).toContain(await tall());
  await page.evaluate(() => document.querySelector("drug-policy-view")!.setAttribute("view", "t=2014-01-01"));
  await frame!.waitForFunction(() => document.querySelector("h1")?.textContent.startsWith("On 1 January 2014"));
  expect(problems).toEqual([]);
});

test("a page written from right to left, and one 320 pixels wide, hold an embed without anything cut", async ({
  host,
}) => {
  const { page, problems, frames } = await host((site) => `<!--rtl-->${snippetsOf(view(site)).plain}`, {
    viewport: { width: 320, height: 640 },
  });
  const [frame] = await frames(1);
  const flaws = (): Promise<string[]> =>
    frame!.evaluate(() => {
      const { scrollWidth, clientWidth, scrollHeight, clientHeight, dir } = document.documentElement;
      return [
        scrollWidth > clientWidth ? `${scrollWidth} px wide` : "",
        scrollHeight > clientHeight ? `${scrollHeight} px tall` : "",
        dir === "rtl" || getComputedStyle(document.body).direction === "rtl" ? "from right to left" : "",
      ].filter(Boolean);
    });
  expect(await flaws()).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  expect(problems).toEqual([]);
});

test("host and frame speak: what is set is shown and said, and only the page around it is heard", async ({ host }) => {
  const { page, problems, frames, said } = await host((site) =>
    [view(site), view(site, "en/death-penalty/status/")]
      .map((one) => snippetsOf(one).plain.replace(' loading="lazy"', ""))
      .join(""),
  );
  const both = await frames(2);
  const [frame, other] = ["cannabis", "death-penalty"].map((topic) => both.find((one) => one.url().includes(topic)));
  const send = (message: unknown): Promise<void> =>
    page.evaluate((message) => document.querySelector("iframe")!.contentWindow!.postMessage(message, "*"), message);
  const ready = (await said("ready")).find(({ page }) => page === "en/cannabis/adult-use/");
  expect(ready).toMatchObject({ view: "", title: await frame!.locator("h1").innerText() });
  await send({ "drug-policy-atlas": 1, type: "set", day: "2014-01-01", places: ["URY"] });
  await frame!.waitForFunction(() => document.querySelector("h1")?.textContent.startsWith("On 1 January 2014"));
  await expect.poll(async () => (await said("state")).at(-1)?.view).toBe("t=2014-01-01&c=URY");
  // A brother sets nothing, and what is not in the form is not heard.
  await other!.evaluate(() =>
    parent.frames[0]!.postMessage({ "drug-policy-atlas": 1, type: "set", day: "1999-01-01" }, "*"),
  );
  await send({ "drug-policy-atlas": 1, type: "set", day: "<b>1999</b>" });
  await send({ "drug-policy-atlas": 1, type: "set", view: "c=<img src=x onerror=alert(1)>&t=2014-01-01" });
  const many = (await said("state")).length;
  await send({ "drug-policy-atlas": 1, type: "get" });
  await expect.poll(async () => (await said("state")).length).toBeGreaterThan(many);
  expect(await frame!.locator("h1").innerText()).toMatch(/^On 1 January 2014/);
  expect(await frame!.locator("img").count()).toBe(0);
  await wake(frame!);
  await frame!.locator("path[data-place=BRA]").click();
  await expect.poll(async () => (await said("select")).at(-1)?.place).toBe("BRA");
  expect(problems).toEqual([]);
});

test("an embed writes no history and keeps its address, whatever is done in it", async ({ host }) => {
  const { page, frames } = await host((site) => snippetsOf(view(site)).plain);
  const [frame] = await frames(1);
  const before = [await page.evaluate(() => history.length), frame!.url()];
  await wake(frame!);
  await frame!.locator("[data-status]").first().click();
  await frame!.locator("path[data-place=BRA]").click();
  await frame!.locator("input[name=day]").focus();
  await page.keyboard.press("ArrowLeft");
  await expect.poll(() => frame!.locator("h1").innerText()).not.toMatch(/^On 21 November 2026/);
  expect([await page.evaluate(() => history.length), frame!.url()]).toEqual(before);
  expect(await page.context().cookies()).toEqual([]);
});
