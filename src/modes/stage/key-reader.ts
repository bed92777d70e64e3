import { askedBy, isLeft, typedInto, type Asked } from "#view/keys.ts";
import type { Layer } from "#view/stage/stage.ts";
import { afterPress, afterRelease, afterWait, letterWait, type Pending } from "#view/typing.ts";

const fields =
  "input:not([type=range], [type=checkbox], [type=radio], [type=button]), textarea, [contenteditable=true]";
const buttons = ":is(button, a[href], summary):focus-visible";

/** Reads the keys of a whole window, whatever has the focus, and says what they ask for. */
export class KeyReader {
  readonly #ask: (asked: Asked) => void;
  readonly #layer: () => Layer | null;
  #pending: Pending | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(ask: (asked: Asked) => void, layer: () => Layer | null) {
    this.#ask = ask;
    this.#layer = layer;
  }

  /** Before anything on the page sees the key: what the talk takes nothing else gets. */
  press = (event: KeyboardEvent): void => {
    const { target } = event;
    const [inField, onButton] =
      target instanceof Element ? [target.matches(fields), target.matches(buttons)] : [false, false];
    const layer = this.#layer();
    if (event.isComposing || isLeft(event, layer, inField, onButton)) return;
    const asked = typedInto(event, layer) ?? askedBy(event);
    if (!asked) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    if (event.repeat) return;
    clearTimeout(this.#timer);
    const { pending, now } = afterPress(this.#pending, asked);
    this.#pending = pending;
    if (pending) this.#timer = setTimeout(() => this.#settle(), letterWait);
    now.forEach(this.#ask);
  };

  release = ({ key }: KeyboardEvent): void => {
    this.#pending = afterRelease(this.#pending, key);
  };

  stop = (): void => {
    clearTimeout(this.#timer);
    this.#pending = null;
  };

  #settle(): void {
    const pending = this.#pending;
    this.#pending = null;
    if (pending) this.#ask(afterWait(pending));
  }
}
