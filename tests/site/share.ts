import { readFile } from "node:fs/promises";
import type { Locator, Page } from "playwright-core";

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
