import type { Files } from "#load/files.ts";
import Ask from "../Ask.svelte";
import { startTool } from "../tool.ts";

/** Makes the page of questions live. */
export const start = (target: HTMLElement, files: Files): Promise<void> => startTool("ask", Ask, target, files);
