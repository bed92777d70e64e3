/**
 * Remembers what is pressed until something answers. What it gives presses it again, so that nobody is asked to press twice: the same
 * button, or the one that stands for the same status or place by then. A button that opens what lies over the page has opened it.
 */
export function rememberPress(target: HTMLElement, answers: () => boolean): () => void {
  let pressed: HTMLElement | null = null;
  target.addEventListener("click", ({ target: on }) => {
    pressed = (!answers() && on instanceof Element && on.closest("button")) || null;
  });
  return () => {
    const { status, place } = pressed?.dataset ?? {};
    const what = status ? `button[data-status="${status}"]` : place ? `button[data-place="${place}"]` : "none";
    const button = pressed?.isConnected ? pressed : target.querySelector<HTMLElement>(what);
    if (!button?.hasAttribute("popovertarget")) button?.click();
  };
}
