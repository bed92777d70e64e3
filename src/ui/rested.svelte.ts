import { atRest } from "./rest.ts";
import { onDestroy, untrack } from "svelte";

/** A value that follows another when that has rested for so many milliseconds: lists wait while the day is dragged. */
export function rested<T>(now: () => T, milliseconds: number): { readonly value: T } {
  let value = $state.raw(untrack(now));
  const moved = atRest(milliseconds, () => (value = now()));
  onDestroy(moved.stop);
  $effect(() => {
    if (now() !== untrack(() => value)) moved.stir();
  });
  return {
    get value() {
      return value;
    },
  };
}
