import { colorOf, type Paints } from "./paint.ts";

/** A small square that is repeated over a fill: a ground with a bar from its left edge, or with a disc in its middle. */
export interface Pattern {
  readonly id: string;
  /** Pixels of a side. */
  readonly size: number;
  /** Degrees by which it is turned. */
  readonly turn: number;
  readonly ground: string;
  readonly mark: { readonly bar: number } | { readonly disc: number };
  readonly color: string;
}

const ofAbsence: readonly Pattern[] = [
  { id: "no-data", size: 5, turn: -45, ground: "var(--land)", mark: { bar: 1 }, color: "var(--hatch)" },
  { id: "insufficient", size: 4, turn: 0, ground: "var(--land)", mark: { disc: 0.85 }, color: "var(--ink3)" },
  { id: "secret", size: 5, turn: 45, ground: "var(--land)", mark: { bar: 1.5 }, color: "var(--ink3)" },
  { id: "conflict", size: 12, turn: 45, ground: "var(--land)", mark: { bar: 6 }, color: "var(--rule-strong)" },
];

/** The patterns of a drawing: of absence, and of the paints that are striped or dotted. */
export function patternsOf(paints: Paints): Pattern[] {
  const striped = Object.values(paints).find(({ stripes }) => stripes);
  const dotted = Object.values(paints).find(({ dots }) => dots);
  const own: Pattern[] = [];
  if (striped?.stripes) {
    const [ground, line] = striped.stripes.map((step) => `var(${colorOf(striped.family, step)})`) as [string, string];
    own.push({ id: "stripes", size: 5, turn: 45, ground, mark: { bar: 2.5 }, color: line });
  }
  if (dotted) {
    const ground = `var(${colorOf(dotted.family, dotted.step)})`;
    own.push({ id: "dots", size: 4, turn: 0, ground, mark: { disc: 0.85 }, color: "var(--ink3)" });
  }
  return [...ofAbsence, ...own];
}
