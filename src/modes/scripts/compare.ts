import type { Files } from "#load/files.ts";
import Compare from "../compare/Compare.svelte";
import type { Place } from "../place.ts";
import { startTool } from "../tool.ts";

/** Makes the comparison live. */
export const start = (target: HTMLElement, files: Files, _root: URL, place: Place): Promise<void> =>
  startTool("compare", Compare, target, files, place);
