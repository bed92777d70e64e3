/** A typeface that is not there after so many milliseconds is not waited for. */
const patience = 2000;

/**
 * Tells how tall the embed would like to be, whenever that changes. It follows from the width and the words alone, never from the
 * height that the frame has: a host that gives the frame the height it asks for is asked no second time. It is told again who asks.
 * Nothing is told before the typeface is there and the view is drawn: a host would move what stands below the frame once more.
 */
export function followHeight(
  root: HTMLElement,
  told: (height: number) => void,
  isDrawn: () => boolean,
): (again?: "again") => void {
  let last = 0;
  let set = false;
  const measure = (again?: "again"): void => {
    const sheet = document.querySelector(".embed > .sheet");
    // In a frame that is not shown nothing has a height: it is told when it is.
    if (!sheet || root.clientWidth === 0 || !set || !isDrawn()) return;
    root.dataset.measured = "";
    const height = Math.ceil(sheet.getBoundingClientRect().height);
    delete root.dataset.measured;
    if (height === last && !again) return;
    last = height;
    told(height);
  };
  let width = 0;
  // What is drawn follows the width, too: it is measured once that has been done.
  new ResizeObserver(() => {
    if (root.clientWidth === width) return;
    width = root.clientWidth;
    requestAnimationFrame(() => measure());
  }).observe(root);
  const begin = (): void => {
    set = true;
    measure();
  };
  void document.fonts.ready.then(begin);
  setTimeout(begin, patience);
  return measure;
}
