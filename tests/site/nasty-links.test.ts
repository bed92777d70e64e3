import type { Page } from "playwright-core";
import { expect } from "vitest";
import { mutated, nasty } from "../unit/view/nasty.ts";
import { test } from "./atlas.ts";

/** What a page must never come to hold, whatever its link says: counted as the parser and the scripts leave it. */
const held = (page: Page) =>
  page.evaluate(() => ({
    running: [...document.querySelectorAll("*")].flatMap((one) => [...one.attributes].filter(({ name }) => /^on/i.test(name)).map(({ name }) => `${one.tagName} ${name}`)),
    scripts: [...document.scripts].filter(({ type }) => !/json/.test(type)).map(({ src, text }) => (src ? new URL(src).origin : text)).filter((said) => said !== location.origin),
    frames: document.querySelectorAll("iframe, object, embed, base, meta[http-equiv=refresh]").length,
    links: [...document.querySelectorAll<HTMLAnchorElement>("a[href]")].map(({ protocol }) => protocol).filter((protocol) => !/^(https?|mailto|blob):$/.test(protocol)),
  })); // prettier-ignore

const keys = "t c s v chart then region sort rows unit ev with sw maps split q cross g d turn of cell slide view began data topic kind order".split(" "); // prettier-ignore

/** Fragments for every page: each nasty value under some key, and mixtures. */
function fragments(seeds: readonly string[], seed: number): string[] {
  const own = nasty.map((text, i) => `${keys[(i * 7 + seed) % keys.length]!}=${text}`);
  return [...own, ...nasty.slice(0, 20), ...mutated([...seeds, ...own.slice(0, 30)], 40, seed)];
}

test.for([
  ["en/", ["t=2016-04-19&c=URY"]],
  ["en/cannabis/adult-use/", ["t=2016-04-19&chart=lanes", "chart=beside&with=cannabis/medical"]],
  ["en/compare/", ["c=URY,PRT&t=2010-01-01"]],
  ["en/ask/", ["q=all;death-penalty/drug-offences:mandatory", "cross=death-penalty/status,cannabis/medical"]],
  ["en/events/", ["topic=cannabis&q=a"]],
  ["en/countries/", ["q=uru&order=name"]],
  ["en/countries/URY/", ["cannabis/adult-use"]],
  ["en/talks/own/", ["talk=abc", "slide=1"]],
  ["en/cannabis/adult-use/embed/", ["t=2014-01-01"]],
] as const)(
  "nasty fragments on %s: no error, nothing injected, no other page, nothing asked elsewhere",
  { timeout: 120_000 },
  async ([path, seeds], { open }) => {
    const { page, address, problems } = await open(path);
    const dialogs: string[] = [];
    page.on("dialog", (dialog) => {
      dialogs.push(dialog.message());
      void dialog.dismiss();
    });
    await page.waitForLoadState("networkidle");
    const before = await held(page);
    expect(before).toEqual({ running: [], scripts: before.scripts, frames: 0, links: [] });
    const all = fragments(seeds, path.length);
    for (const [i, fragment] of all.entries()) {
      await page.evaluate(async (fragment) => {
        location.hash = fragment;
        for (let frames = 0; frames < 2; frames++) await new Promise(requestAnimationFrame);
      }, fragment);
      // Some are what the page begins with.
      if (i % 24 === 0) await page.reload({ waitUntil: "load" });
      if (problems.length > 0) throw new Error(`${JSON.stringify(fragment.slice(0, 300))}: ${problems.join()}`);
    }
    await page.waitForLoadState("networkidle");
    expect(await held(page)).toEqual(before);
    expect(new URL(page.url()).pathname).toBe(new URL(address + path).pathname);
    expect([dialogs, problems]).toEqual([[], []]);
  },
);

test("nasty queries of an embed: it stands as if they were not said", { timeout: 120_000 }, async ({ open }) => {
  const { page, address, problems } = await open("en/cannabis/adult-use/embed/");
  const { scripts } = await held(page);
  const asked = "theme title lang static bg accent font".split(" ");
  for (const [i, text] of nasty.entries()) {
    if (text.length > 1000) continue;
    const query = `${asked[i % asked.length]!}=${encodeURIComponent(text.replaceAll(/[\ud800-\udfff]/g, ""))}`;
    await page.goto(`${address}en/cannabis/adult-use/embed/?${query}`);
    await page.locator("h1").first().waitFor({ state: "attached" });
    expect([query, await held(page)]).toEqual([query, { running: [], scripts, frames: 0, links: [] }]);
  }
  expect(problems).toEqual([]);
});
