import type { Files } from "#load/files.ts";
import Compare from "../Compare.svelte";
import { startTool } from "../tool.ts";

/** Makes the comparison live. */
export const start = (target: HTMLElement, files: Files): Promise<void> => startTool("compare", Compare, target, files);
