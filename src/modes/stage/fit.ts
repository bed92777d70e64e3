import type { Attachment } from "svelte/attachments";

/** Which children give way: the first, the last, or those farthest from the one that stays in the middle. */
type Leaving = "first" | "last" | { readonly around: number };

/** The places of so many children, in the order in which they give way; what is left is always one stretch. */
export function giveWay(leaving: Leaving, count: number): number[] {
  const all = Array.from({ length: count }, (_, i) => i);
  if (leaving === "first") return all;
  const far = leaving === "last" ? (i: number) => i : (i: number) => Math.abs(i - leaving.around);
  return all.sort((a, b) => far(b) - far(a) || b - a);
}

/** The lines under the entries of a legend. */
const linesUnder = (box: Element): Iterable<Element> => box.querySelectorAll(".legend small");

/** Hides as few of the parts of a box, in their order, as leave nothing cut; the last stays. Gives how many are hidden. */
export function leaveOut(box: Element, order: readonly HTMLElement[]): number {
  const fitsWithout = (left: number): boolean => {
    order.forEach((part, i) => (part.hidden = i < left));
    return box.scrollHeight <= box.clientHeight + 1;
  };
  // Each look is a layout: halving finds the number in five of them, where one after another took thirty.
  let [least, most] = [0, Math.max(0, order.length - 1)];
  while (least < most) {
    const middle = Math.floor((least + most) / 2);
    if (fitsWithout(middle)) most = middle;
    else least = middle + 1;
  }
  fitsWithout(least);
  return least;
}

/**
 * Keeps of the children of a box, or of other parts of it, those that fit into it: as few are hidden as leave nothing cut. `follows` is
 * read inside, so that the box is fitted anew when it changes; `told` is given how many are left out, and the place of the first that
 * stands.
 */
export const fit = (
  leaving: Leaving,
  follows: () => unknown,
  told: (left: number, from: number) => void,
  partsOf = (box: Element): Iterable<Element> => box.children,
): Attachment => {
  const fitted = (box: Element): void => {
    const all = [...partsOf(box)] as HTMLElement[];
    const order = giveWay(leaving, all.length);
    const left = leaveOut(
      box,
      order.map((at) => all[at]!),
    );
    told(left, Math.min(...order.slice(left)));
  };
  return (box) => {
    void follows();
    fitted(box);
    // What is told may itself take room: the box is fitted again when its size changes.
    let size = `${box.clientWidth} ${box.clientHeight}`;
    const resized = new ResizeObserver(() => {
      const now = `${box.clientWidth} ${box.clientHeight}`;
      if (now === size) return;
      size = now;
      fitted(box);
    });
    resized.observe(box);
    return () => resized.disconnect();
  };
};

/** Keeps of the lines under the entries of a legend, the first ones first, those that leave nothing of the box cut. */
export const fitLines = (follows: () => unknown): Attachment => fit("last", follows, () => {}, linesUnder);
