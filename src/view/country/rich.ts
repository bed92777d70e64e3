/** A piece of a sentence; `fact` is the path of the fact on which it rests. */
export interface Piece {
  readonly text: string;
  readonly fact?: string;
}
export type Sentence = readonly Piece[];

/** A sentence written as "… [words](fact) …", taken apart. Words whose fact the page does not hold stay plain. */
export function piecesOf(text: string, holds: (fact: string) => boolean): Sentence {
  const pieces: Piece[] = [];
  const add = (text: string, fact?: string): void => {
    const last = pieces.at(-1);
    if (fact === undefined && last && last.fact === undefined) pieces[pieces.length - 1] = { text: last.text + text };
    else if (text !== "") pieces.push(fact === undefined ? { text } : { text, fact });
  };
  let at = 0;
  for (const found of text.matchAll(/\[([^\]]*)\]\(([^)]*)\)/g)) {
    const [whole, words = "", fact = ""] = found;
    add(text.slice(at, found.index));
    add(words, holds(fact) ? fact : undefined);
    at = found.index + whole.length;
  }
  add(text.slice(at));
  return pieces.filter(({ text }) => text !== "");
}

/** A sentence as plain text. */
export const plainText = (sentence: Sentence): string => sentence.map(({ text }) => text).join("");
