/** Pixels of a line over one of two maps, and of a character in it, with what the two leave free between them. */
const [line, character, between] = [20, 7.5, 24];
/** What stands between those lines and the maps, and the least height of a map: with less nothing is seen in it. */
const [gap, least] = [4, 60];

/** What stands over one of two maps: its day or its name, and its count. */
export type Head = readonly [name: string, count: string];

/**
 * How wide a map can be in so much room, and how many lines stand over it: none over one map; over each of two its name and its count,
 * in one line where that fits over half of the width, else each in lines of its own.
 */
export function roomOf(
  { width, height }: { readonly width: number; readonly height: number },
  aspect: number,
  heads: readonly Head[],
): { readonly width: number; readonly lines: number } {
  const under = (lines: number): number => Math.min(width, Math.max(least, height - lines * line - gap) * aspect);
  if (heads.length === 0) return { width: Math.min(width, height * aspect), lines: 0 };
  const half = (lines: number): number => under(lines) / 2 - between / 2;
  const needs = (text: string, lines: number): number => Math.ceil((text.length * character) / half(lines));
  if (heads.every((head) => needs(head.join(" "), 1) <= 1)) return { width: under(1), lines: 1 };
  const needed = (lines: number): number =>
    Math.max(...heads.map((head) => head.reduce((sum, text) => sum + needs(text, lines), 0)));
  let lines = 2;
  // The more lines, the narrower the maps: beyond so many the heads have more room than the maps.
  while (lines < 6 && needed(lines) > lines) lines++;
  return { width: under(lines), lines };
}
