import type { Origin } from "#view/talks/hand-out.ts";
import { mount, unmount } from "svelte";
import type { ToHandOut } from "./easel.ts";
import type { Layout } from "./paper.ts";
import PaperSheets from "./PaperSheets.svelte";

/** Lays the sheets of a talk over the page, which waits below, and gives what takes them away. */
export function openPaper(talk: ToHandOut, origin: Origin, first: Layout, onclosed: () => void): () => void {
  const over = document.createElement("div");
  over.dataset.paper = "";
  const below = [...document.body.children].filter(
    (part): part is HTMLElement => part instanceof HTMLElement && !part.inert,
  );
  document.body.append(over);
  for (const part of below) part.inert = true;
  function onclose(): void {
    if (!over.isConnected) return;
    void unmount(sheets);
    over.remove();
    for (const part of below) part.inert = false;
    onclosed();
  }
  const sheets = mount(PaperSheets, {
    target: over,
    props: { ...talk, origin, first, onclose },
  });
  return onclose;
}
