import { readFileSync } from "node:fs";
import * as v from "valibot";
import { expect } from "vitest";
import { test } from "./atlas.ts";

const { homepage } = JSON.parse(readFileSync("package.json", "utf8")) as { homepage: string };

/** The form of a rich answer by https://oembed.com, section 2.3.4. */
const Rich = v.looseObject({
  version: v.literal("1.0"),
  type: v.literal("rich"),
  title: v.pipe(v.string(), v.minLength(3)),
  provider_name: v.literal("Drug Policy Atlas"),
  provider_url: v.pipe(v.string(), v.url()),
  html: v.string(),
  width: v.pipe(v.number(), v.integer(), v.minValue(1)),
  height: v.pipe(v.number(), v.integer(), v.minValue(1)),
  cache_age: v.optional(v.number()),
});

test("pages with an embed lead to an oEmbed answer in its form, whose frame is there", async ({ open }) => {
  const { page, address } = await open("robots.txt");
  const paths = (await (await fetch(`${address}sitemap.txt`)).text()).trim().split("\n");
  const found = await page.evaluate(
    (paths) =>
      Promise.all(
        paths.map(async (path) => {
          const html = new DOMParser().parseFromString(await (await fetch(path)).text(), "text/html");
          const link = html.querySelector("link[type='application/json+oembed']")?.getAttribute("href");
          return {
            path,
            link: link ?? null,
            title: html.title,
            timed: html.querySelector("input[name=day]") !== null,
            figure: html.querySelector("[data-page=figure]") !== null,
          };
        }),
      ),
    paths,
  );
  const linked = found.filter(({ link }) => link !== null);
  expect(linked.length).toBeGreaterThan(350);
  expect(linked.filter(({ timed }) => timed).length).toBeGreaterThan(40);
  expect(found.filter(({ figure, link }) => figure && link === null)).toEqual([]);
  expect(found.filter(({ path, link }) => /countries\/[A-Z]{3}\/$/.test(path) && link === null)).toEqual([]);
  const here = (url: string): string => url.replace(homepage, address);
  const wrong = await Promise.all(
    linked.map(async ({ path, link, title, timed }) => {
      const answer = await fetch(here(link!));
      const said = v.safeParse(Rich, await answer.json());
      if (!said.success)
        return `${path}: ${v.flatten(said.issues).nested ? JSON.stringify(v.flatten(said.issues)) : ""}`;
      // Who keeps it for months is told no day of what goes on.
      if (timed && /\d{1,2} [A-Z][a-z]+ \d{4}/.test(said.output.title))
        return `${path}: “${said.output.title}” is of a day`;
      if (!timed && !title.startsWith(said.output.title)) return `${path}: “${said.output.title}” is not “${title}”`;
      if (!said.output.html.includes(`title="${said.output.title.replaceAll("&", "&amp;")}"`))
        return `${path}: its frame is not called “${said.output.title}”`;
      // WordPress keeps of an answer the first frame and a quotation before it.
      const src = /(<blockquote>.*?<\/blockquote>)?.*(<iframe[^>]* src="([^"]+)"[^>]*><\/iframe>)/s.exec(
        said.output.html,
      )?.[3];
      if (src !== `${homepage}${path}embed/`) return `${path}: its frame is ${src}`;
      return (await fetch(here(src), { method: "HEAD" })).ok ? "" : `${path}: its frame is not there`;
    }),
  );
  expect(wrong.filter(Boolean)).toEqual([]);
});
