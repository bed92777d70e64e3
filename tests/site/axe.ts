import axe from "axe-core";
import type { Page } from "playwright-core";

const all = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** What axe finds on a page, a rule and an element a line. */
export async function found(page: Page, rules: readonly string[] = all): Promise<string[]> {
  if (!(await page.evaluate(() => "axe" in window))) await page.evaluate(axe.source);
  return page.evaluate(async (rules) => {
    const { axe } = window as unknown as { axe: typeof import("axe-core") };
    const { violations } = await axe.run(document, { runOnly: [...rules], resultTypes: ["violations"] });
    return violations.flatMap(({ id, help, nodes }) =>
      nodes.slice(0, 3).map((node) => `${id}: ${help}: ${node.html.slice(0, 200)}`),
    );
  }, rules);
}

/** What axe finds on a page in light and in dark; between them only colours change. */
export async function foundInBoth(page: Page): Promise<string[]> {
  await page.emulateMedia({ colorScheme: "light" });
  const light = await found(page);
  await page.emulateMedia({ colorScheme: "dark" });
  const dark = await found(page, ["color-contrast"]);
  return [...light, ...dark.map((line) => `dark: ${line}`)];
}
