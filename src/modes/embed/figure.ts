import { Files, type Index } from "#load/files.ts";
import type { Shapes } from "#geo/shape.ts";
import { spoken } from "#text/texts.ts";
import type { Address } from "#view/address.ts";
import { releaseIn } from "#view/held/link.ts";
import { shapesIn } from "../carried-shapes.ts";
import { Drawings } from "../drawings.svelte.ts";
import { Missing, need } from "../need.ts";
import { Site } from "../site.svelte.ts";
import type { Alive, Kept } from "./live.ts";

/** What the figure of an embed is opened from, whatever its link says. */
export interface Ground extends Kept {
  readonly index: Index;
  readonly address: Address;
  /** Whether its page was written in the language that is asked for. */
  readonly spoken: boolean;
}

/** What an embed shows of an indicator, and its source line. */
export interface Opened {
  readonly site: Site;
  readonly page: NonNullable<Site["page"]>;
  readonly credit: string;
}

/** The indicator of the page with the facts of these files. */
export async function openWith(
  { index, address, shapes }: Ground,
  files: Files,
): Promise<Pick<Opened, "site" | "page">> {
  const site = new Site(files, index, null, { ...address, page: { kind: "home" } });
  const indicator = site.indicatorOf(address);
  if (indicator && shapes) site.keep(indicator, shapes);
  const open = await site.open(address);
  const { page } = site;
  if (open && page) return { site, page };
  throw site.problem ? new Missing(site.problem) : new Error("nothing is shown at this address");
}

/** Reads what the page carries, unless that was kept. */
export async function groundOf({ target, root, page: path, language, kept }: Alive): Promise<Ground> {
  const files = kept?.files ?? new Files((url) => fetch(url), root.href);
  const index = need(await files.index());
  const site = new Site(files, index, null, { language, page: { kind: "home" } });
  const written = site.read(path);
  const address = spoken.includes(language) ? { ...written, language } : written;
  const indicator = site.indicatorOf(address);
  const carried = async (): Promise<Shapes | null> =>
    indicator ? shapesIn(target, need(await site.groundOf(indicator))) : null;
  return {
    files,
    index,
    address,
    spoken: address.language === written.language,
    shapes: kept ? kept.shapes : await carried(),
    credit: kept?.credit ?? target.querySelector<HTMLElement>("[data-credit]")?.dataset.credit ?? "",
  };
}

/** Opens the figure of a link with the facts of today, or of the release to which it is held, and the drawing of its region. */
export async function openFigure(ground: Ground, link: string): Promise<Opened & { readonly drawings: Drawings }> {
  const version = releaseIn(link);
  const opened =
    version === null
      ? { ...(await openWith(ground, ground.files)), credit: ground.credit }
      : await (await import("../held/embed.ts")).openHeld(ground, version);
  const { site, page } = opened;
  if (link) page.read(link);
  const drawings = new Drawings(site);
  await drawings.load(page.view.region, page.indicator);
  return { ...opened, drawings };
}
