import { readFileSync, readdirSync } from "node:fs";
import { XmlDocument, type XmlElement } from "libxml2-wasm";
import { expect } from "vitest";
import { test } from "./atlas.ts";
import { checkBy } from "./valid-xml.ts";
import { elements, homepage, htmlOf, paths } from "./written.ts";

const feeds = readdirSync("dist/en/feeds", { recursive: true, encoding: "utf8" })
  .map((file) => `en/feeds/${file.replaceAll("\\", "/")}`)
  .filter((file) => file.endsWith(".atom"));
const read = (path: string): string => readFileSync(`dist/${path}`, "utf8");
const { releases } = JSON.parse(readFileSync("data/changes.json", "utf8")) as {
  releases: { version: string; changes: { of: string; facts: string[] }[] }[];
};

interface Entry {
  readonly id: string;
  readonly title: string;
  readonly updated: string;
  readonly link: string;
  readonly content: string;
}

/** What a reader of feeds sees. */
function seen(path: string): Entry & { readonly self: string; readonly entries: readonly Entry[] } {
  const xml = XmlDocument.fromString(read(path));
  const name = { a: "http://www.w3.org/2005/Atom" };
  const text = (of: XmlElement, what: string): string => of.get(what, name)?.content ?? "";
  const said = (of: XmlElement): Entry => ({
    id: text(of, "a:id"),
    title: text(of, "a:title"),
    updated: text(of, "a:updated"),
    link: text(of, "a:link[@rel='alternate']/@href"),
    content: text(of, "a:content"),
  });
  const entries = xml.root.find("a:entry", name).map((entry) => said(entry as XmlElement));
  const feed = { ...said(xml.root), self: text(xml.root, "a:link[@rel='self']/@href"), entries };
  xml.dispose();
  return feed;
}

test("every feed is what RFC 4287 asks for, and one without its date is not", () => {
  const check = checkBy("atom-rfc4287.rng");
  expect(feeds.length).toBeGreaterThan(200);
  expect(feeds.flatMap((path) => check(read(path)) ?? [])).toEqual([]);
  expect(check(read("en/feeds/all.atom").replace(/<updated>[^<]*<\/updated>/, ""))).not.toBeNull();
});

test("every entry leads to a page, and to a place on it where it names one", () => {
  const addresses = new Set(feeds.flatMap((path) => seen(path).entries.map(({ link }) => link)));
  const lost = [...addresses].filter((address) => {
    const [path = "", id] = address.slice(homepage.length).split("#");
    return !paths.includes(path) || (id !== undefined && !htmlOf(path).includes(`id="${id}"`));
  });
  expect(lost).toEqual([]);
  expect(addresses).toContain(`${homepage}en/sources/cannabis/`);
});

test("names are never used twice in a feed or for different words, and the newest entry comes first", () => {
  const known = new Map<string, string>();
  for (const path of feeds) {
    const { id, self, updated, entries } = seen(path);
    expect(self).toBe(homepage + path);
    const ids = [id, ...entries.map((entry) => entry.id)];
    expect(new Set(ids).size, path).toBe(ids.length);
    expect(ids.filter((one) => !/^tag:[\w.-]+,2026:[\w./-]+$/.test(one))).toEqual([]);
    const days = entries.map((entry) => entry.updated);
    expect(days.toSorted().toReversed()).toEqual(days);
    expect(updated).toBe(days[0]);
    for (const entry of entries) {
      expect(known.get(entry.id) ?? entry.content).toBe(entry.content);
      known.set(entry.id, entry.content);
    }
  }
});

test("the feed of all names every release and change, a topic its own, a place what is of it", () => {
  const changes = releases.flatMap((release) => release.changes);
  expect(seen("en/feeds/all.atom").entries.length).toBe(releases.length + changes.length);
  const cannabis = changes.filter(({ of }) => of.startsWith("cannabis/"));
  expect(seen("en/feeds/cannabis.atom").entries.length).toBe(cannabis.length + 1);
  const alaska = seen("en/feeds/countries/US-AK.atom").entries;
  const medical = alaska.find(({ title }) => title.includes("medical") || title.includes("Medical"))!;
  expect(medical.content).toContain("a popular vote");
  expect(medical.link).toBe(`${homepage}en/facts/cannabis/us-states-medical/#US-AK/1999-03-04`);
  expect(medical.content).toContain(`<a href="${medical.link}">Alaska, 1999-03-04</a>`);
  // Of most places nothing was changed since the first release: who subscribes is told so, and hears of the next.
  expect(seen("en/feeds/countries/URY.atom").entries.map(({ title }) => title)).toEqual([
    `Release of ${releases.at(-1)!.version}`,
  ]);
});

test("every address in a feed is that of a page or of a fact on it", () => {
  const ids = new Map<string, Set<string>>();
  const idsOf = (path: string): Set<string> => {
    const found = ids.get(path) ?? new Set([...htmlOf(path).matchAll(/ id="([^"]+)"/g)].map(([, id]) => id!));
    ids.set(path, found);
    return found;
  };
  const links = feeds.flatMap((path) => {
    const { link, entries } = seen(path);
    const inside = entries.flatMap(({ content }) => [...content.matchAll(/href="([^"]+)"/g)].map(([, href]) => href!));
    return [link, ...entries.map((entry) => entry.link), ...inside];
  });
  const lost = [...new Set(links)].filter((link) => {
    const [page = "", id] = link.split("#");
    const path = page.replace(homepage, "");
    return !paths.includes(path) || (id !== undefined && !idsOf(path).has(id));
  });
  expect(lost).toEqual([]);
});

test("every page names the feed of what it is of, which is served as a feed", async ({ served }) => {
  const named = paths.map((path) => {
    const link = elements(htmlOf(path), "link").filter(({ type }) => type === "application/atom+xml");
    return [path, link.map(({ href }) => href!.replace(homepage, ""))] as const;
  });
  expect(named.filter(([, hrefs]) => hrefs.length !== 1 || !feeds.includes(hrefs[0]!))).toEqual([]);
  const of = new Map(named);
  expect(of.get("en/countries/URY/")).toEqual(["en/feeds/countries/URY.atom"]);
  expect(of.get("en/facts/harm-reduction/naloxone/")).toEqual(["en/feeds/harm-reduction.atom"]);
  expect(of.get("en/data/")).toEqual(["en/feeds/all.atom"]);
  const answer = await fetch(`${served["/"]}en/feeds/countries/URY.atom`);
  expect(answer.headers.get("content-type")).toContain("application/atom+xml");
});

test.for([
  ["en/countries/URY/", "Follow changes", "en/feeds/countries/URY.atom"],
  ["en/facts/cannabis/medical/", "Follow changes in a feed reader (Atom)", "en/feeds/cannabis.atom"],
  ["en/data/", "all changes", "en/feeds/all.atom"],
] as const)("on %s the feed is a link to be seen", async ([path, name, feed], { open }) => {
  const { page, address, problems } = await open(path);
  const link = page.getByRole("link", { name, exact: true });
  expect(await link.isVisible()).toBe(true);
  expect(await link.evaluate((a) => (a as HTMLAnchorElement).href)).toBe(address + feed);
  expect(problems).toEqual([]);
});
