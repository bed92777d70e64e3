/** What a check found wrong, with enough words for someone to act. */
export interface Problem {
  /** Path below `data/`. */
  readonly file: string;
  /** The place it is about; a check gives its id, `checkData` puts its English short name. */
  readonly place?: string;
  /** Where in the file: "line 12", "the second period". */
  readonly at?: string;
  readonly reason: string;
}

/** A problem, with the place and the spot in the file where there are any. */
export function problem(file: string, reason: string, { place, at }: { place?: string; at?: string } = {}): Problem {
  return { file, ...(place !== undefined && { place }), ...(at !== undefined && { at }), reason };
}

/** A problem as one line: "cannabis/adult-use.json, Uruguay: the second period starts before the first ends". */
export const words = ({ file, place, at, reason }: Problem): string =>
  `${[file, place, at].filter((part) => part !== undefined).join(", ")}: ${reason}`;

const ordinals = ["first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"];

/** The word for a position in a list that counts from 0: "first", "second", … "12th". */
export function ordinal(index: number): string {
  const number = index + 1;
  const end = number % 100 > 10 && number % 100 < 14 ? "th" : (["th", "st", "nd", "rd"][number % 10] ?? "th");
  return ordinals[index] ?? `${number}${end}`;
}

/** Words as a list: "a, b or c". */
export const oneOf = (list: readonly string[]): string =>
  list.length < 2 ? list.join("") : `${list.slice(0, -1).join(", ")} or ${list.at(-1)}`;
