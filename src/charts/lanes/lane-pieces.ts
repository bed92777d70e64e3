import type { Paints } from "#color/paint.ts";
import { endOf, shift } from "#model/date.ts";
import { position, type Axis } from "#time/axis.ts";
import type { Bar } from "#view/lanes/lanes.ts";

/** Something drawn of a bar between two places on the axis, in pixels. */
export interface Piece {
  readonly bar: number;
  readonly x: number;
  readonly width: number;
  readonly draw:
    | { readonly as: "fill"; readonly key: string; readonly pale: boolean }
    /** In from what is under it, or `out` to the paper. */
    | { readonly as: "fade"; readonly key: string; readonly out?: true }
    | { readonly as: "dotted" | "outline" }
    /** Half the height each: sources conflict between the two. */
    | { readonly as: "both"; readonly keys: readonly [string, string] };
}

/** A partial date fades over its span, but never over less than this, in pixels. */
const leastFade = 9;
/** An unknown start fades over this part of the axis. */
export const unknownFade = 0.1;

const nothing = ["did-not-exist", "outside", "not-applicable"];

/** What is drawn of a certain bar. */
function drawn({ key, reading }: Bar, paints: Paints, pale: boolean): Piece["draw"] | null {
  if (nothing.includes(key)) return null;
  if (key === "no-data") return { as: "dotted" };
  if (key === "not-eligible") return { as: "outline" };
  if (key === "conflict" && reading.is === "absent") {
    const [one = key, other = key] = reading.either;
    return { as: "both", keys: [one, other] };
  }
  return { as: "fill", key, pale: pale && key in paints };
}

/**
 * What is drawn of the bars of a place on an axis so many pixels wide. A stretch that is not certain shows the status before it, over which the one after it
 * fades in; where nothing is known after it, the one before fades out; a bar without a known start fades in from the paper; one that no source has confirmed since is pale after that year.
 */
export function piecesOf(bars: readonly Bar[], axis: Axis, paints: Paints, width: number): Piece[] {
  const at = (i: number): number => {
    const bar = bars[i];
    return bar === undefined || i === 0 ? (i === 0 ? 0 : width) : position(axis, bar.from) * width;
  };
  return bars.flatMap((bar, i): Piece[] => {
    const [x, end] = [at(i), at(i + 1)];
    const piece = (draw: Piece["draw"] | null, from = x, to = end): Piece[] =>
      draw === null || to <= from ? [] : [{ bar: i, x: from, width: to - from, draw }];
    if (!bar.certain) {
      const before = bars[i - 1];
      const after = bars[i + 1] ?? bar;
      const from = Math.min(x, Math.max(0, end - leastFade));
      const into = [after, bar].find(({ key }) => key in paints);
      const under = before && drawn(before, paints, false);
      if (into) return [...piece(under ?? null), ...piece({ as: "fade", key: into.key }, from, end)];
      if (under?.as === "fill") return piece({ as: "fade", key: under.key, out: true });
      return piece(drawn(bar, paints, false));
    }
    const full = drawn(bar, paints, false);
    if (i === 0 && !bar.startKnown && full?.as === "fill" && paints[bar.key]?.quiet === false) {
      const solid = Math.min(end, x + unknownFade * width);
      return [...piece({ as: "fade", key: bar.key }, x, solid), ...piece(full, solid, end)];
    }
    const read = bar.reading.grounds?.lastRead;
    if (read !== undefined && full?.as === "fill") {
      const until = Math.min(end, Math.max(x, position(axis, shift(endOf(read), 1)) * width));
      return [...piece(full, x, until), ...piece(drawn(bar, paints, true), until, end)];
    }
    return piece(full);
  });
}
