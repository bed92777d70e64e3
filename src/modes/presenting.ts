import { readStageLink } from "#view/stage/link.ts";
import { keepKeys } from "./early-keys.ts";
import type { Place } from "./place.ts";
import type { TalkPage } from "./present.ts";

/** How the talk of a page is presented. */
export interface Presenting {
  /** Presents it from the slide that the link names, or from the first. */
  readonly present: (speaker: boolean) => void;
  /** Presents it where the link names a slide. */
  readonly follow: () => void;
  readonly stop: () => void;
}

/**
 * Lets the talk of a page be presented: by a button, when a link names a slide, and anew by the start key of a clicker. `onend` is
 * called when it has ended.
 */
export function presenting(place: Place, page: () => TalkPage, onend: () => void): Presenting {
  const ending = new AbortController();
  let running = false;
  /** The slide at which the talk was ended: the start key of a clicker leads back to it. */
  let left: number | null = null;

  async function present(speaker: boolean): Promise<void> {
    if (running || page().talk?.steps.length === 0) return;
    running = true;
    const giveKeys = keepKeys();
    const { present } = await import("./present.ts");
    await present(page(), {
      speaker,
      onend: (at) => {
        [running, left] = [false, at];
        onend();
      },
    });
    giveKeys();
  }
  const follow = (): void => {
    if (readStageLink(place.location.hash, 1)) void present(false);
  };
  const onkeydown = (event: KeyboardEvent): void => {
    if (event.key !== "F5" || running || left === null || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    place.past.push(`#slide=${left + 1}`);
    follow();
  };
  addEventListener("popstate", follow, { signal: ending.signal });
  addEventListener("keydown", onkeydown, { signal: ending.signal });
  place.until?.addEventListener("abort", () => ending.abort());
  return { present: (speaker) => void present(speaker), follow, stop: () => ending.abort() };
}
