import type { Day } from "#model/date.ts";
import { position, type Axis } from "#time/axis.ts";
import type { CurvePoint } from "#view/curve.ts";

/** Width and height of the drawing of a count over time; its width is stretched to that of the axis. */
export const [curveWidth, curveHeight] = [1000, 40];

/** A step line through points as an SVG path, up to `end`. It breaks where nothing is known: no data is not zero. */
export function stepPath(
  points: readonly CurvePoint[],
  of: "least" | "most",
  axis: Axis,
  end: Day,
  top: number,
): string {
  const x = (day: Day): string => (position(axis, day) * curveWidth).toFixed(1);
  const y = (value: number): string => (curveHeight - 2 - (value / Math.max(1, top)) * (curveHeight - 8)).toFixed(1);
  return points
    .map((point, i) => {
      if (point.known === 0) return "";
      const begins = i === 0 || points[i - 1]?.known === 0;
      const to = x(points[i + 1]?.day ?? end);
      return `${begins ? `M${x(point.day)} ${y(point[of])}` : `V${y(point[of])}`}H${to}`;
    })
    .join("");
}

/** The points before a day and from it on, where the line changes its look. */
export function cutAt(
  points: readonly CurvePoint[],
  day: Day,
): readonly [before: readonly CurvePoint[], after: readonly CurvePoint[]] {
  const before = points.filter((point) => point.day < day);
  const after = points.filter((point) => point.day >= day);
  const last = before.at(-1);
  return [before, last && after[0]?.day !== day ? [{ ...last, day }, ...after] : after];
}
