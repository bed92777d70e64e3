import type { Attachment } from "svelte/attachments";

/**
 * Keeps of the children of a box those that fit into it: the last are hidden until nothing is cut. `follows` is read inside, so
 * that the box is fitted anew when it changes; `told` is given how many are left out.
 */
export const fit = (follows: () => unknown, told: (left: number) => void): Attachment => {
  return (box) => {
    void follows();
    const children = [...box.children] as HTMLElement[];
    for (const child of children) child.hidden = false;
    let shown = children.length;
    while (shown > 1 && box.scrollHeight > box.clientHeight + 1) {
      shown--;
      children[shown]!.hidden = true;
    }
    told(children.slice(shown).filter((child) => !("head" in child.dataset)).length);
  };
};
