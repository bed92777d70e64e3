import type { Timeline } from "./timeline.ts";

/** The bands of the axis of a place, in their order. */
export const bands = ["position", "law", "practice"] as const;
export type Band = (typeof bands)[number];

/** Pixels of the years over the axis, of the heading of a band, and of a row. */
const [years, head, row] = [28, 50, 31];
/** Rows that positions take at most: votes on the moratorium, other votes, statements, conventions. */
const positions = 5;

/** What of a timeline fits into so many pixels: law first, then practice, positions where there is room for them as well. */
export function fitTimeline(
  timeline: Timeline,
  height: number,
): { readonly timeline: Timeline; readonly bands: readonly Band[] } {
  const rowsIn = (room: number): number => Math.max(0, Math.floor((room - head) / row));
  const law = timeline.law.slice(0, Math.max(1, rowsIn(height - years)));
  const afterLaw = height - years - (law.length > 0 ? head + law.length * row : 0);
  const practice = timeline.practice.slice(0, rowsIn(afterLaw));
  const afterPractice = afterLaw - (practice.length > 0 ? head + practice.length * row : 0);
  const all: Record<Band, boolean> = {
    position: afterPractice >= head + positions * row,
    law: law.length > 0,
    practice: practice.length > 0,
  };
  return { timeline: { ...timeline, law, practice }, bands: bands.filter((band) => all[band]) };
}
