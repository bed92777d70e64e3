import type { Imprint } from "#view/share/imprint.ts";
import { showing, type Showing } from "../shown.ts";

/** What the view that was shown last says of itself. */
let known: { readonly link: string; readonly imprint: Imprint } | null = null;

/** What is known of a view; null: it is another than the one that was asked for last. */
export const learnt = (now: Showing | undefined): Imprint | null =>
  now && known?.link === now.view.link ? { ...known.imprint, title: now.view.caption } : null;

/** Learns who stands behind the view that is shown: a sheet is printed at once, and asks nobody. False: that cannot be known yet. */
async function learn(): Promise<boolean> {
  // A page that the build wrote says it itself.
  if (document.querySelector("main[data-sources]")) return true;
  const now = showing.now?.();
  if (!now) return false;
  const { view, context, shared } = now;
  try {
    const [{ releaseShown }, { imprintOf }, made] = await Promise.all([
      import("../share/release.ts"),
      import("../share/imprint-of.ts"),
      shared(),
    ]);
    const { release } = await releaseShown(made.site.files, view.link);
    known = { link: view.link, imprint: imprintOf({ ...made, ...view }, context, release) };
    return true;
  } catch {
    return false;
  }
}

const longest = 20_000;

/** The page, or its facts, may still be on their way. */
async function learnFirst(pause = 500): Promise<void> {
  if (!(await learn()) && pause < longest) setTimeout(() => void learnFirst(2 * pause), pause);
}

const whenIdle = (call: () => void): void => {
  if ("requestIdleCallback" in window) requestIdleCallback(call, { timeout: 2000 });
  else setTimeout(call, 500);
};

/**
 * Keeps what is printed of a view known: of the first one when the page is at rest, then whenever someone may be about to print,
 * which is done with a key held down or from a menu beside the page.
 */
export function startLearning(): void {
  whenIdle(() => void learnFirst());
  addEventListener("keydown", ({ key }) => {
    if (key === "Control" || key === "Meta") void learn();
  });
  addEventListener("blur", () => void learn());
  document.documentElement.addEventListener("pointerleave", () => void learn());
}
