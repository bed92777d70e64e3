import type { Layer } from "#view/counts/counts.ts";

/** Where points stand across the drawing, in pixels: one more than there are points, the end of the last step. */
type Steps = readonly number[];

/** The edge of a layer as an SVG path: a closed shape for each stretch of steps in which it holds anything. */
export function areaPath({ low, high }: Layer, steps: Steps, y: (value: number) => number): string {
  const text = (value: number): string => value.toFixed(1);
  const paths: string[] = [];
  for (let i = 0; i < low.length; i++) {
    if ((high[i] ?? 0) <= (low[i] ?? 0)) continue;
    const first = i;
    while (i + 1 < low.length && (high[i + 1] ?? 0) > (low[i + 1] ?? 0)) i++;
    let path = `M${text(steps[first] ?? 0)} ${text(y(low[first] ?? 0))}`;
    for (let j = first; j <= i; j++) path += `V${text(y(high[j] ?? 0))}H${text(steps[j + 1] ?? 0)}`;
    for (let j = i; j >= first; j--) path += `V${text(y(low[j] ?? 0))}H${text(steps[j] ?? 0)}`;
    paths.push(`${path}Z`);
  }
  return paths.join("");
}
