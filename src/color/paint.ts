import type { Absence } from "#model/fact.ts";
import type { Family } from "./palettes.ts";

/**
 * How a status is drawn: a step of a family's ramp, its letter for print and forced colours, and stripes of two steps where
 * a status stands between two. `quiet` statuses (step 0) are drawn small, so that the world recedes.
 */
export interface Paint {
  readonly family: Family;
  readonly step: number;
  readonly letter: string;
  readonly stripes?: readonly [number, number];
  readonly dots?: boolean;
  readonly quiet: boolean;
}

/** A step of a family. Step 0 is nearly grey in every topic and recedes. */
export const step = (family: Family, step: number, letter: string): Paint => ({
  family,
  step,
  letter,
  quiet: step === 0,
});

/** Illegal in law, let be in practice: stripes of two steps. */
export const striped = (family: Family, at: number, letter: string, stripes: readonly [number, number]): Paint => ({
  family,
  step: at,
  letter,
  stripes,
  quiet: false,
});

/** Paints of a list of statuses along one ramp, the weakest first. */
export const ramp = (
  family: Family,
  letters: Readonly<Record<string, string>>,
  steps?: readonly number[],
): Record<string, Paint> =>
  Object.fromEntries(Object.entries(letters).map(([id, letter], i) => [id, step(family, steps?.[i] ?? i, letter)]));

export type Paints = Readonly<Record<string, Paint>>;

/** The custom property that holds a paint's colour. */
export const colorOf = (family: Family, step: number): string => `--${family}-${step}`;

/** Reasons of absence that are drawn with a pattern; the others are outlines on paper. */
export const patterned: readonly (Absence | "outside")[] = ["no-data", "insufficient", "secret"];

/** How absences are outlined: solid coast, dashed, dotted. */
export const outlineOf = (key: string): "coast" | "dashed" | "dotted" =>
  key === "not-applicable" ? "dashed" : key === "did-not-exist" ? "dotted" : "coast";

/** The fill of a key on a map or in a legend: a colour, a pattern of the drawing `scope`, or paper. */
export function fillOf(paints: Paints, key: string, scope: string): string {
  const paint = paints[key];
  if (paint?.stripes) return `url(#${scope}-stripes)`;
  if (paint?.dots) return `url(#${scope}-dots)`;
  if (paint) return `var(${colorOf(paint.family, paint.step)})`;
  if (patterned.some((absence) => absence === key)) return `url(#${scope}-${key})`;
  if (key === "conflict") return `url(#${scope}-conflict)`;
  return "var(--sea)";
}

/** The same as a background of HTML, where patterns of a drawing are not to be had: absences are left to words. */
export function backgroundOf(paints: Paints, key: string): string | undefined {
  const paint = paints[key];
  if (!paint) return undefined;
  if (!paint.stripes) return `var(${colorOf(paint.family, paint.step)})`;
  const [ground, line] = paint.stripes.map((step) => `var(${colorOf(paint.family, step)})`);
  return `repeating-linear-gradient(135deg,${ground} 0 2.5px,${line} 2.5px 5px)`;
}
