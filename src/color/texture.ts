import { backgroundOf, colorOf, type Paint, type Paints } from "./paint.ts";

const lines = (degrees: number, from: string, to: string, bar: number, size: number): string =>
  `repeating-linear-gradient(${degrees}deg,${from} 0 ${bar}px,${to} ${bar}px ${size}px)`;
const discs = (ground: string): string =>
  `radial-gradient(circle,var(--ink3) .85px,transparent 1.1px) 0 0/4px 4px,${ground}`;

/** The patterns of absence of a drawing, as backgrounds of HTML. */
const ofAbsence: Readonly<Record<string, string>> = {
  "no-data": lines(45, "var(--hatch)", "var(--land)", 1, 5),
  insufficient: discs("var(--land)"),
  secret: lines(135, "var(--ink3)", "var(--land)", 1.5, 5),
  conflict: lines(135, "var(--rule-strong)", "var(--land)", 6, 12),
};

/** The fill of a key as a background of HTML: colour, stripes, the pattern of an absence, or paper. */
export function textureOf(paints: Paints, key: string): string {
  const paint = paints[key];
  if (paint?.dots) return discs(`var(${colorOf(paint.family, paint.step)})`);
  return backgroundOf(paints, key) ?? ofAbsence[key] ?? "var(--sea)";
}

/** Whether a fill is no plain colour, so that text on it needs a ground of its own. */
export const isTextured = (paints: Paints, key: string): boolean =>
  key in ofAbsence || paints[key]?.stripes !== undefined || paints[key]?.dots === true;

const [dark, light, both] = ["var(--select)", "var(--paper)", "light-dark(var(--select),var(--paper))"];

/** Fills on which the text is not that of the ramp's half: votes and stances are no ramps from pale to deep. */
const own: Readonly<Record<string, readonly string[]>> = {
  vote: [light, both, dark, dark],
  stance: [dark, both, light],
};

/** The colour of text on a plain fill, with a contrast of at least 4.5 in every theme of a page. */
export const textOn = ({ family, step }: Pick<Paint, "family" | "step">): string =>
  own[family]?.[step] ?? (step >= 2 ? light : dark);

/** How text on a fill of votes and stances is kept legible in a pale room; those of ramps follow their steps. */
const edges: Readonly<Record<string, readonly Edge[]>> = {
  vote: ["dark", "bright", "edged", ""],
  stance: ["edged", "edged", ""],
};
type Edge = "" | "dark" | "deep" | "bright" | "edged";

/**
 * How text on a plain fill is kept legible in a pale room, as a class of the stage: on the last step of a ramp it needs nothing. On the
 * one before ("deep") it is light with a dark edge in the pale theme and needs none in the dark one, on a "dark" fill it is so in both;
 * on a "bright" one it is dark, with a light edge in the pale theme; else ("edged") it has an edge of paper in both.
 */
export const edgeOn = ({ family, step }: Pick<Paint, "family" | "step">): Edge =>
  edges[family]?.[step] ?? (step === 3 ? "" : step === 2 ? "deep" : "edged");
