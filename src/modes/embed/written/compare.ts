import EmbedCompare from "../EmbedCompare.svelte";
import { fitRows } from "../fit/rows.ts";
import { linkedTool, shownOf } from "../linked-tool.ts";
import type { Alive, Written } from "../live.ts";
import { compared } from "../tools.ts";
import { fitting, write } from "../write.ts";

/** Writes the comparison of a link. */
export default async function writeCompare(alive: Alive): Promise<Written> {
  const { target, link } = alive;
  const { kept, open } = await linkedTool(alive, compared);
  const tool = await open(link);
  const stop = write(target, EmbedCompare, { tool }, fitting("[data-fits]", fitRows()));
  return { shown: () => shownOf(target, tool), kept, stop };
}
