import type { Files } from "#load/files.ts";
import type { HeldFiles } from "#load/held.ts";
import { tick } from "svelte";
import type { FigurePage } from "../figure/figure-page.ts";
import { Site } from "../site.svelte.ts";
import HeldFigure from "./HeldFigure.svelte";
import { filesOf, isToday, todayOf, unreachable } from "./files.ts";

/** A site at the same address with other files; null: they cannot be had. The map stays as it is drawn. */
async function siteWith(site: Site, { indicator }: FigurePage, files: Files): Promise<Site | null> {
  const other = new Site(files, site.index, null, site.address);
  other.keep(indicator, site.shapes);
  return (await other.open(site.address)) ? other : null;
}

/** The site that shows what is held to a release, the same where that is what it shows already, and what it then knows of releases. */
async function siteAsOf(site: Site, page: FigurePage, held: HeldFiles): Promise<readonly [Site | null, HeldFiles]> {
  if (isToday(held)) return [site.files === held.today ? site : await siteWith(site, page, held.today), held];
  const other = await siteWith(site, page, held);
  return other ? [other, held] : siteAsOf(site, page, unreachable(held));
}

/**
 * Holds what a site shows to the release that its view asks for, or lets it go: `swap` is given the site that shows the same view
 * so. Where the facts of the release cannot be had it says so, and shows those of today.
 */
export async function hold(site: Site, swap: (held: Site) => void): Promise<void> {
  const { page } = site;
  if (!page) return;
  const version = page.view.data;
  const [other, held] =
    version === null
      ? [await siteWith(site, page, todayOf(site.files)), null]
      : await siteAsOf(site, page, await filesOf(site.files, version));
  // Meanwhile another page or release may have been asked for: that is held in its turn.
  if (!other?.page || site.page !== page || page.view.data !== version) return;
  other.held = held && { version: held.version, files: held, Said: HeldFigure };
  if (other === site) return;
  other.page.read(page.view.link);
  swap(other);
  await tick();
  if (document.activeElement === document.body) document.getElementById("figure")?.focus({ preventScroll: true });
}
