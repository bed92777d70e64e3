import type { Page } from "playwright-core";
import { expect } from "vitest";
import { test } from "./atlas.ts";
import { found } from "./axe.ts";
import { fragmentIs, layer, slide, talk } from "./talk.ts";

/** The window of the speaker, opened from that of the audience by S. */
async function speakerOf(audience: Page): Promise<Page> {
  const opened = audience.waitForEvent("popup");
  await audience.keyboard.press("s");
  return opened;
}
const now = (speaker: Page) => speaker.locator(".speaker h2").first();
const cover = (page: Page) => page.locator(".cover");

test("the window of the speaker shows notes, the next slide and the time, and leads the other window", async ({
  open,
}) => {
  const { page: audience, problems } = await open(`${talk}#slide=2`);
  await slide(audience, 2);
  const speaker = await speakerOf(audience);
  speaker.on("pageerror", (error) => problems.push(error.message));
  await now(speaker).filter({ hasText: "Slide 2 of " }).waitFor();
  const next = await speaker.locator(".speaker .following > p").innerText();
  const notes = await speaker.getByRole("region", { name: "Notes" }).innerText();

  await speaker.bringToFront();
  await speaker.keyboard.press("PageDown");
  await slide(audience, 3);
  await now(speaker).filter({ hasText: "Slide 3 of " }).waitFor();
  expect(await audience.locator(".show > [role=status]").innerText()).toContain(next);
  expect(await speaker.getByRole("region", { name: "Notes" }).innerText()).not.toBe(notes);
  expect(await speaker.locator(".speaker dd").first().innerText()).toMatch(/^\d\d:\d\d$/);
  await fragmentIs(audience, "#slide=3");

  await audience.bringToFront();
  await audience.keyboard.press("PageDown");
  await now(speaker).filter({ hasText: "Slide 4 of " }).waitFor();
  expect(await found(speaker)).toEqual([]);
  expect(problems).toEqual([]);
});

test("only the audience sees black, and the speaker moves on unseen", async ({ open }) => {
  const { page: audience } = await open(`${talk}#slide=2`);
  await slide(audience, 2);
  const speaker = await speakerOf(audience);
  await now(speaker).filter({ hasText: "Slide 2 of " }).waitFor();
  await speaker.bringToFront();
  await speaker.keyboard.press("b");
  await cover(audience).waitFor();
  await speaker.getByText("The audience sees black.").waitFor();
  expect(await cover(speaker).count()).toBe(0);
  await speaker.keyboard.press("PageDown");
  await speaker.keyboard.press("PageDown");
  await now(speaker).filter({ hasText: "Slide 4 of " }).waitFor();
  expect(await cover(audience).isVisible()).toBe(true);
  await fragmentIs(audience, "#slide=4&cover=black");
  await speaker.keyboard.press(".");
  await cover(audience).waitFor({ state: "detached" });
  await slide(audience, 4);
});

test("the speaker looks at the overview and finds a place alone; the card is for the audience", async ({ open }) => {
  const { page: audience } = await open(`${talk}#slide=2`);
  await slide(audience, 2);
  const speaker = await speakerOf(audience);
  await now(speaker).filter({ hasText: "Slide 2 of " }).waitFor();
  await speaker.bringToFront();
  await speaker.keyboard.press("o");
  await layer(speaker, "overview").waitFor();
  await speaker.keyboard.press("Escape");
  await speaker.keyboard.type("viet");
  await layer(speaker, "find").getByRole("option").first().waitFor();
  expect(await audience.locator("[data-layer]").count()).toBe(0);
  await speaker.keyboard.press("Enter");
  await layer(audience, "place").getByRole("heading", { name: "Viet Nam" }).waitFor();
  await speaker.keyboard.press("Escape");
  await layer(audience, "place").waitFor({ state: "detached" });
  await slide(audience, 2);
});

test("either window may be loaded anew: they find each other again", async ({ open }) => {
  const { page: audience } = await open(`${talk}#slide=2`);
  await slide(audience, 2);
  const speaker = await speakerOf(audience);
  await now(speaker).filter({ hasText: "Slide 2 of " }).waitFor();
  await audience.reload();
  await slide(audience, 2);
  await speaker.bringToFront();
  await expect
    .poll(async () => {
      await speaker.keyboard.press("End");
      return audience.locator(".show > [role=status]").innerText();
    })
    .toMatch(/Slide (\d+) of \1:/);
  await speaker.reload();
  await now(speaker).waitFor();
  await speaker.keyboard.press("Home");
  await slide(audience, 1);
  await expect.poll(() => new URL(speaker.url()).hash).toMatch(/^#presenter&slide=1&began=\d+$/);
});

test("where the browser opens no second window, notes stand beside the slide, and Escape hides them", async ({
  open,
}) => {
  const { page } = await open(`${talk}#slide=2`);
  await slide(page, 2);
  await page.evaluate(() => (window.open = () => null));
  await page.keyboard.press("s");
  const notes = page.getByRole("region", { name: "Notes" });
  await notes.waitFor();
  const said = await notes.innerText();
  await page.keyboard.press("PageDown");
  await slide(page, 3);
  await expect.poll(() => notes.innerText()).not.toBe(said);
  const [sheet, panel] = [await page.locator(".audience").boundingBox(), await page.locator("aside").boundingBox()];
  expect(sheet!.x + sheet!.width).toBeLessThanOrEqual(panel!.x + 1);
  await page.keyboard.press("Escape");
  await notes.waitFor({ state: "detached" });
  await slide(page, 3);
});

test("messages of others change nothing", async ({ open }) => {
  const { page } = await open(`${talk}#slide=2`);
  await slide(page, 2);
  await page.evaluate(() => {
    const common = { atlas: "talk", version: 1, is: "act", talk: "another-talk", act: { is: "next" } };
    postMessage(common, "*");
    postMessage({ ...common, talk: "death-penalty-for-drugs", version: 2 }, "*");
    postMessage({ ...common, talk: "death-penalty-for-drugs", act: { is: "to", at: "9" } }, "*");
    postMessage("next", "*");
    postMessage({ ...common, talk: "death-penalty-for-drugs", act: { is: "to", at: 4 } }, "*");
  });
  await slide(page, 5);
});
