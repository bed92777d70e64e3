import { Files } from "#load/files.ts";
import { mount } from "svelte";
import { need } from "../../need.ts";
import EmbedCompare from "../EmbedCompare.svelte";
import type { Alive, Live } from "../live.ts";
import { EmbedTool } from "../tool.svelte.ts";
import { compared } from "../tools.ts";

/** Makes a comparison live: that of the link, or the example of the page. */
export default async function live({ target, root, language, link, onselect }: Alive): Promise<Live> {
  const files = new Files((url) => fetch(url), root.href);
  const index = need(await files.index());
  const tool = new EmbedTool({ files, index }, language, link);
  await tool.load(compared(tool));
  target.replaceChildren();
  mount(EmbedCompare, { target, props: { tool, onselect } });
  return {
    shown: () => ({ view: tool.link, title: target.querySelector("h1")?.textContent ?? "" }),
    show: tool.show,
  };
}
