/** Columns of years over a width in pixels: where each begins, its middle, and how wide it is. */
export interface Columns {
  readonly left: number;
  readonly width: number;
  readonly step: number;
  readonly middle: (year: number) => number;
  readonly start: (year: number) => number;
}

/** One column for each year from `first` to `last`, between margins. */
export function columnsOf(first: number, last: number, width: number, left: number, right: number): Columns {
  const step = (width - left - right) / Math.max(1, last - first + 1);
  const start = (year: number): number => left + (year - first) * step;
  return { left, width, step, start, middle: (year) => start(year) + step / 2 };
}

/** Years that are written under columns so wide: all, or those at a round distance. */
export function yearsWritten(first: number, last: number, step: number): number[] {
  const by = [1, 2, 5, 10, 20].find((by) => by * step >= 40) ?? 50;
  const years: number[] = [];
  for (let year = first; year <= last; year++) if (year % by === 0) years.push(year);
  return years;
}

/** Round steps of a scale up to a value: at most four lines above zero, the last at or above the value. */
export function stepsTo(most: number): number[] {
  const rough = Math.max(most, 1) / 4;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 2.5, 5, 10].map((by) => by * power).find((step) => step >= rough) ?? rough;
  return Array.from({ length: Math.ceil(Math.max(most, 1) / step - 1e-9) + 1 }, (_, i) => i * step);
}

/** Moves labels apart that stand too near above each other, keeping their order; none leaves `bottom`. */
export function apart<T extends { readonly y: number }>(
  labels: readonly T[],
  gap: number,
  bottom: number,
): (T & { at: number })[] {
  const placed = [...labels].sort((a, b) => a.y - b.y).map((label) => ({ ...label, at: label.y }));
  placed.forEach((label, i) => (label.at = Math.max(label.at, (placed[i - 1]?.at ?? -Infinity) + gap)));
  let floor = bottom;
  for (const label of placed.reverse()) {
    label.at = Math.min(label.at, floor);
    floor = label.at - gap;
  }
  return placed.reverse();
}

/** The top of a bar that is a minimum: a ragged edge of teeth so high, from left to right. */
export function raggedBar(x: number, y: number, width: number, bottom: number, tooth = 4): string {
  const teeth = Math.max(2, Math.round(width / 8) * 2);
  const points = Array.from(
    { length: teeth + 1 },
    (_, i) => `L${(x + (width * i) / teeth).toFixed(1)} ${(i % 2 === 0 ? y + tooth : y).toFixed(1)}`,
  );
  return `M${x.toFixed(1)} ${bottom}${points.join("")}V${bottom}Z`;
}

/** A text on a chart as the box that it covers, in pixels. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const meet = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

/** The box of a line of text at 12 px that begins at x on the base line y; a letter is taken as 6.6 px wide. */
export const boxOf = (text: string, x: number, y: number): Box => ({
  x,
  y: y - 11,
  width: text.length * 6.6,
  height: 15,
});

/**
 * Where the words on a level stand: at the end of its line or at its start, above it or below, whichever first covers no other
 * text and does not run past the line; null where none does.
 */
export function placeOn(
  text: string,
  start: number,
  end: number,
  y: number,
  others: readonly Box[],
): { readonly x: number; readonly y: number } | null {
  const { width } = boxOf(text, 0, 0);
  if (width + 8 > end - start) return null;
  const spots = [end - width - 4, start + 4, (start + end - width) / 2].flatMap((x) => [
    { x, y: y - 5 },
    { x, y: y + 14 },
  ]);
  return spots.find((spot) => !others.some((other) => meet(boxOf(text, spot.x, spot.y), other))) ?? null;
}
