import * as v from "valibot";

/** A figure as its source gives it. "26+" is `{ atLeast: 26 }`; silence is not a zero. */
export type Quantity =
  | { readonly exactly: number }
  | { readonly atLeast: number }
  | { readonly between: readonly [number, number] }
  | { readonly unknown: true };

const atLeast = /^≥ ?(\d+(?:\.\d+)?)$/;
const between = /^(\d+(?:\.\d+)?)–(\d+(?:\.\d+)?)$/;

/** How a figure stands in a data file: `485`, `"≥485"`, `"20–30"`. */
export const Figure = v.union(
  [v.pipe(v.number(), v.minValue(0)), v.pipe(v.string(), v.regex(atLeast)), v.pipe(v.string(), v.regex(between))],
  'is no figure; a figure reads like 485, "≥485" or "20–30"',
);
export type Figure = v.InferOutput<typeof Figure>;

/** The quantity that a figure of a data file means; none given is unknown. */
export function quantityOf(figure: Figure | undefined): Quantity {
  if (figure === undefined) return { unknown: true };
  if (typeof figure === "number") return { exactly: figure };
  const least = atLeast.exec(figure);
  if (least) return { atLeast: Number(least[1]) };
  const range = between.exec(figure);
  if (range) return { between: [Number(range[1]), Number(range[2])] };
  throw new Error(`“${figure}” is no figure; a figure reads like 485, ≥485 or 20–30`);
}

/** The least that a quantity says; null where it says nothing. */
export function least(quantity: Quantity): number | null {
  if ("exactly" in quantity) return quantity.exactly;
  if ("atLeast" in quantity) return quantity.atLeast;
  if ("between" in quantity) return quantity.between[0];
  return null;
}

/** The sum of what is known: exact only where every part is, else "at least". */
export function total(parts: readonly Quantity[]): Quantity {
  const sum = parts.reduce((sum, part) => sum + (least(part) ?? 0), 0);
  return parts.every((part) => "exactly" in part) ? { exactly: sum } : { atLeast: sum };
}
