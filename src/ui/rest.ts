/** A wait that every stir begins anew. */
export interface Rest {
  readonly stir: () => void;
  readonly stop: () => void;
}

/**
 * Calls back once when nothing has stirred for so many milliseconds. A stir only notes its time and sets no timer of its own:
 * a slider that is dragged stirs on every frame.
 */
export function atRest(milliseconds: number, call: () => void): Rest {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let last = 0;
  function look() {
    const left = last + milliseconds - performance.now();
    timer = left > 1 ? setTimeout(look, left) : undefined;
    if (timer === undefined) call();
  }
  return {
    stir: () => {
      last = performance.now();
      timer ??= setTimeout(look, milliseconds);
    },
    stop: () => {
      clearTimeout(timer);
      timer = undefined;
    },
  };
}
