import jsQR from "jsqr";
import { readFileSync } from "node:fs";
import { expect } from "vitest";
import { changesIn } from "#build/facts-on-disk.ts";
import { dayOfVersion } from "#model/version.ts";
import { dateText } from "#text/format.ts";
import { test } from "./atlas.ts";
import { found } from "./axe.ts";
import { live } from "./figure.ts";
import { openPanel, panel, savedBy } from "./share.ts";

const view = "en/death-penalty/drug-offences/#t=2016-04-19";
const title = "On 19 April 2016, 35 countries and territories had the death penalty for drug offences in law";

test("a view is shared by keyboard: the focus goes in, Escape closes, and it returns to the button", async ({
  open,
}) => {
  const { page, address, problems } = await open(view);
  await live(page);
  const button = page.getByRole("button", { name: "Share", exact: true });
  await button.focus();
  await page.keyboard.press("Enter");
  await panel(page).waitFor();
  const inside = () => page.evaluate(() => document.activeElement?.closest("dialog") !== null);
  await expect.poll(inside).toBe(true);
  expect(await panel(page).getByRole("textbox", { name: "Link" }).inputValue()).toBe(address + view);
  await page.keyboard.press("Escape");
  await panel(page).waitFor({ state: "detached" });
  expect(await button.evaluate((one) => one === document.activeElement)).toBe(true);
  expect(problems).toEqual([]);
});

test("the panel is for everyone: light, dark, on a phone; nothing of it is printed, and no line runs over", async ({
  open,
}) => {
  for (const colorScheme of ["light", "dark"] as const) {
    const { page } = await open(view, { colorScheme, viewport: { width: 390, height: 800 }, hasTouch: true });
    await live(page);
    const shown = await openPanel(page);
    expect(await found(page)).toEqual([]);
    expect(await shown.evaluate((panel) => panel.scrollWidth - panel.clientWidth)).toBe(0);
    const low = await shown
      .locator("button")
      .evaluateAll((all) => all.filter((one) => one.getBoundingClientRect().height < 44).map((one) => one.textContent));
    expect(low).toEqual([]);
    await page.emulateMedia({ media: "print" });
    expect(await shown.isVisible()).toBe(false);
  }
});

test("the code of a view is read as its link", async ({ open }) => {
  const { page, address } = await open(view);
  await live(page);
  const shown = await openPanel(page);
  const code = shown.getByRole("img", { name: `Code of ${address}${view}` });
  const shot = (await code.screenshot()).toString("base64");
  const { data, width, height } = await page.evaluate(async (shot) => {
    const picture = new Image();
    picture.src = `data:image/png;base64,${shot}`;
    await picture.decode();
    const { width, height } = picture;
    const brush = Object.assign(document.createElement("canvas"), { width, height }).getContext("2d")!;
    brush.drawImage(picture, 0, 0);
    return { data: [...brush.getImageData(0, 0, width, height).data], width, height };
  }, shot);
  expect(jsQR(Uint8ClampedArray.from(data), width, height)?.data).toBe(address + view);
});

test("a view is cited in six forms, and its sources beside it", async ({ open }) => {
  const { page, address } = await open(view);
  await live(page);
  const shown = await openPanel(page);
  const text = () => shown.locator("pre").innerText();
  const { version } = changesIn("data").releases[0]!;
  expect(await text()).toContain(`(${version.slice(0, 4)}, `);
  for (const style of ["apa", "chicago", "bibtex", "ris", "csl", "wikipedia"]) {
    await shown.locator("select[name=citation]").selectOption(style);
    await expect.poll(text).toContain(title);
    expect(await text(), style).toContain(address + view);
  }
  await shown.locator("select[name=citation]").selectOption("bibtex");
  await shown.getByLabel("With the citations of its").check();
  const { name, bytes } = await savedBy(page, "Save .bib");
  expect(name).toBe("drug-policy-atlas-death-penalty-drug-offences.bib");
  expect(bytes.toString().match(/^@misc/gm)?.length).toBeGreaterThan(10);
  expect(bytes.toString()).toContain("Harm Reduction International");
});

test("what is cited, said and saved names the release to which the link of the citation is held", async ({ open }) => {
  const versions = changesIn("data").releases.map(({ version }) => version);
  const [newest, first] = [versions[0]!, versions.at(-1)!];
  for (const [path, release] of [
    [view, newest],
    [`en/cannabis/us-medical/#data=${first}`, first],
    [`en/cannabis/us-medical/#data=${newest}`, newest],
    ["en/countries/URY/", newest],
    ["en/compare/#c=URY,PRT", newest],
  ] as const) {
    const day = dateText(dayOfVersion(release));
    const { page } = await open(path);
    const shown = await openPanel(page);
    const cited = await shown.locator("pre").innerText();
    expect(cited, path).toMatch(new RegExp(`data of ${day}\\].*[#&]data=${release}$`, "s"));
    await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    await shown.getByRole("button", { name: "Copy sentence" }).click();
    await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toContain(`data of ${day}`);
  }
});

test("pages of places, events, comparisons and answers are shared with their own link", async ({ open }) => {
  for (const [path, said] of [
    ["en/countries/URY/", "Uruguay: drug law, practice and positions"],
    ["en/events/", " events"],
    ["en/compare/#c=URY,PRT", "Uruguay and Portugal, compared"],
    ["en/ask/#q=all;death-penalty/drug-offences:mandatory", null],
  ] as const) {
    const { page, address, problems } = await open(path);
    const shown = await openPanel(page);
    expect(await shown.getByRole("textbox", { name: "Link" }).inputValue(), path).toBe(address + path);
    // What a question is called is said by its answer.
    expect(await shown.locator(".what").innerText()).toContain(said ?? (await page.locator("h1").innerText()));
    expect(await shown.locator("pre").innerText()).toContain(address + path);
    expect(problems, path).toEqual([]);
  }
});

test("CITATION.cff stands in the built site", () => {
  expect(readFileSync("dist/CITATION.cff", "utf8")).toBe(readFileSync("CITATION.cff", "utf8"));
});
