/** A label that wants to stand at a height. */
export interface Wanted {
  /** The middle of what it names, in pixels from the top. */
  readonly at: number;
  readonly height: number;
}

/** Words broken into lines of at most so many letters; a longer word has a line of its own. */
export function linesOf(text: string, letters: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= letters) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/**
 * Where labels stand so that none covers another, each as near to its wish as that allows and all between `top` and `bottom`
 * where there is room for all; given and returned in the same order, from the top.
 */
export function spread(wanted: readonly Wanted[], top: number, bottom: number): number[] {
  const middles: number[] = [];
  let free = top;
  for (const { at, height } of wanted) {
    const middle = Math.max(at, free + height / 2);
    middles.push(middle);
    free = middle + height / 2;
  }
  let limit = bottom;
  for (let i = wanted.length - 1; i >= 0; i--) {
    const half = (wanted[i]?.height ?? 0) / 2;
    const middle = Math.min(middles[i] ?? 0, limit - half);
    middles[i] = middle;
    limit = middle - half;
  }
  return middles;
}
