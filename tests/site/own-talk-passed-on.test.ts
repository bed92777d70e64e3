import { readFile, rename } from "node:fs/promises";
import type { Page } from "playwright-core";
import { pathToFileURL } from "node:url";
import { expect } from "vitest";
import { carriedBy, textIn } from "#view/talks/own-talk-link.ts";
import { test } from "./atlas.ts";
import { act, inLink, keptOn, ownPage, statements, toldOn, vienna, wrong } from "./own-talk.ts";
import { said, slide } from "./talk.ts";

const captions = vienna.steps.map(({ caption }) => caption.en);
const give = (page: Page, name: string, text: string) =>
  page.locator("input[type=file]").setInputFiles({ name, mimeType: "application/json", buffer: Buffer.from(text) });
const press = (page: Page, name: string) => page.getByRole("button", { name, exact: true }).click();

test("a saved file opens as the same talk; a wrong one is refused with slide and reason, and nothing is lost", async ({
  open,
}) => {
  const { page, address, problems } = await open("en/about/");
  await keptOn(page, address);
  const [saved] = await Promise.all([page.waitForEvent("download"), press(page, "Save as a file")]);
  expect(saved.suggestedFilename()).toBe("vienna-in-four-slides.json");
  const text = await readFile(await saved.path(), "utf8");
  expect(JSON.parse(text)).toMatchObject({ id: "vienna-in-four-slides", minutes: 5, steps: vienna.steps });

  await act(page, "Remove", 4).click();
  const broken = text.replace("countries/URY/", "countries/XXX/");
  await give(page, "broken.json", broken);
  await toldOn(page)
    .getByText("“broken.json” was not opened: slide 3: “countries/XXX/” leads to no page that can stand on a stage.")
    .waitFor();
  await give(page, "picture.json", "PNG");
  await toldOn(page).getByText("“picture.json” was not opened: it is not JSON.").waitFor();
  expect(await statements(page)).toEqual(captions.slice(0, 3));

  await give(page, "vienna.json", text);
  await toldOn(page).getByText("“Vienna, in four slides” was opened: 4 slides.").waitFor();
  expect(await statements(page)).toEqual(captions);
  await press(page, "Undo");
  expect(await statements(page)).toEqual(captions.slice(0, 3));
  expect(wrong(problems)).toEqual([]);
});

test("a link carries the whole talk to another browser, and leaves the talk kept there as it is", async ({ open }) => {
  const { page, address } = await open("en/about/", { permissions: ["clipboard-read", "clipboard-write"] });
  await keptOn(page, address);
  await press(page, "Copy link with the talk");
  await toldOn(page).getByText("The link was copied.").waitFor();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  const [path, fragment] = link.split("#");
  expect(path).toBe(address + ownPage);
  expect(JSON.parse((await textIn(carriedBy(fragment!).code!)) ?? "")).toEqual(vienna);

  const { page: other } = await open("en/about/");
  const own = { ...vienna, title: { en: "Another" }, steps: vienna.steps.slice(0, 1) };
  await keptOn(other, address, own);
  await other.goto("about:blank");
  await other.goto(link);
  await expect.poll(() => statements(other)).toEqual(captions);
  await act(other, "Remove", 1).click();
  await expect.poll(() => other.url()).not.toBe(link);
  await other.reload();
  await expect.poll(() => statements(other)).toEqual(captions.slice(1));
  await press(other, "Back to the one kept here");
  await expect.poll(() => statements(other)).toEqual(captions.slice(0, 1));
  expect(other.url()).toBe(address + ownPage);
});

test("a talk too long for a link is refused with a sentence", async ({ open }) => {
  const { page, address } = await open("en/about/");
  await keptOn(page, address);
  const random = Array.from({ length: 9000 }, (_, i) => ((i * 7919) % 9973).toString(36)).join(" ");
  await page.getByLabel("Notes of the speaker").first().fill(random);
  await press(page, "Copy link with the talk");
  await toldOn(page).getByText("The talk is too long for a link.").waitFor();
});

test("presented, a reload shows the same slide, and the speaker's window has the talk", async ({ open }) => {
  const { page, address, problems } = await open("en/about/");
  await keptOn(page, address);
  await press(page, "Present");
  await slide(page, 1);
  expect(await said(page)).toBe("Slide 1 of 4: What the law says");
  await page.keyboard.press("PageDown");
  await slide(page, 2);
  await page.reload();
  await slide(page, 2);
  expect(await said(page)).toBe("Slide 2 of 4: April 2016");
  const opened = page.waitForEvent("popup");
  await page.keyboard.press("s");
  const speaker = await opened;
  await speaker.getByRole("region", { name: "Notes" }).getByText("Wait.").waitFor();
  await speaker.close();
  await page.bringToFront();
  await page.keyboard.press("Escape");
  await expect.poll(() => statements(page)).toEqual(captions);
  expect(page.url()).toBe(address + ownPage);
  expect(wrong(problems)).toEqual([]);
});

test("presented from its link, the talk stays in the link of both windows", async ({ open }) => {
  const fragment = await inLink(vienna);
  const { page, address } = await open(`${ownPage}${fragment}&slide=3`);
  await slide(page, 3);
  await page.keyboard.press("PageUp");
  await slide(page, 2);
  await expect.poll(() => page.url()).toBe(`${address}${ownPage}${fragment}&slide=2`);
  await page.reload();
  await slide(page, 2);
  const opened = page.waitForEvent("popup");
  await page.keyboard.press("s");
  const speaker = await opened;
  await speaker.getByRole("region", { name: "Notes" }).getByText("Wait.").waitFor();
  await speaker.keyboard.press("PageDown");
  await slide(page, 3);
  await speaker.reload();
  await speaker.locator(".speaker h2").first().filter({ hasText: "Slide 3 of 4" }).waitFor();
});

test("the file for a stick opens with the talk, without a network", async ({ open, browser }) => {
  const { page } = await open(ownPage + (await inLink(vienna)));
  await expect.poll(() => statements(page)).toEqual(captions);
  const [saved] = await Promise.all([page.waitForEvent("download"), press(page, "Make stick file")]);
  expect(saved.suggestedFilename()).toBe("drug-policy-atlas-vienna-in-four-slides.html");
  const file = `${await saved.path()}.html`;
  await rename(await saved.path(), file);
  const inside = await browser.newPage();
  const problems: string[] = [];
  inside.on("pageerror", (error) => problems.push(error.message));
  inside.on("request", (request) => request.url().startsWith("http") && problems.push(request.url()));
  await inside.goto(pathToFileURL(file).href);
  await expect.poll(() => statements(inside)).toEqual(captions);
  await press(inside, "Present");
  await slide(inside, 1);
  await inside.keyboard.press("End");
  await slide(inside, 4);
  await inside.reload();
  await slide(inside, 4);
  expect(wrong(problems)).toEqual([]);
  await inside.context().close();
});
