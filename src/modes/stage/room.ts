/** Pixels of a line over one of two maps, and of a character in it, with what the two leave free between them. */
const [line, character, between] = [24, 8, 24];

/**
 * How wide a map can be in so much room, and how many lines stand over it: none over one map; over each of two its day and its count,
 * in one line where that fits over half of the width, else in two.
 */
export function roomOf(
  { width, height }: { readonly width: number; readonly height: number },
  aspect: number,
  heads: readonly string[],
): { readonly width: number; readonly lines: 0 | 1 | 2 } {
  const under = (lines: number): number => Math.min(width, (height - lines * line) * aspect);
  if (heads.length === 0) return { width: under(0), lines: 0 };
  const fits = heads.every((head) => head.length * character <= under(1) / 2 - between);
  return fits ? { width: under(1), lines: 1 } : { width: under(2), lines: 2 };
}
