import { Files, type Index } from "#load/files.ts";
import type { Indicator } from "#catalogue/indicator.ts";
import { heldLink, releaseIn } from "#view/held-link.ts";
import { unmount } from "svelte";
import { need } from "../need.ts";
import type { Alive, Live } from "./live.ts";
import { EmbedTool } from "./tool.svelte.ts";

interface Tool {
  /** The indicators whose facts the view of a link needs. */
  readonly needed: (tool: EmbedTool) => readonly Indicator[];
  /** Gives what draws it, once what the page carries has been taken over. */
  readonly ready: (from: { files: Files; index: Index }) => Promise<(tool: EmbedTool) => Record<string, unknown>>;
}

/** Makes a page that is put together from a link live. A link that is held to another release draws it anew with the facts of that. */
export async function liveTool(
  { target, root, language, link, onstate }: Alive,
  { needed, ready }: Tool,
): Promise<Live> {
  const files = new Files((url) => fetch(url), root.href);
  const index = need(await files.index());
  const draw = await ready({ files, index });

  async function open(link: string, version: string | null): Promise<EmbedTool> {
    const held = version === null ? null : await (await import("../held/embed-tool.ts")).heldTool(files, version);
    const tool = new EmbedTool({ files: held?.files ?? files, index }, language, link, held);
    await tool.load(needed(tool));
    return tool;
  }
  let asked = { link, version: releaseIn(link) };
  let tool = await open(link, asked.version);
  target.replaceChildren();
  let drawn = draw(tool);

  async function hold(version: string | null): Promise<void> {
    const other = await open(asked.link, version);
    if (asked.version !== version) return;
    void unmount(drawn);
    target.replaceChildren();
    other.show(asked.link);
    tool = other;
    drawn = draw(tool);
    onstate();
  }
  return {
    shown: () => ({
      view: heldLink(`#${tool.link}`, tool.held?.version ?? null).slice(1),
      title: target.querySelector("h1")?.textContent ?? "",
    }),
    show: (link) => {
      const before = asked.version;
      asked = { link, version: releaseIn(link) };
      if (asked.version !== before) void hold(asked.version);
      else tool.show(link);
    },
  };
}
