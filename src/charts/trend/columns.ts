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
