import type * as Real from "./row-words.ts";

type Loaded = Pick<typeof Real, "largestType" | "wordsOnSheet">;

/** Where pages are written in the browser the words of rows are loaded for the few timelines that have them. */
let loaded: Loaded | null = null;

/** Loads what sets the words of rows: what is written after it has them. */
export async function loadRowWords(): Promise<void> {
  loaded ??= await import("./row-words.ts");
}

export const largestType: Loaded["largestType"] = (sizes) => loaded?.largestType(sizes) ?? 12;

export const wordsOnSheet: Loaded["wordsOnSheet"] = (rows, width) =>
  loaded?.wordsOnSheet(rows, width) ?? { type: 12, bar: rows.sizes.bar, words: new Map() };
