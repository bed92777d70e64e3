import type { Page, Route } from "playwright-core";

/** What a request meets that has no network. */
export const cutOff = (route: Route): Promise<void> => route.abort("internetdisconnected");

/**
 * Lets requests for what a pattern names fail, until the function it gives is called; then they are let through. A route is never
 * taken away again: Chromium can lose a request that is on its way while interception ends (Playwright issue 41802), and the page
 * would wait for it for ever.
 */
export async function failing(
  page: Page,
  pattern: string,
  fail: (route: Route) => Promise<void> = cutOff,
): Promise<() => void> {
  let failing = true;
  await page.route(pattern, (route) => (failing ? fail(route) : route.continue()));
  return () => {
    failing = false;
  };
}
