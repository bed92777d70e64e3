import "#color/palette.css";
import "./app.css";
import { start } from "#modes/start.ts";

const target = document.getElementById("atlas");
if (target?.dataset.page === "figure") void start(target);
else if (target?.dataset.page === "drawn") void import("#modes/draw-here.ts").then(({ drawHere }) => drawHere(target));
else if (target) void import("#modes/start-page.ts").then(({ startPage }) => startPage(target));

addEventListener("load", () => void import("#modes/paper/paper.ts").then(({ startPaper }) => startPaper()));

/** What works without a network is kept when the page is done; where that fails, the page is as good as before. */
const keep = (): Promise<void> =>
  import("#modes/offline/offline.svelte.ts").then(({ startOffline }) => startOffline(Date.now())).catch(() => {});
if (import.meta.env.PROD && "serviceWorker" in navigator && self === top)
  addEventListener("load", () => setTimeout(() => void keep(), 1500));
