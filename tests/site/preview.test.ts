import { existsSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { elements, homepage, htmlOf, paths } from "./written.ts";

/** What the head of a page says to those who show a link to it. */
const saidOf = (path: string): Map<string, string> =>
  new Map(elements(htmlOf(path), "meta").map(({ property, name, content = "" }) => [property ?? name ?? "", content]));
const pages = paths.map((path) => ({ path, said: saidOf(path) }));
const pictured = pages.filter(({ said }) => said.has("og:image"));
const wrong = (isRight: (one: { path: string; said: Map<string, string> }) => boolean, of = pages): string[] =>
  of.filter((one) => !isRight(one)).map(({ path }) => path);

test("every page says its title, its public address and whose it is", () => {
  expect(wrong(({ said }) => (said.get("og:title") ?? "").length > 3)).toEqual([]);
  expect(
    wrong(({ said, path }) => htmlOf(path).includes(`<title>${said.get("og:title")!.replaceAll("&", "&amp;")}`)),
  ).toEqual([]);
  expect(wrong(({ said, path }) => said.get("og:url") === homepage + path)).toEqual([]);
  expect(wrong(({ said }) => said.get("og:description") === said.get("description"))).toEqual([]);
  expect(wrong(({ said }) => said.get("og:site_name") === "Drug Policy Atlas")).toEqual([]);
  expect(wrong(({ said }) => said.get("og:type") === "website" && said.get("og:locale") === "en_GB")).toEqual([]);
});

test("pages of indicators, acts and places have a picture of their own, and say what it shows", () => {
  const own = (path: string): boolean =>
    htmlOf(path).includes('data-page="figure"') || /^en\/countries\/[A-Z-]+\/$/.test(path);
  expect(pictured.length).toBeGreaterThan(376);
  expect(wrong(({ path, said }) => own(path) === said.has("og:image"))).toEqual([]);
  expect(wrong(({ path, said }) => said.get("og:image") === `${homepage}${path}card.png`, pictured)).toEqual([]);
  expect(wrong(({ said }) => (said.get("og:image:alt") ?? "").length > 20, pictured)).toEqual([]);
  const large = (said: Map<string, string>): boolean => said.get("twitter:card") === "summary_large_image";
  expect(wrong(({ said }) => large(said) === said.has("og:image"))).toEqual([]);
});

test("a picture is a PNG of 1200 by 630, as its page says, and weighs at most 300 KB", () => {
  const found = pictured.map(({ path, said }) => {
    const file = readFileSync(`dist/${path}card.png`);
    const size = [file.readUInt32BE(16), file.readUInt32BE(20)];
    const stated = [said.get("og:image:width"), said.get("og:image:height")].map(Number);
    return { path, is: [file.toString("latin1", 1, 4), ...size, ...stated], bytes: file.length };
  });
  expect(found.filter(({ is }) => is.join() !== "PNG,1200,630,1200,630")).toEqual([]);
  expect(found.filter(({ bytes }) => bytes > 300 * 1024 || bytes < 5 * 1024)).toEqual([]);
});

test("no picture is kept on a device or goes along in the file with the whole atlas", () => {
  expect(existsSync("dist/en/card.png")).toBe(true);
  expect(readFileSync("dist/worker.js", "utf8")).not.toContain("card.png");
  for (const part of ["pack/page.html", "offline.html"])
    if (existsSync(`dist/${part}`)) expect(readFileSync(`dist/${part}`, "utf8")).not.toContain("card.png");
});
