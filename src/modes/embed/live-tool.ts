import { releaseIn } from "#view/held/link.ts";
import { hydrate, mount, unmount } from "svelte";
import { linkedTool, shownOf } from "./linked-tool.ts";
import type { Alive, Kept, Live } from "./live.ts";
import type { EmbedTool } from "./tool.svelte.ts";

/** Draws a component, or takes over what was written of it. */
type Make = typeof hydrate;

interface Tool {
  readonly needed: Parameters<typeof linkedTool>[1];
  /** Gives what draws it, once what the page carries has been taken over. */
  readonly ready: (kept: Kept) => Promise<(tool: EmbedTool, make: Make) => Record<string, unknown>>;
}

/** Makes a page that is put together from a link live. A link that is held to another release draws it anew with the facts of that. */
export async function liveTool(alive: Alive, { needed, ready }: Tool): Promise<Live> {
  const { target, link, written, onstate } = alive;
  const { kept, open } = await linkedTool(alive, needed);
  const draw = await ready(kept);
  let asked = { link, version: releaseIn(link) };
  let tool = await open(link);
  if (!written) target.replaceChildren();
  let drawn = draw(tool, written ? hydrate : (mount as Make));

  async function hold(version: string | null): Promise<void> {
    const other = await open(asked.link, version);
    if (asked.version !== version) return;
    void unmount(drawn);
    target.replaceChildren();
    other.show(asked.link);
    tool = other;
    drawn = draw(tool, mount as Make);
    onstate();
  }
  return {
    shown: () => shownOf(target, tool),
    show: (link) => {
      const before = asked.version;
      asked = { link, version: releaseIn(link) };
      if (asked.version !== before) void hold(asked.version);
      else tool.show(link);
    },
  };
}
