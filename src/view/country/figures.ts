import type { Paints } from "#color/paint.ts";
import { quantityOf } from "#model/quantity.ts";
import { binOf } from "#model/read.ts";
import { inLanguage } from "#model/words.ts";
import { countryTextsOf } from "#text/country-texts.ts";
import { quantityText, quantityWords } from "#text/format.ts";
import { figuresIn, measuresOther, type YearFigure } from "./brief-figures.ts";
import type { CountryAtlas } from "./country-atlas.ts";
import type { FactsByPath, PlaceFact } from "./place-facts.ts";

/** One figure as it is drawn: its number in words, the status it falls in, whether it is a minimum. */
export interface Point extends YearFigure {
  readonly text: string;
  readonly key: string;
  readonly minimum: boolean;
}

/** A drawing of figures of one place: a trend, a single bar with a notch, or bars by year. */
export interface FigureOf {
  readonly fact: PlaceFact;
  readonly kind: "trend" | "single" | "bars" | "secret";
  readonly title: string;
  readonly points: readonly Point[];
  readonly target?: number;
  readonly targetText?: string;
  readonly notes: readonly string[];
  readonly paints: Paints;
}

const covered = ["harm-reduction/needle-syringe-coverage", "harm-reduction/opioid-agonist-coverage"];
const counted = ["death-penalty/executions", "death-penalty/death-row"];

/** More years than this do not fit side by side. */
const mostBars = 10;

function pointsOf(fact: PlaceFact, id: string): Point[] {
  const { dataset } = fact;
  if (dataset.form !== "quantity") return [];
  return figuresIn(fact, id).map((figure) => {
    const value = quantityOf(figure.value);
    return { ...figure, text: quantityText(value), key: binOf(dataset, figure.least), minimum: !("exactly" in value) };
  });
}

/** The title of a figure: a sentence of first and last value, or of the only one. */
function titleOf(path: string, points: readonly Point[], atlas: CountryAtlas): string {
  const texts = countryTextsOf(atlas.language);
  const what = texts.figureNames[path] ?? path;
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last) return what;
  const said = (point: Point): string =>
    point.minimum ? quantityWords(quantityOf(point.value)) : point.least === 0 ? texts.zero : point.text;
  if (points.every(({ least, minimum }) => least === 0 && !minimum)) return texts.noneIn(what, first.year, last.year);
  if (points.length === 1) return texts.once(what, said(last), last.year);
  // Of counts by year the last two are set side by side: between first and last lies too much that goes up and down.
  const before = points.at(-2);
  if (counted.includes(path) && before)
    return texts.afterBefore(what, said(last), last.year, said(before), before.year);
  if (first.least === last.least) return texts.stayed(what, said(last), first.year, last.year);
  return texts.changed(
    what,
    last.least > first.least ? "rose" : "fell",
    said(first),
    first.year,
    said(last),
    last.year,
  );
}

function figureOf(fact: PlaceFact, id: string, atlas: CountryAtlas): FigureOf | undefined {
  const texts = countryTextsOf(atlas.language);
  const { dataset, path, indicator, reading } = fact;
  const paints = indicator.paints;
  const all = pointsOf(fact, id);
  if (path === "death-penalty/executions" && reading.key === "secret")
    return { fact, kind: "secret", title: texts.secretTitle, points: all, notes: [texts.secretText], paints };
  const last = all.at(-1);
  if (!last || dataset.form !== "quantity" || measuresOther(last)) return undefined;
  const bars = counted.includes(path);
  const points = bars ? all.slice(-mostBars) : all;
  const broken = points.some(({ year }, i) => i > 0 && year - (points[i - 1]?.year ?? year) > 1);
  const series = last.series === undefined ? undefined : dataset.series?.[last.series];
  const notes = [
    points.some(({ minimum }) => minimum) && texts.minimum,
    broken && (bars ? texts.gaps : texts.bridged),
    series && `${inLanguage(series, atlas.language)}.`,
  ].filter((note) => typeof note === "string");
  const target = dataset.target?.value;
  return {
    fact,
    kind: bars ? "bars" : points.length > 1 ? "trend" : "single",
    title: titleOf(path, points, atlas),
    points,
    target: bars ? undefined : target,
    targetText: bars || target === undefined ? undefined : texts.target(String(target)),
    notes,
    paints,
  };
}

/** The figures of a place that are drawn: coverage against the targets, executions, death row. Only where data exist. */
export const figuresOf = (atlas: CountryAtlas, id: string, facts: FactsByPath): FigureOf[] =>
  [...covered, ...counted].flatMap((path) => {
    const fact = facts.get(path);
    const figure = fact && figureOf(fact, id, atlas);
    return figure ? [figure] : [];
  });

/** A turn is spoken of where it goes beyond both ends by so much of the highest value. */
const turn = 0.2;

/** The values that a line of words can hold: the first, the last, and the lowest or highest between them where the way turns there. */
export function turningPoints(points: readonly Point[]): Point[] {
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last || first === last) return first ? [first] : [];
  const by = points.toSorted((a, b) => a.least - b.least);
  const [low, high] = [by[0]!, by.at(-1)!];
  const [below, above] = [
    Math.min(first.least, last.least) - low.least,
    high.least - Math.max(first.least, last.least),
  ];
  if (Math.max(below, above) < turn * high.least) return [first, last];
  return [first, below >= above ? low : high, last];
}
