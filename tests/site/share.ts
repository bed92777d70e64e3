import { readFile } from "node:fs/promises";
import type { FrameLocator, Locator, Page } from "playwright-core";
import { live } from "./figure.ts";

/** The panel in which a view is shared. */
export const panel = (page: Page): Locator => page.getByRole("dialog", { name: "Share this view" });

/** Opens the panel by its button. */
export async function openPanel(page: Page): Promise<Locator> {
  await page.getByRole("button", { name: "Share", exact: true }).click();
  await panel(page).waitFor();
  return panel(page);
}

/** What a button of the panel saves: the name of the file, and its bytes. */
export async function savedBy(page: Page, name: string): Promise<{ name: string; bytes: Buffer }> {
  const [file] = await Promise.all([
    page.waitForEvent("download", { timeout: 50_000 }),
    panel(page).getByRole("button", { name }).click(),
  ]);
  return { name: file.suggestedFilename(), bytes: await readFile(await file.path()) };
}

/** Opens the panel and unfolds what it says of embeds. */
export async function unfoldEmbed(page: Page): Promise<Locator> {
  if ((await page.locator("#atlas").getAttribute("data-page")) === "figure") await live(page);
  const shown = await openPanel(page);
  await shown.locator("summary").click();
  await shown.getByRole("textbox", { name: "Code" }).waitFor();
  return shown;
}

/** The code that is offered now. */
export const codeIn = (page: Page): Promise<string> => panel(page).getByRole("textbox", { name: "Code" }).inputValue();

/** The embed in the page of the preview. */
export const insidePreview = (page: Page): FrameLocator =>
  panel(page).frameLocator('iframe[title="Preview"]').frameLocator("iframe");

/** What the page has copied. */
export const copied = (page: Page): Promise<string> => page.evaluate(() => navigator.clipboard.readText());
