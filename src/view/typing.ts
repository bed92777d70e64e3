import type { Asked } from "./keys.ts";

/** Milliseconds in which a second letter makes a name of the first, and after which a key held down is held. */
export const letterWait = 350;

/** A letter that may yet become a name. */
export interface Pending {
  readonly letter: string;
  readonly alone: Asked;
  readonly held: boolean;
}

/** What is to be done at once, and what is still waited for. */
export interface Typed {
  readonly pending: Pending | null;
  readonly now: readonly Asked[];
}

const find = (typed: string): Asked => ({ is: "open", layer: { kind: "find", typed } });

/**
 * Two quick letters are a name ("br" is Brazil, not black), one alone is an act, unless it means nothing: then it begins a name. A letter
 * twice, or any other key, shows that the first stood alone.
 */
export function afterPress(pending: Pending | null, asked: Asked): Typed {
  if (asked.is !== "letter") return { pending: null, now: pending ? [pending.alone, asked] : [asked] };
  const { letter, alone } = asked;
  if (pending && pending.letter.toLowerCase() === letter.toLowerCase())
    return { pending: null, now: [pending.alone, pending.alone] };
  if (pending) return { pending: null, now: [find(pending.letter + letter)] };
  return alone ? { pending: { letter, alone, held: true }, now: [] } : { pending: null, now: [find(letter)] };
}

/** A letter let go is no longer held; it is still waited whether another follows. */
export const afterRelease = (pending: Pending | null, letter: string): Pending | null =>
  pending && pending.letter.toLowerCase() === letter.toLowerCase() ? { ...pending, held: false } : pending;

/** When nothing followed: the act of the letter; S still held is the spotlight. */
export const afterWait = ({ alone, held }: Pending): Asked =>
  alone.is === "presenter" && held ? { is: "spotlight" } : alone;
