/**
 * How many slips lie between what was typed and the nearest beginning of a name: a letter wrong, missing or added, or two
 * neighbours changed about (Damerau and Levenshtein). `kazaks` is one slip away from the beginning of `kazakhstan`.
 */
export function typos(typed: string, whole: string): number {
  // Letters far behind what was typed cannot bring a beginning nearer.
  const name = whole.slice(0, typed.length + 2);
  let before: number[] = [];
  let above = Array.from({ length: name.length + 1 }, (_, column) => column);
  for (let row = 1; row <= typed.length; row++) {
    const current = [row];
    for (let column = 1; column <= name.length; column++) {
      const same = typed[row - 1] === name[column - 1] ? 0 : 1;
      const swapped = typed[row - 1] === name[column - 2] && typed[row - 2] === name[column - 1];
      current[column] = Math.min(
        (above[column] as number) + 1,
        (current[column - 1] as number) + 1,
        (above[column - 1] as number) + same,
        swapped ? (before[column - 2] as number) + 1 : Infinity,
      );
    }
    [before, above] = [above, current];
  }
  return Math.min(...above);
}
