import { embedWords } from "#text/en/embed.ts";
import type { Attachment } from "svelte/attachments";
import { leaveOut } from "../../stage/fit.ts";

/** Says in the foot of an embed what has no room; a button in it may show that. */
export function tellLeft(part: Element, words: string): void {
  const note = part.closest(".sheet")?.querySelector<HTMLElement>("[data-left]");
  if (!note) return;
  note.hidden = words === "";
  note.innerHTML = words;
}

/** Calls now, and whenever the size of the frame or the type in it is another. */
export function withFrame(box: Element, call: () => void): () => void {
  let size = "";
  const resized = new ResizeObserver(() => {
    const now = `${innerWidth} ${innerHeight}`;
    if (now === size) return;
    size = now;
    call();
  });
  resized.observe(box);
  void document.fonts.ready.then(call);
  call();
  return () => resized.disconnect();
}

const inOrder = (box: Element, what: string): HTMLElement[] => [...box.querySelectorAll<HTMLElement>(what)].reverse();

/** Keeps of the rows of a comparison those that have room, and where not even one has, of its places; says how many have none. */
export const fitRows =
  (follows: () => unknown = () => null): Attachment =>
  (box) => {
    void follows();
    return withFrame(box, () => {
      const [rows, cells] = [inOrder(box, ":scope > div"), inOrder(box, ":scope > div:first-child [role=cell]")];
      for (const part of [...rows, ...cells]) part.hidden = false;
      // What is told takes room itself: it is told first, then counted.
      tellLeft(box, "");
      if (box.scrollHeight <= box.clientHeight + 1) return;
      tellLeft(box, embedWords.moreRows(rows.length));
      const left = leaveOut(box, rows);
      if (left < rows.length - 1 || box.scrollHeight <= box.clientHeight + 1)
        return tellLeft(box, embedWords.moreRows(left));
      tellLeft(box, embedWords.moreRowsAndPlaces(left, cells.length));
      tellLeft(box, embedWords.moreRowsAndPlaces(left, leaveOut(box, cells)));
    });
  };
