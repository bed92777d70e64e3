import type { Look } from "#view/marks.ts";
import type { Attachment } from "svelte/attachments";

const attributes = { "data-reading": "key", fill: "fill", class: "outline" } as const;

/**
 * Keeps the children of a drawing painted as their looks say, in the same order: a step of the day touches only what it changes.
 * The looks are read inside, so that the drawing follows them.
 */
export const paint =
  (looks: () => readonly Look[]): Attachment =>
  (drawing) => {
    for (const [i, look] of looks().entries()) {
      const child = drawing.children[i];
      if (!child) continue;
      for (const [attribute, part] of Object.entries(attributes)) {
        const value = look[part];
        if (value === undefined) child.removeAttribute(attribute);
        else if (child.getAttribute(attribute) !== value) child.setAttribute(attribute, value);
      }
    }
  };
