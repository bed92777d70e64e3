import {
  converter,
  differenceCiede2000,
  filterDeficiencyDeuter,
  filterDeficiencyProt,
  filterDeficiencyTrit,
  wcagContrast,
} from "culori";
import type { Color } from "culori";
import { expect, test } from "vitest";
import { ramps, tokens, type Family } from "#color/palettes.ts";

const lab = converter("lab65");
const rgb = converter("rgb");
const distance = differenceCiede2000();
const eyes: Record<string, (color: Color) => Color> = {
  normal: (color) => color,
  protan: filterDeficiencyProt(1),
  deutan: filterDeficiencyDeuter(1),
  tritan: filterDeficiencyTrit(1),
  grey: (color) => ({ mode: "lab65", l: lab(color).l, a: 0, b: 0 }),
};
const washed = (color: Color): Color => {
  const { r, g, b } = rgb(color);
  return { mode: "rgb", r: 0.7 * r + 0.3, g: 0.7 * g + 0.3, b: 0.7 * b + 0.3 };
};
/** Abstained and absent differ by dots, not by colour; their distance is a second channel's. */
const byPattern = (family: Family, a: number, b: number): boolean => family === "vote" && a === 2 && b === 3;

const pairs = (Object.keys(ramps) as Family[]).flatMap((family) =>
  (["light", "dark", "stage"] as const).flatMap((theme) => {
    const ramp: readonly string[] = ramps[family][theme];
    return ramp.flatMap((a, i) =>
      ramp.slice(i + 1).flatMap((b, j) => (byPattern(family, i, i + 1 + j) ? [] : [{ family, theme, a, b }])),
    );
  }),
);

test.each(pairs)("$family in $theme: $a and $b stay apart for every eye, plain and washed", ({ a, b }) => {
  for (const eye of Object.values(eyes))
    for (const light of [(color: Color) => color, washed]) {
      const [left, right] = [rgb(a), rgb(b)];
      if (!left || !right) throw new Error("no colour");
      expect(distance(eye(light(left)), eye(light(right)))).toBeGreaterThanOrEqual(9.9);
    }
});

test.each(["stage", "stage-light"] as const)(
  "text on the %s reaches 7:1, washed with white light still 4.5:1",
  (theme) => {
    for (const ink of ["ink", "ink2", "ink3", "link"] as const) {
      const [text, ground] = [tokens[theme][ink], tokens[theme].paper];
      expect(wcagContrast(text, ground)).toBeGreaterThanOrEqual(7);
      expect(wcagContrast(washed(rgb(text)!), washed(rgb(ground)!))).toBeGreaterThanOrEqual(4.5);
    }
  },
);

test.each(["light", "dark", "stage", "print"] as const)("text on paper reaches 4.5:1 in %s", (theme) => {
  for (const ink of ["ink", "ink2", "ink3", "link"] as const)
    expect(wcagContrast(tokens[theme][ink], tokens[theme].paper)).toBeGreaterThanOrEqual(4.5);
});
