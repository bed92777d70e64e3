import { readyQuestions } from "#text/en/ask.ts";
import { compareWords } from "#text/en/compare.ts";
import { indicatorPathOf, type Address } from "#view/address.ts";
import { creditOf } from "#view/embed/source.ts";
import MapFigure from "../figure/MapFigure.svelte";
import { need, Missing } from "../need.ts";
import { Drawings } from "../drawings.svelte.ts";
import { drawn, type DrawnPage, type PageFrom } from "../pages/page.ts";
import { Site } from "../site.svelte.ts";
import EmbedAnswer from "./EmbedAnswer.svelte";
import EmbedAsk from "./EmbedAsk.svelte";
import EmbedCompare from "./EmbedCompare.svelte";
import EmbedFigure from "./EmbedFigure.svelte";
import { drawPlace } from "./place.ts";
import { EmbedTool } from "./tool.svelte.ts";
import { asked, compared } from "./tools.ts";

/** Draws the embed of an address; null: there is none of it. */
export async function drawEmbed(address: Address, from: PageFrom): Promise<DrawnPage | null> {
  const { page } = address;
  if (indicatorPathOf(address) !== null) return drawFigure(address, from);
  if (page.kind === "compare") return drawCompare(address, from);
  if (page.kind === "ask") return drawAsk(address, from);
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
  const drawings = new Drawings(site);
  return drawn(
    EmbedFigure,
    { site, page: site.page, drawings, credit: creditOf(dataset, sources), Map: MapFigure },
    { script: "figure" },
  );
}

/** What is put together from a link shows without one what its page offers first. */
async function drawCompare({ language }: Address, from: PageFrom): Promise<DrawnPage> {
  const tool = new EmbedTool(from, language, `c=${compareWords.starts[0][0]}`);
  await tool.load(compared(tool));
  return drawn(EmbedCompare, { tool });
}

async function drawAsk({ language }: Address, from: PageFrom): Promise<DrawnPage> {
  const tool = new EmbedTool(from, language, readyQuestions[0]?.link ?? "");
  await tool.load(asked(tool));
  const { files } = from;
  const drawings = new Drawings({ files, shapes: need(await files.shapes("still")) });
  return drawn(EmbedAsk, { tool, Answer: EmbedAnswer, drawings });
}
