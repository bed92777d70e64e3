import type { Files } from "#load/files.ts";
import Ask from "../ask/Ask.svelte";
import type { Place } from "../place.ts";
import { startTool } from "../tool.ts";

/** Makes the page of questions live. */
export const start = (target: HTMLElement, files: Files, _root: URL, place: Place): Promise<void> =>
  startTool("ask", Ask, target, files, place);
