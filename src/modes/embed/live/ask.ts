import { Files } from "#load/files.ts";
import { mount } from "svelte";
import { shapesIn } from "../../carried-shapes.ts";
import { need } from "../../need.ts";
import EmbedAsk from "../EmbedAsk.svelte";
import type { Alive, Live } from "../live.ts";
import { EmbedTool } from "../tool.svelte.ts";
import { asked } from "../tools.ts";

/** Makes a question or a cross-table live: that of the link, or the example of the page, on the map that the page carries. */
export default async function live({ target, root, language, link, onselect, onstate }: Alive): Promise<Live> {
  const files = new Files((url) => fetch(url), root.href);
  const index = need(await files.index());
  const tool = new EmbedTool({ files, index }, language, link);
  const shapes = shapesIn(target, index) ?? need(await files.shapes("still"));
  await tool.load(asked(tool));
  target.replaceChildren();
  mount(EmbedAsk, {
    target,
    props: { tool, shapes, onselect, onchange: onstate, ondrawn: () => performance.mark("map-complete") },
  });
  return {
    shown: () => ({ view: tool.link, title: target.querySelector("h1")?.textContent ?? "" }),
    show: tool.show,
  };
}
