import EmbedCompare from "../EmbedCompare.svelte";
import { liveTool } from "../live-tool.ts";
import type { Alive, Live } from "../live.ts";
import { compared } from "../tools.ts";

/** Makes a comparison live: that of the link, or the example of the page. */
export default function live(alive: Alive): Promise<Live> {
  const { target, onselect } = alive;
  return liveTool(alive, {
    needed: compared,
    ready: () => Promise.resolve((tool, make) => make(EmbedCompare, { target, props: { tool, onselect } })),
  });
}
