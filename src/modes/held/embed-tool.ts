import type { Files } from "#load/files.ts";
import { releaseWords } from "#text/en/release.ts";
import { heldState } from "#view/held/held.ts";
import type { HeldTool } from "../embed/tool.svelte.ts";
import { filesOf, isToday } from "./files.ts";

/** The facts of a release for a view that is put together from a link, and what its source line says of them. */
export async function heldTool(today: Files, version: string): Promise<HeldTool> {
  const held = await filesOf(today, version);
  return {
    version,
    files: isToday(held) ? today : held,
    said: (shown, places) => releaseWords.state(version, heldState(held.releases, version, shown, places)),
  };
}
