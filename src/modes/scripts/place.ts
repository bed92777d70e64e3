import type { Files } from "#load/files.ts";
import { holdPage } from "../held/page.ts";
import type { Place } from "../place.ts";

/** As wide as a phone: there the facts of a topic would be a long way to scroll past. */
const narrow = "(max-width: 767px)";

/**
 * Makes the page of a place live: shows the button that prints it, which without script would do nothing; on a phone folds the facts
 * by topic, and opens the topic of a fact that a link leads to.
 */
export function start(target: HTMLElement, files: Files, root: URL, place: Place): void {
  const id = /\/countries\/([A-Z]{3}|US-[A-Z]{2})\//.exec(place.location.pathname)?.[1];
  if (id) holdPage(target, files, root, place, { files: "all", places: [id] });
  const button = target.querySelector<HTMLButtonElement>("[data-print]");
  if (button) {
    button.hidden = false;
    button.addEventListener("click", () => window.print());
  }
  const reveal = (): void => {
    // Ids of facts are plain letters: what is written otherwise is none.
    const fact = document.getElementById(location.hash.slice(1));
    const topic = fact?.closest("details");
    if (!fact || !topic || topic.open) return;
    topic.open = true;
    fact.scrollIntoView();
  };
  const topics = [...target.querySelectorAll<HTMLDetailsElement>(".facts details")];
  const screen = matchMedia(narrow);
  const fold = (): void => {
    for (const topic of topics) topic.open = !screen.matches;
    reveal();
  };
  if (screen.matches) fold();
  screen.addEventListener("change", fold);
  addEventListener("hashchange", reveal);
  // A second click on the same link changes no fragment.
  target.addEventListener("click", ({ target: clicked }) => {
    if (clicked instanceof Element && clicked.closest("a")?.hash === location.hash) reveal();
  });
}
