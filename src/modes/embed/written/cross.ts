import EmbedAsk from "../EmbedAsk.svelte";
import EmbedCross from "../EmbedCross.svelte";
import { fitCross } from "../fit/cross.ts";
import { linkedTool, shownOf } from "../linked-tool.ts";
import type { Alive, Written } from "../live.ts";
import { asked } from "../tools.ts";
import { fitting, write } from "../write.ts";

/** Writes the cross-table of a link; a link that names none that can be drawn is a question. */
export default async function writeCross(alive: Alive): Promise<Written | null> {
  const { target, link } = alive;
  const { kept, open } = await linkedTool(alive, asked);
  const tool = await open(link);
  const stop = write(
    target,
    EmbedAsk,
    { tool, Cross: EmbedCross },
    fitting(
      ".cross > .room",
      fitCross(() => null),
    ),
  );
  if (target.querySelector("main")) return { shown: () => shownOf(target, tool), kept, stop };
  stop();
  return null;
}
