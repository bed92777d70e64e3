import { indicatorsOf } from "#catalogue/catalogue.ts";
import { byPath, readAsk } from "#view/ask/link.ts";
import { Drawings } from "../../drawings.svelte.ts";
import EmbedAnswer from "../EmbedAnswer.svelte";
import EmbedAsk from "../EmbedAsk.svelte";
import { linkedTool, shownOf, worldOf } from "../linked-tool.ts";
import type { Alive, Written } from "../live.ts";
import { asked } from "../tools.ts";
import { write } from "../write.ts";

/** Writes the answer to the question of a link. */
export default async function writeAnswer(alive: Alive): Promise<Written> {
  const { target, link } = alive;
  const { kept, open } = await linkedTool(alive, asked);
  const tool = await open(link);
  const drawings = new Drawings({ files: kept.files, shapes: await worldOf(kept) });
  const { index, catalogue } = tool;
  const { view } = readAsk(tool.link, { indicators: byPath(indicatorsOf(catalogue)), places: index.places });
  await drawings.load(view.region, {});
  const stop = write(target, EmbedAsk, { tool, Answer: EmbedAnswer, drawings });
  performance.mark("map-complete");
  return { shown: () => shownOf(target, tool), kept, stop };
}
