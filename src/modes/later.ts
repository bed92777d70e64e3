import { startPaper } from "./paper/paper.ts";
import { clock } from "./stage/clock.ts";

/** What works without a network is kept when the page is done; where that fails, the page is as good as before. */
const keep = (): Promise<void> =>
  import("./offline/offline.svelte.ts").then(({ startOffline }) => startOffline(clock())).catch(() => {});

/** What every page does once it has loaded. */
export function later(): void {
  startPaper();
  if (import.meta.env.PROD && "serviceWorker" in navigator && self === top) setTimeout(() => void keep(), 1500);
}
