import type { Indicator } from "#catalogue/indicator.ts";
import type { Shapes } from "#geo/shape.ts";
import { Files } from "#load/files.ts";
import { heldLink, releaseIn } from "#view/held/link.ts";
import { shapesIn } from "../carried-shapes.ts";
import { need } from "../need.ts";
import type { Alive, Kept, Live } from "./live.ts";
import { EmbedTool } from "./tool.svelte.ts";

/** A page that is put together from links: what was read of it, and what opens it for a link. */
interface Linked {
  readonly kept: Kept;
  readonly open: (link: string, version?: string | null) => Promise<EmbedTool>;
}

/** Reads what the page carries, unless that was kept. `needed` are the indicators whose facts the view of a link needs. */
export async function linkedTool(
  { target, root, language, kept }: Alive,
  needed: (tool: EmbedTool) => readonly Indicator[],
): Promise<Linked> {
  const files = kept?.files ?? new Files((url) => fetch(url), root.href);
  const index = need(await files.index());
  return {
    kept: kept ?? { files, shapes: shapesIn(target, index), credit: "" },
    open: async (link, version = releaseIn(link)) => {
      const held = version === null ? null : await (await import("../held/embed-tool.ts")).heldTool(files, version);
      const tool = new EmbedTool({ files: held?.files ?? files, index }, language, link, held);
      await tool.load(needed(tool));
      return tool;
    },
  };
}

/** The world as the page carries it, or as it is loaded. */
export const worldOf = async ({ files, shapes }: Kept): Promise<Shapes> => shapes ?? need(await files.shapes("still"));

/** What such a page shows. */
export const shownOf = (target: Element, tool: EmbedTool): ReturnType<Live["shown"]> => ({
  view: heldLink(`#${tool.link}`, tool.held?.version ?? null).slice(1),
  title: target.querySelector("h1")?.textContent ?? "",
});
