import { group, mark } from "../still/svg.ts";

/** A page as search engines are told of it: its path below the root, and the day on which its facts were last changed. */
export interface Mapped {
  readonly path: string;
  readonly changed?: string | undefined;
}

const declaration = '<?xml version="1.0" encoding="UTF-8"?>';

/** The sitemap by https://www.sitemaps.org/protocol.html. Only days of facts are said: of no other page is it known when it changed. */
export const sitemapXml = (pages: readonly Mapped[], homepage: string): string =>
  `${declaration}\n${group(
    "urlset",
    { xmlns: "http://www.sitemaps.org/schemas/sitemap/0.9" },
    pages.map(
      ({ path, changed }) =>
      group("url", {}, [mark("loc", {}, homepage + path), ...(changed === undefined ? [] : [mark("lastmod", {}, changed)])]), // prettier-ignore
    ),
  )}\n`;

/** What robots are told: nothing is closed to them, and where the sitemap is. */
export const robotsOf = (rules: string, homepage: string): string =>
  `${rules.trim()}\nSitemap: ${homepage}sitemap.xml\n`;
