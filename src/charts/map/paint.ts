import type { PlaceId } from "#model/place.ts";
import type { Reading } from "#model/reading.ts";
import { lookAt, type Look, type Marks } from "#view/marks.ts";
import type { Attachment } from "svelte/attachments";

/** The attributes in which a mark of the map can change from day to day. */
export interface Painted {
  readonly "data-reading": string;
  readonly fill: string;
  readonly class: string | undefined;
  /** Radius of a dot, in units of the drawing. */
  readonly r?: number;
}

const attributes = ["data-reading", "fill", "class", "r"] as const;

/** How a look is painted. */
export const painted = ({ key, fill, outline }: Look): Painted => ({ "data-reading": key, fill, class: outline });

/** Paints places of the drawing `scope`, each reading once: from day to day most places read the very same. */
export function painter(scope: string): (marks: Marks, id: PlaceId) => Painted {
  let kept = new WeakMap<Reading, Painted>();
  let [paints, alone]: [Marks["paints"] | null, Marks["alone"]] = [null, null];
  return (marks, id) => {
    if (marks.paints !== paints || marks.alone !== alone) {
      [paints, alone] = [marks.paints, marks.alone];
      kept = new WeakMap();
    }
    const reading = marks.readings.get(id);
    const made = (reading && kept.get(reading)) ?? painted(lookAt(marks, id, scope));
    if (reading) kept.set(reading, made);
    return made;
  };
}

/**
 * Keeps the children of a drawing painted, in the same order: of three hundred marks a step of the day changes few, and only
 * these are touched. What is painted is read inside, so that the drawing follows it.
 */
export const paint = (marks: () => readonly Painted[]): Attachment => {
  const known = new WeakMap<Element, Painted>();
  return (drawing) => {
    let child = drawing.firstElementChild;
    for (const mark of marks()) {
      if (!child) return;
      const before = known.get(child);
      if (before !== mark)
        for (const name of attributes) if (mark[name] !== before?.[name]) put(child, name, mark[name]);
      known.set(child, mark);
      child = child.nextElementSibling;
    }
  };
};

function put(child: Element, name: string, value: string | number | undefined): void {
  if (value === undefined) child.removeAttribute(name);
  else if (child.getAttribute(name) !== String(value)) child.setAttribute(name, String(value));
}
