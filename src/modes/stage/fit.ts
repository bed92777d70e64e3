import type { Attachment } from "svelte/attachments";

/**
 * Keeps of the children of a box those that fit into it: of the first or the last as few are hidden as leave nothing cut. `follows` is read
 * inside, so that the box is fitted anew when it changes; `told` is given how many are left out.
 */
export const fit = (leaving: "first" | "last", follows: () => unknown, told: (left: number) => void): Attachment => {
  const fitted = (box: Element): void => {
    const all = [...box.children] as HTMLElement[];
    const order = leaving === "last" ? all.toReversed() : all;
    const fitsWithout = (left: number): boolean => {
      order.forEach((child, i) => (child.hidden = i < left));
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
    told(least);
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
