import { expect } from "vitest";
import type { Page } from "playwright-core";
import { bases, test } from "./atlas.ts";

/** What a reader without script finds on a page, and where its links lead. */
interface Found {
  readonly path: string;
  readonly status: number;
  readonly headings: readonly string[];
  readonly text: string;
  readonly figure: boolean;
  readonly rows: number;
  readonly places: number;
  readonly legend: number;
  readonly ids: readonly string[];
  readonly links: readonly string[];
}

/** Reads every page in the browser's own parser, without showing it. */
const readAll = (page: Page, paths: readonly string[]): Promise<Found[]> =>
  page.evaluate(async (paths) => {
    const root = location.href;
    const found = [];
    for (const path of paths) {
      const url = new URL(path, root).href;
      const answer = await fetch(url);
      const html = new DOMParser().parseFromString(await answer.text(), "text/html");
      const all = (what: string): Element[] => [...html.querySelectorAll(what)];
      const links = all("a[href], link[href], script[src]").map(
        (link) => link.getAttribute("href") ?? link.getAttribute("src") ?? "",
      );
      found.push({
        path,
        status: answer.status,
        headings: all("h1").map((heading) => heading.textContent),
        text: html.body.textContent,
        figure: html.querySelector("#atlas")?.getAttribute("data-page") === "figure",
        rows: all("table tbody tr").length,
        places: new Set(all("svg [data-place]").map((one) => one.getAttribute("data-place"))).size,
        legend: all("[data-status]").length,
        ids: all("[id]").map(({ id }) => id),
        links: [...new Set(links.map((href) => new URL(href, url).href))],
      });
    }
    return found;
  }, paths);

test.for(bases)(
  "below %s every page answers, reads well without script, and leads nowhere that is not there",
  async (base, { open }) => {
    const { page, address } = await open("en/about/", { base });
    await page.goto(`${address}robots.txt`);
    const paths = (await (await fetch(`${address}sitemap.txt`)).text()).trim().split("\n");
    expect(paths.length).toBeGreaterThan(100);
    const found = await readAll(page, paths);
    const wrong = (isRight: (one: Found) => boolean): string[] =>
      found.filter((one) => !isRight(one)).map(({ path }) => path);

    expect(wrong(({ status }) => status === 200)).toEqual([]);
    expect(wrong(({ headings }) => headings.length === 1)).toEqual([]);
    const broken = /undefined|\bNaN\b|\bnull\b|[{}[\]]/;
    expect(
      found.flatMap(({ headings }) => headings).filter((heading) => heading.trim() === "" || broken.test(heading)),
    ).toEqual([]);
    expect(wrong(({ text }) => !/\bundefined\b|\bNaN\b|\[object /.test(text))).toEqual([]);
    const figures = found.filter(({ figure }) => figure);
    expect(figures.length).toBeGreaterThan(100);
    const lacks = (has: (one: Found) => boolean): string[] =>
      figures.filter((one) => !has(one)).map(({ path }) => path);
    expect(lacks(({ rows }) => rows > 0)).toEqual([]);
    expect(lacks(({ path, places }) => places >= (path.includes("/us-") ? 56 : 200))).toEqual([]);
    // Two speak of no place at all: totals for the world, and agencies.
    expect(lacks(({ legend }) => legend > 0)).toEqual([
      "en/death-penalty/death-sentences/",
      "en/coalitions/statements/unagencies-decrim-2016/",
    ]);
    expect(lacks(({ text }) => text.includes("Borders show no position on the status of any place."))).toEqual([]);
    expect(lacks(({ links }) => links.some((link) => /\/en\/sources\/[a-z-]+\/$/.test(link)))).toEqual([]);
    expect(lacks(({ links }) => links.some((link) => /\/data\/.+\.csv$/.test(link)))).toEqual([]);

    const inside = new Set(
      found.flatMap(({ links }) => links.filter((link) => link.startsWith(new URL("/", address).href))),
    );
    expect([...inside].filter((link) => !link.startsWith(address))).toEqual([]);
    const files = [...new Set([...inside].map((link) => link.split("#")[0]!))];
    const missing = await Promise.all(
      files.map(async (file) => ((await fetch(file, { method: "HEAD" })).ok ? [] : [file])),
    );
    expect(missing.flat()).toEqual([]);

    // A link to a source leads to the line of that source; a fragment with an “=” is a view, not a place on the page.
    const idsOf = new Map(found.map(({ path, ids }) => [address + path, new Set(ids)]));
    const nowhere = [...inside].filter((link) => {
      const [file = "", id] = link.split("#");
      return (
        id !== undefined &&
        id !== "" &&
        id !== "figure" &&
        !id.includes("=") &&
        !idsOf.get(file)?.has(decodeURIComponent(id))
      );
    });
    expect(nowhere).toEqual([]);
  },
);

test("no two figure pages have the same heading, but the home page and its own", async ({ open }) => {
  const { page, address } = await open("en/about/");
  const paths = (await (await fetch(`${address}sitemap.txt`)).text()).trim().split("\n");
  await page.goto(`${address}robots.txt`);
  const seen = new Map<string, string[]>();
  for (const { path, headings, figure } of await readAll(page, paths))
    if (figure) seen.set(headings[0]!, [...(seen.get(headings[0]!) ?? []), path]);
  expect([...seen.values()].filter((paths) => paths.length > 1)).toEqual([["en/", "en/death-penalty/drug-offences/"]]);
});

test.for(["en/", "en/coalitions/votes/unga71-187/", "en/harm-reduction/opioid-agonist-coverage/"])(
  "%s without script shows heading, legend, map, table and sources",
  async (path, { open }) => {
    const { page, problems } = await open(path, { javaScriptEnabled: false });
    for (const shown of ["h1", "[data-status]", "svg path[data-place=BRA]", "table", "footer"])
      expect(await page.locator(shown).first().isVisible(), shown).toBe(true);
    expect(await page.getByRole("link", { name: /Method and all \d+ sources/ }).isVisible()).toBe(true);
    expect(problems).toEqual([]);
  },
);

test.for(bases)("below %s a missing page answers 404 and leads back, from any depth", async (base, { open }) => {
  const { page, address } = await open("en/about/", { base });
  const paths = ["nowhere", "x/y/", "x/y/z", "en/x", "en/nowhere/", "en/cannabis/no/such/page/", "ar/x/y", "x/en/y/"];
  for (const path of paths) {
    const answer = await page.goto(address + path);
    expect(answer?.status()).toBe(404);
    expect(await page.locator("h1").innerText()).toBe("There is no page here");
    expect(await page.locator("html").getAttribute("lang")).toBe("en");
    const links = await page
      .getByRole("link")
      .evaluateAll((found) => found.map((link) => (link as HTMLAnchorElement).href));
    for (const link of new Set(links)) expect((await fetch(link)).status, `${path}: ${link}`).toBe(200);
    await expect.poll(() => page.evaluate(() => getComputedStyle(document.body).fontFamily)).toContain("Inter");
  }
});
