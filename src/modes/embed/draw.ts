import { indicatorPathOf, type Address } from "#view/address.ts";
import { creditOf } from "#view/embed-source.ts";
import { need, Missing } from "../need.ts";
import { drawn, type DrawnPage, type PageFrom } from "../pages/page.ts";
import { Site } from "../site.svelte.ts";
import EmbedFigure from "./EmbedFigure.svelte";
import { drawPlace } from "./place.ts";

/** Draws the embed of an address; null: there is none of it. */
export async function drawEmbed(address: Address, from: PageFrom): Promise<DrawnPage | null> {
  const { page } = address;
  if (indicatorPathOf(address) !== null) return drawFigure(address, from);
  return page.kind === "place" ? drawPlace({ ...address, page }, from) : null;
}

async function drawFigure(address: Address, { files, index }: PageFrom): Promise<DrawnPage | null> {
  const site = new Site(files, index, need(await files.shapes("still")), address);
  if (!(await site.open(address)) || !site.page) {
    if (site.problem) throw new Missing(site.problem);
    return null;
  }
  const { indicator, dataset } = site.page;
  const { sources } = need(await files.sources(indicator.topic));
  return drawn(EmbedFigure, { site, page: site.page, credit: creditOf(dataset, sources) }, { script: "figure" });
}
