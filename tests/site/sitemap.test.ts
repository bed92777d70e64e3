import { readFileSync } from "node:fs";
import { expect } from "vitest";
import { test } from "./atlas.ts";
import { live } from "./figure.ts";
import { checkBy } from "./valid-xml.ts";
import { elements, homepage, htmlOf, paths } from "./written.ts";

const xml = readFileSync("dist/sitemap.xml", "utf8");
const pages = [...xml.matchAll(/<loc>(.*?)<\/loc>\s*(?:<lastmod>(.*?)<\/lastmod>)?/g)].map(([, loc, day]) => ({
  loc,
  day,
}));
const dayOf = (path: string): string | undefined => pages.find(({ loc }) => loc === homepage + path)?.day;

test("the sitemap is what its schema asks for, and a false day is found", () => {
  const check = checkBy("sitemap-0.9.xsd");
  expect(check(xml)).toBeNull();
  expect(check(xml.replace(/<lastmod>[^<]*/, "<lastmod>lately"))).toContain("lastmod");
});

test("the sitemap names every page at its public address, and robots are told of it", () => {
  expect(pages.map(({ loc }) => loc)).toEqual(paths.map((path) => homepage + path));
  expect(readFileSync("dist/robots.txt", "utf8").split("\n")).toContain(`Sitemap: ${homepage}sitemap.xml`);
});

test("a page says the day of the release in which its facts were last changed; a page of no facts says none", () => {
  expect(dayOf("en/cannabis/us-medical/")).toBe("2026-11-22");
  expect(dayOf("en/facts/cannabis/us-states-medical/")).toBe("2026-11-22");
  expect(dayOf("en/countries/US-AK/")).toBe("2026-11-22");
  expect(dayOf("en/countries/URY/")).toBe("2026-11-21");
  expect(dayOf("en/harm-reduction/needle-syringe-coverage/")).toBe("2026-11-21");
  expect(dayOf("en/about/")).toBeUndefined();
});

test("every page names itself as the one at which it is to be found", () => {
  const wrong = paths.filter((path) => {
    const named = elements(htmlOf(path), "link").filter(({ rel }) => rel === "canonical");
    return named.length !== 1 || named[0]!.href !== homepage + path;
  });
  expect(wrong).toEqual([]);
  expect(elements(readFileSync("dist/index.html", "utf8"), "link").map(({ href }) => href)).toEqual([`${homepage}en/`]);
  expect(readFileSync("dist/404.html", "utf8")).not.toContain("canonical");
});

test("once a reader changes the view, the page names no address without it: a browser would share that", async ({
  open,
}) => {
  const { page } = await open("en/cannabis/adult-use/");
  await live(page);
  const canonical = page.locator("link[rel=canonical]");
  expect(await canonical.getAttribute("href")).toBe(`${homepage}en/cannabis/adult-use/`);
  await page.getByRole("link", { name: "Medical use", exact: true }).click();
  await page.waitForURL("**/en/cannabis/medical/");
  expect(await canonical.count()).toBe(0);
  const linked = await open("en/cannabis/adult-use/#c=URY");
  expect(await linked.page.locator("link[rel=canonical]").count()).toBe(0);
  expect(linked.problems).toEqual([]);
});
