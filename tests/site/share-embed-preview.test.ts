import { expect } from "vitest";
import { test } from "./atlas.ts";
import { found } from "./axe.ts";
import { failing } from "./failing.ts";
import { live } from "./figure.ts";
import { codeIn, insidePreview, openPanel, panel, unfoldEmbed } from "./share.ts";

const view = "en/cannabis/adult-use/#t=2014-01-01&c=URY";
const title = /^On 1 January 2014, one state allowed adults/;

test("the preview is the code in a page: not asked for before it is unfolded, it follows what is chosen and writes no history", async ({
  open,
}) => {
  const { page, address, problems } = await open(view);
  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.url().slice(address.length)));
  await live(page);
  await openPanel(page);
  await panel(page).locator("summary").waitFor();
  expect(await panel(page).locator("iframe").count()).toBe(0);
  expect(asked.filter((url) => url.includes("embed"))).toEqual([]);
  const before = await page.evaluate(() => history.length);
  await panel(page).locator("summary").click();
  const sized = () =>
    insidePreview(page)
      .locator("html")
      .evaluate(() => innerWidth);
  await expect.poll(() => insidePreview(page).locator("h1").innerText()).toMatch(title);
  expect(await sized()).toBe(640);
  for (const [width, px] of [
    ["phone", 320],
    ["wide", 1024],
  ] as const) {
    await panel(page).locator("[name=width]").selectOption(width);
    await expect.poll(sized).toBe(px);
  }
  const box = (await panel(page).locator("iframe").boundingBox())!;
  expect(box.width).toBeLessThan(700);
  for (const grade of ["A frame with a script", "An element of its own"]) {
    await panel(page).getByLabel(grade).check();
    await panel(page).locator("[name=theme]").selectOption("dark");
    await expect.poll(() => insidePreview(page).locator("html").getAttribute("data-theme")).toBe("dark");
    await panel(page).locator("[name=theme]").selectOption("light");
    await expect.poll(() => insidePreview(page).locator("html").getAttribute("data-theme")).toBe("light");
    await expect.poll(() => insidePreview(page).locator("h1").innerText()).toMatch(title);
  }
  expect(await page.evaluate(() => history.length)).toBe(before);
  expect(page.url()).toBe(address + view);
  expect(problems).toEqual([]);
});

test("an accent that would not be seen is refused in words, and one that would is shown", async ({ open }) => {
  const { page } = await open(view);
  const shown = await unfoldEmbed(page);
  const accent = shown.getByLabel("Accent colour", { exact: true });
  await accent.fill("#ffee00");
  await shown.getByText("Not used: on the light ground its contrast is 1.2 : 1.").waitFor();
  expect(await codeIn(page)).not.toContain("accent");
  await shown.locator("[name=theme]").selectOption("dark");
  await shown.getByText("Used for controls and links.").waitFor();
  expect(await codeIn(page)).toContain("accent=ffee00");
  await accent.fill("yellow");
  await shown.getByText("Not used: write it as #0b57d0.").waitFor();
  await shown.getByLabel("Pick the accent colour").fill("#ff8800");
  await expect.poll(() => accent.inputValue()).toBe("#ff8800");
  await expect
    .poll(() =>
      insidePreview(page)
        .locator(".back")
        .evaluate((one) => getComputedStyle(one).color),
    )
    .toBe("rgb(255, 136, 0)");
});

test("a height that no frame can have is brought to the nearest that one can", async ({ open }) => {
  const { page } = await open("en/countries/URY/");
  const shown = await unfoldEmbed(page);
  await shown.locator("[name=height]").selectOption("pixels");
  await shown.getByRole("spinbutton", { name: "Pixels" }).fill("20");
  await shown.getByRole("spinbutton", { name: "Pixels" }).blur();
  expect(await shown.getByRole("spinbutton", { name: "Pixels" }).inputValue()).toBe("200");
  expect(await codeIn(page)).toContain('height="200"');
});

test("a page without an embed says so, and a preview that cannot be reached leaves the code", async ({ open }) => {
  const { page } = await open("en/events/");
  const events = await openPanel(page);
  await events.getByText("This page has no embed").waitFor();
  expect(await events.locator("summary").count()).toBe(0);

  const { page: cut, address } = await open(view);
  await live(cut);
  await failing(cut, "**/embed/");
  const shown = await unfoldEmbed(cut);
  await shown.getByText("The preview cannot be reached now.").waitFor();
  expect(await shown.locator("iframe").count()).toBe(0);
  expect(await codeIn(cut)).toContain(`${address}en/cannabis/adult-use/embed/`);
});

test("what is unfolded is for everyone: light, dark, on a phone, by touch", async ({ open }) => {
  for (const colorScheme of ["light", "dark"] as const) {
    const { page } = await open(view, { colorScheme, viewport: { width: 390, height: 800 }, hasTouch: true });
    const shown = await unfoldEmbed(page);
    await shown.locator("[name=height]").selectOption("pixels");
    await shown.getByLabel("Accent colour", { exact: true }).fill("#ffee00");
    await insidePreview(page).locator(".back").waitFor();
    expect(await found(page)).toEqual([]);
    expect(await shown.evaluate((panel) => panel.scrollWidth - panel.clientWidth)).toBe(0);
    const low = await shown
      .locator("details :is(summary, label, select, button, input:not([type=radio], [type=checkbox]))")
      .evaluateAll((all) => all.filter((one) => one.getBoundingClientRect().height < 44).map((one) => one.outerHTML));
    expect(low).toEqual([]);
  }
});
