import type { Locator, Page } from "playwright-core";
import { expect } from "vitest";

/** The talk on which the stage is tested. */
export const talk = "en/talks/death-penalty-for-drugs/";

/** The slide on the screen, as the audience hears of it: its number and its statement. */
export const said = (page: Page): Promise<string> => page.locator(".show > [role=status]").innerText();

/** Waits until the stage shows a slide of so many. */
export const slide = (page: Page, number: number): Promise<void> =>
  expect.poll(() => said(page).catch(() => "")).toContain(`Slide ${number} of `);

/** Waits until all of the slide on the screen is drawn. */
export const drawn = (page: Page): Promise<void> =>
  page.locator(".audience .canvas:not(.unseen) .sheet[aria-busy=false]").waitFor();

/** What lies over the slide. */
export const layer = (page: Page, kind: string): Locator => page.locator(`.over[data-layer=${kind}]`);

/** Waits until the fragment of the page is as given. */
export const fragmentIs = (page: Page, fragment: string): Promise<void> =>
  expect.poll(() => new URL(page.url()).hash).toBe(fragment);
