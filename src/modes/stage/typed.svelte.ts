import { untrack } from "svelte";

/** What stands in the field of a layer: what was typed before it had the focus comes first, and goes on to come until it has. */
export class Typed {
  text = $state("");

  /** To be made while a component is: `before` gives all that was typed before the field had the focus. */
  constructor(before: () => string) {
    this.text = untrack(before);
    let read = this.text.length;
    $effect(() => {
      const all = before();
      this.text = untrack(() => this.text) + all.slice(read);
      read = all.length;
    });
  }
}
