import { mount } from "svelte";
import { shapesIn } from "../../carried-shapes.ts";
import { need } from "../../need.ts";
import EmbedAsk from "../EmbedAsk.svelte";
import { liveTool } from "../live-tool.ts";
import type { Alive, Live } from "../live.ts";
import { asked } from "../tools.ts";

/** Makes a question or a cross-table live: that of the link, or the example of the page, on the map that the page carries. */
export default function live(alive: Alive): Promise<Live> {
  const { target, onselect, onstate: onchange } = alive;
  const ondrawn = (): void => void performance.mark("map-complete");
  return liveTool(alive, {
    needed: asked,
    ready: async ({ files, index }) => {
      const shapes = shapesIn(target, index) ?? need(await files.shapes("still"));
      return (tool) => mount(EmbedAsk, { target, props: { tool, shapes, onselect, onchange, ondrawn } });
    },
  });
}
