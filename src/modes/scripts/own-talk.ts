import type { Files } from "#load/files.ts";
import OwnTalk from "../own-talk/OwnTalk.svelte";
import type { Place } from "../place.ts";
import { startTool } from "../tool.ts";

/** Makes the page of a reader's own talk live. */
export const start = (target: HTMLElement, files: Files, _root: URL, place: Place): Promise<void> =>
  startTool("own-talk", OwnTalk, target, files, place);
