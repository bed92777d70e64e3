import type { Attachment } from "svelte/attachments";

/**
 * Keeps of the children of a box those that fit into it: the first or the last are hidden until nothing is cut. `follows` is read
 * inside, so that the box is fitted anew when it changes; `told` is given how many are left out.
 */
export const fit = (leaving: "first" | "last", follows: () => unknown, told: (left: number) => void): Attachment => {
  const fitted = (box: Element): void => {
    const all = [...box.children] as HTMLElement[];
    for (const child of all) child.hidden = false;
    const order = leaving === "last" ? all.toReversed() : all;
    let left = 0;
    while (left < order.length - 1 && box.scrollHeight > box.clientHeight + 1) order[left++]!.hidden = true;
    told(left);
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
