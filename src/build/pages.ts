import { languages } from "#model/languages.ts";
import { rootFrom } from "#view/address.ts";
import { holdingOf } from "./holding.ts";
import type { RenderedPage } from "./render.ts";

const preload = (href: string): string => `<link rel="preload" as="fetch" crossorigin="anonymous" href="${href}">`;

/**
 * A host shows the page for what is missing at any depth. Its addresses are those of a page beside the language, in the folder where
 * the style sheet of the site is found: that before the language in the address asked for, else any above it. Nothing of the page can
 * be right before that is known, so it is waited for. A “#” that somebody has encoded is taken for what it was.
 */
const baseOfMissing = (style: string): string => `<script>
{
  const { pathname, href, origin } = location;
  if (pathname.includes("%23")) location.replace(href.replace("%23", "#"));
  const before = /^(.*?\\/)(?:${languages.join("|")})\\//.exec(pathname)?.[1];
  const above = [...pathname.matchAll(/\\//g)].slice(0, 8).map(({ index }) => pathname.slice(0, index + 1));
  const holds = (root) => {
    try {
      const asked = new XMLHttpRequest();
      asked.open("HEAD", origin + root + "${style}", false);
      asked.send();
      return asked.status === 200 && /css/.test(asked.getResponseHeader("content-type"));
    } catch {}
  };
  const roots = before ? [before, ...above] : above;
  const root = roots.find(holds) ?? roots[0];
  document.head.prepend(Object.assign(document.createElement("base"), { href: origin + root + "en/" }));
}
</script>`;

/** The path below the root of the style sheet that every page has. */
const styleOf = (template: string): string => /"\.\/(assets\/[^"]+\.css)"/.exec(template)?.[1] ?? "";

/** A font is asked for at once, not when the style sheet has been read. */
const preloadFont = (href: string): string =>
  `<link rel="preload" as="font" type="font/woff2" crossorigin="anonymous" href="${href}">`;

/** What pages ask for at once, not when it is found that they need it: paths below the root. */
export interface Early {
  readonly fonts: readonly string[];
  /** The script that starts a page that is not a figure: it is not on a first page. */
  readonly pageScript: string;
}

const preloadScript = (href: string): string => `<link rel="modulepreload" crossorigin href="${href}">`;

/** The HTML of a page: the built template with the page's head and body, every address relative to the page. */
export function htmlOf(template: string, page: RenderedPage, { fonts, pageScript }: Early): string {
  const anywhere = page.path === "404.html";
  const path = anywhere ? "en/" : page.path;
  const root = rootFrom(path);
  const needs = [
    ...fonts.map((path) => preloadFont(root + path)),
    ...(isStarted(page) ? [preloadScript(root + pageScript)] : []),
    ...page.needs.map((path) => preload(root + path)),
  ].join("");
  return template
    .replace('lang="en">', `lang="${/^[a-z]{2}(?=\/)/.exec(path)?.[0] ?? "en"}" data-root="${root}">`)
    .replace("<head>", () => (anywhere ? `<head>${baseOfMissing(styleOf(template))}` : "<head>"))
    .replaceAll('"./', `"${root}`)
    .replace("<!--head-->", () => page.head + needs)
    .replace(
      '<div id="atlas"><!--page--></div>',
      () =>
        `${page.embed === "frame" ? "" : holdingOf(page.kind)}<div id="atlas" data-page="${page.kind}">${page.body}</div>`,
    );
}

/** Whether a page is started by the script of pages: a figure and what is drawn by script have their own, an embed has its own. */
const isStarted = ({ kind, embed }: RenderedPage): boolean =>
  kind !== "figure" && kind !== "drawn" && embed !== "frame";

/** The page at the root: it leads to the English atlas, with script and without. */
export const rootPage = (homepage: string): string =>
  '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Drug Policy Atlas</title>' +
  '<meta http-equiv="refresh" content="0; url=en/">' +
  `<link rel="canonical" href="${homepage}en/"></head>` +
  '<body><p><a href="en/">Drug Policy Atlas</a></p></body></html>\n';

/** Every page by its path below the root, a line each, for tools and tests; search engines read sitemap.xml. */
export const sitemapOf = (paths: readonly string[]): string => `${paths.join("\n")}\n`;
