import type { Files, Index } from "#load/files.ts";
import { releaseWords } from "#text/en-release.ts";
import { creditOf } from "#view/embed-source.ts";
import { heldState } from "#view/held.ts";
import type { Address } from "#view/address.ts";
import type { Shapes } from "#geo/shape.ts";
import { Missing, need } from "../need.ts";
import { Site } from "../site.svelte.ts";
import { filesOf, isToday, unreachable } from "./files.ts";

interface From {
  readonly files: Files;
  readonly index: Index;
  readonly address: Address;
  /** The shapes at hand, where there are any. */
  readonly shapes: Shapes | null;
  /** Who says so, of the facts of today. */
  readonly credit: string;
}

/** What an embed shows of an indicator, and its source line. */
interface Opened {
  readonly site: Site;
  readonly page: NonNullable<Site["page"]>;
  readonly credit: string;
}

async function opened({ index, address, shapes }: From, files: Files): Promise<Omit<Opened, "credit">> {
  const site = new Site(files, index, null, { ...address, page: { kind: "home" } });
  const indicator = site.indicatorOf(address);
  if (indicator && shapes) site.keep(indicator, shapes);
  const open = await site.open(address);
  const { page } = site;
  if (open && page) return { site, page };
  throw site.problem ? new Missing(site.problem) : new Error("nothing is shown at this address");
}

/** Opens the figure of an embed with the facts of today, or of the release to which its link is held; then its source line says so. */
export async function openHeld(from: From, version: string | null): Promise<Opened> {
  if (version === null) return { ...(await opened(from, from.files)), credit: from.credit };
  const held = await filesOf(from.files, version);
  const said = (state: Parameters<typeof releaseWords.state>[1]): string => releaseWords.state(version, state);
  const today = async (files = held): Promise<Opened> => {
    const { site, page } = await opened(from, from.files);
    return { site, page, credit: `${from.credit} ${said(heldState(files.releases, version, [page.indicator.data]))}` };
  };
  if (isToday(held)) return today();
  try {
    const { site, page } = await opened(from, held);
    const { sources } = need(await held.sources(page.indicator.topic));
    const state = heldState(held.releases, version, [page.indicator.data]);
    return { site, page, credit: `${said(state)} ${creditOf(page.dataset, sources)}` };
  } catch (failure) {
    if (!(failure instanceof Missing)) throw failure;
    return today(unreachable(held));
  }
}
