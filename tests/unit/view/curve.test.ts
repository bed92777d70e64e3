import { expect, test } from "vitest";
import type { Dataset } from "#model/dataset.ts";
import type { Day } from "#model/date.ts";
import type { ReadingOptions } from "#model/reading.ts";
import { countOf, readingsOn, tallyOf, type Count } from "#model/tally.ts";
import { dayOf, numberOf } from "#time/axis.ts";
import { curveOf, type CurvePoint } from "#view/curve.ts";
import { axisOf } from "#view/picture.ts";
import { figure, indicators, places } from "./real.ts";
import { pathOf } from "#catalogue/indicator.ts";

/** The count of a day by reading every place, as the legend and the title have it. */
function countedOn(dataset: Dataset, day: Day, options: ReadingOptions): Count & { known: number } {
  const readings = readingsOn(dataset, places, day, options);
  const tally = tallyOf(dataset, places, day, readings);
  const known = tally.places.filter((id) => readings.get(id)?.is !== "absent").length;
  return { ...countOf(tally, dataset.headline.counts, readings), known };
}

const at = (curve: readonly CurvePoint[], day: Day): CurvePoint | undefined =>
  curve.findLast((point) => point.day <= day);

const dated = indicators.map(pathOf).filter((path) => {
  const { indicator, dataset } = figure(path);
  return axisOf(indicator, dataset) !== null;
});

test.each(dated)("%s: the curve over the slider is the count of the day, on every day looked at", (path) => {
  const { indicator, dataset } = figure(path);
  const axis = axisOf(indicator, dataset)!;
  const [variant] = indicator.variants ?? [];
  const options = { carry: variant?.carry, series: variant?.series };
  const curve = curveOf(dataset, places, axis, dataset.headline.counts, options);
  const [first, last] = [numberOf(axis.from), numberOf(axis.to)];
  const sampled = Array.from({ length: 12 }, (_, i) => dayOf(first + ((last - first) * i) / 11));
  const turns = curve
    .filter((_, i) => i % Math.ceil(curve.length / 12) === 0)
    .flatMap(({ day }) => [day, dayOf(Math.max(first, numberOf(day) - 1))]);
  for (const day of [...sampled, ...turns]) {
    const { least, most, known } = at(curve, day)!;
    expect({ day, least, most, known }).toEqual({ day, ...countedOn(dataset, day, options) });
  }
});

test("the points of a curve stand in order, the first on the first day", () => {
  for (const path of dated) {
    const { indicator, dataset } = figure(path);
    const axis = axisOf(indicator, dataset)!;
    const days = curveOf(dataset, places, axis, dataset.headline.counts).map(({ day }) => day);
    expect(days[0]).toBe(axis.from);
    expect(days).toEqual([...new Set(days)].sort());
  }
});
