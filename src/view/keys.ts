import type { Act, Layer } from "./stage/stage.ts";

/** A key as the browser tells it. */
export interface Press {
  readonly key: string;
  /** The place of the key on the keyboard, whatever is printed on it. */
  readonly code: string;
  readonly shiftKey?: boolean;
  readonly ctrlKey?: boolean;
  readonly altKey?: boolean;
  readonly metaKey?: boolean;
}

/** What a key asks for beside an act on the stage. */
export type Asked =
  | Act
  | { readonly is: "fullscreen" }
  | { readonly is: "presenter" }
  | { readonly is: "spotlight" }
  | { readonly is: "escape" }
  | { readonly is: "theme" }
  /** A letter that may begin the name of a place; `alone` is what it means when no other letter follows soon. */
  | { readonly is: "letter"; readonly letter: string; readonly alone: Asked | null };

const black: Act = { is: "cover", with: "black" };

/** Keys of keyboards and clickers that mean one thing. F5, a clicker's start, is left to the browser: the reload shows the same again. */
const keys: Readonly<Record<string, Asked>> = {
  PageDown: { is: "next" },
  PageUp: { is: "previous" },
  ArrowRight: { is: "next" },
  ArrowLeft: { is: "previous" },
  ArrowDown: { is: "next" },
  ArrowUp: { is: "previous" },
  " ": { is: "next" },
  MediaTrackNext: { is: "next" },
  MediaTrackPrevious: { is: "previous" },
  Home: { is: "first" },
  End: { is: "last" },
  Escape: { is: "escape" },
  ".": black,
  "?": { is: "open", layer: { kind: "help" } },
  F1: { is: "open", layer: { kind: "help" } },
};

/** Letters that mean something when they stand alone. */
const letters: Readonly<Record<string, Asked>> = {
  b: black,
  w: { is: "cover", with: "white" },
  f: { is: "fullscreen" },
  o: { is: "open", layer: { kind: "overview" } },
  g: { is: "open", layer: { kind: "jump", typed: "" } },
  s: { is: "presenter" },
  q: { is: "open", layer: { kind: "code" } },
  d: { is: "theme" },
};

/**
 * What a key means while a talk is presented; null: nothing, it is left to the page. The black key of a clicker is the key of the full
 * stop on whatever keyboard the machine believes to have: `:` in France, `v` on a Dvorak keyboard.
 */
export function askedBy({ key, code, shiftKey, ctrlKey, altKey, metaKey }: Press): Asked | null {
  if (ctrlKey || altKey || metaKey) return null;
  if (key === " " && shiftKey) return { is: "previous" };
  const named = keys[key];
  if (named) return named;
  if (/^\d$/.test(key)) return { is: "open", layer: { kind: "jump", typed: key } };
  const isLetter = /^\p{L}$/u.test(key);
  if (code === "Period") return isLetter ? { is: "letter", letter: key, alone: black } : black;
  return isLetter ? { is: "letter", letter: key, alone: letters[key.toLowerCase()] ?? null } : null;
}

/** What a key means while the finder is open and its field has not the focus: a character of the name. */
export const typedInto = ({ key, ctrlKey, altKey, metaKey }: Press, layer: Layer | null): Act | null =>
  layer?.kind === "find" && [...key].length === 1 && !ctrlKey && !altKey && !metaKey
    ? { is: "open", layer: { kind: "find", typed: key } }
    : null;

/** Keys that a layer keeps to itself: the overview is walked by arrows, a card is scrolled. */
const kept: Readonly<Partial<Record<Layer["kind"], readonly string[]>>> = {
  overview: ["ArrowRight", "ArrowLeft", "ArrowDown", "ArrowUp", "Home", "End", "Enter", " "],
  place: ["ArrowDown", "ArrowUp"],
};

/** Whether a key belongs to what has the focus: in a field that is typed into all but Escape and the keys of a clicker. */
export function isLeft({ key }: Pick<Press, "key">, layer: Layer | null, inField: boolean, onButton: boolean): boolean {
  if (inField) return key !== "Escape" && key !== "PageDown" && key !== "PageUp";
  if (onButton && (key === " " || key === "Enter")) return true;
  return layer !== null && kept[layer.kind]?.includes(key) === true;
}
