import { Drawings } from "../../drawings.svelte.ts";
import EmbedAnswer from "../EmbedAnswer.svelte";
import EmbedAsk from "../EmbedAsk.svelte";
import EmbedCross from "../EmbedCross.svelte";
import { worldOf } from "../linked-tool.ts";
import { liveTool } from "../live-tool.ts";
import type { Alive, Live } from "../live.ts";
import { asked } from "../tools.ts";

/** Makes a question or a cross-table live: that of the link, or the example of the page, on the map that the page carries. */
export default function live(alive: Alive): Promise<Live> {
  const { target, onselect, onstate: onchange } = alive;
  const ondrawn = (): void => void performance.mark("map-complete");
  return liveTool(alive, {
    needed: asked,
    ready: async (kept) => {
      const { files } = kept;
      const drawings = new Drawings({ files, shapes: await worldOf(kept) });
      const given = { Answer: EmbedAnswer, Cross: EmbedCross, drawings, onselect, onchange, ondrawn };
      return (tool, make) => make(EmbedAsk, { target, props: { tool, ...given } });
    },
  });
}
