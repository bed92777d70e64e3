import { askedBy } from "#view/keys.ts";

/** Keeps the keys of a talk that are pressed before it is drawn. The function returned gives them to it, in their order. */
export function keepKeys(): () => void {
  const early: KeyboardEvent[] = [];
  function keep(event: KeyboardEvent): void {
    if (!askedBy(event)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    if (!event.repeat) early.push(event);
  }
  const kinds = ["keydown", "keyup"] as const;
  for (const kind of kinds) addEventListener(kind, keep, { capture: true });
  return () => {
    for (const kind of kinds) removeEventListener(kind, keep, { capture: true });
    for (const event of early) dispatchEvent(new KeyboardEvent(event.type, event));
  };
}
