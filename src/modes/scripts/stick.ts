import type { Files } from "#load/files.ts";
import { mount, unmount } from "svelte";
import type { Place } from "../place.ts";
import StickFile from "../offline/StickFile.svelte";

/** Lets a reader take the talk along with the whole atlas in one file. In such a file itself there is nothing to make. */
export function start(target: HTMLElement, _files: Files, root: URL, place: Place): void {
  const island = target.querySelector<HTMLElement>("[data-island=stick]");
  const talk = /\/talks\/([a-z0-9-]+)\/(?:index\.html)?$/.exec(place.location.pathname)?.[1];
  if (!island || talk === undefined || !location.href.startsWith(root.href)) return;
  const button = mount(StickFile, { target: island, props: { talk, root } });
  place.until?.addEventListener("abort", () => void unmount(button));
}
