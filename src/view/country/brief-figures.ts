import type { Figure, Quantity } from "#model/quantity.ts";
import { least, quantityOf } from "#model/quantity.ts";
import { quantityText, quantityWords } from "#text/format.ts";
import type { PlaceFact } from "./place-facts.ts";

/** A figure older than so many years is said to be the last. */
export const yearGap = 2;

/** One figure of a place with its year. */
export interface YearFigure {
  readonly year: number;
  readonly value: Figure;
  /** The least that it says. */
  readonly least: number;
  readonly low?: number;
  readonly high?: number;
  readonly series?: string;
  readonly note?: string;
}

/** The figures of a place by year, of one series where it has several: the one that says most, the first declared of equals. */
export function figuresIn({ dataset }: Pick<PlaceFact, "dataset">, id: string): YearFigure[] {
  if (dataset.form !== "quantity") return [];
  const values = (dataset.values[id as keyof typeof dataset.values] ?? []).filter(({ value }) => value !== undefined);
  const order = Object.keys(dataset.series ?? {});
  const counts = new Map<string | undefined, number>();
  for (const { series } of values) counts.set(series, (counts.get(series) ?? 0) + 1);
  const rank = (series: string | undefined): number => (series === undefined ? -1 : order.indexOf(series));
  const [chosen] = [...counts.keys()].sort((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0) || rank(a) - rank(b));
  return values
    .filter(({ series }) => series === chosen)
    .flatMap(({ year, value, low, high, series, note }) =>
      value === undefined
        ? []
        : [{ year, value, least: least(quantityOf(value)) ?? 0, low, high, series, note: note?.en }],
    )
    .sort((a, b) => a.year - b.year);
}

/** A quantity in a sentence: "eight", "at least 485", "between 20 and 30". */
export const quantityInText = (quantity: Quantity): string =>
  "between" in quantity
    ? `between ${quantity.between.join(" and ")}`
    : "unknown" in quantity
      ? quantityText(quantity)
      : quantityWords(quantity);

/** Series whose figures are of other people than those who inject: they stand in the table, and against no target. */
const otherPeople = new Set(["emcdda"]);
/** Whether a figure is of other people than those who inject. */
export const measuresOther = ({ series }: YearFigure): boolean => series !== undefined && otherPeople.has(series);
