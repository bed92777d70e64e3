/** What covers the screen of the audience. */
export type Cover = "black" | "white";

/** What lies over a slide, one at a time. */
export type Layer =
  | { readonly kind: "overview" | "help" }
  /** The code of the view on the slide; or of the page of a place, whose card it covers. */
  | { readonly kind: "code"; readonly place?: string }
  /** A number being typed. */
  | { readonly kind: "jump"; readonly typed: string }
  /** The finder, with what was typed before it was open. */
  | { readonly kind: "find"; readonly typed: string }
  | { readonly kind: "place"; readonly id: string };

/** What is on the screen of the audience. */
export interface Stage {
  /** The slide, counted from 0. */
  readonly at: number;
  /** The view to which the speaker changed the slide; null: the slide's own. */
  readonly fragment: string | null;
  readonly cover: Cover | null;
  readonly layer: Layer | null;
}

/** What can be done on the stage, by key, button, swipe or from the presenter's window. */
export type Act =
  | { readonly is: "next" | "previous" | "first" | "last" | "close" }
  | { readonly is: "to"; readonly at: number }
  | { readonly is: "cover"; readonly with: Cover }
  | { readonly is: "open"; readonly layer: Layer }
  | { readonly is: "view"; readonly fragment: string | null };

interface Slides {
  readonly slides: { readonly length: number };
}

/** The stage on which a talk begins, or to which it returns. */
export const stageAt = (at: number): Stage => ({ at, fragment: null, cover: null, layer: null });

/** Whether Escape would close something that lies over the slide. */
export const isOver = ({ cover, layer }: Pick<Stage, "cover" | "layer">): boolean => cover !== null || layer !== null;

/**
 * The stage after an act. A step while a layer is open closes the layer and stays on the slide, so that a clicker without Escape leads
 * back to the talk; a step under a cover moves on unseen. What was closed leaves slide and view as they were.
 */
export function afterAct(stage: Stage, act: Act, deck: Slides): Stage {
  const last = deck.slides.length - 1;
  const to = (at: number): Stage => {
    if (stage.layer) return { ...stage, layer: null };
    const there = Math.min(Math.max(at, 0), last);
    return there === stage.at ? stage : { ...stage, at: there, fragment: null };
  };
  switch (act.is) {
    case "next":
      return to(stage.at + 1);
    case "previous":
      return to(stage.at - 1);
    case "first":
      return to(0);
    case "last":
      return to(last);
    case "to":
      return { ...stageAt(Math.min(Math.max(act.at, 0), last)), cover: stage.cover };
    case "cover":
      return { ...stage, layer: null, cover: stage.cover === act.with ? null : act.with };
    case "open":
      return { ...stage, cover: null, layer: opened(stage.layer, act.layer) };
    case "close":
      return stage.layer ? { ...stage, layer: null } : { ...stage, cover: null };
    case "view":
      return stage.fragment === act.fragment ? stage : { ...stage, fragment: act.fragment };
  }
}

/**
 * What is open after something is opened: a key that opens one of these closes it again, and what is typed is added. Over a card the
 * code is that of its place, and when it is closed by its key the card is there again.
 */
function opened(before: Layer | null, layer: Layer): Layer | null {
  if (layer.kind === "code" && before?.kind === "place") return { kind: "code", place: before.id };
  if (before?.kind !== layer.kind) return layer;
  if (before.kind === "code" && before.place !== undefined) return { kind: "place", id: before.place };
  if ("typed" in layer) return { ...layer, typed: `${"typed" in before ? before.typed : ""}${layer.typed}` };
  return layer.kind === "place" ? layer : null;
}
