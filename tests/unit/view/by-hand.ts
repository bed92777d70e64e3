import fc from "fast-check";
import { day, type Day } from "#model/date.ts";
import type { PlaceId } from "#model/place.ts";
import { reading } from "#model/read.ts";
import type { Known } from "#view/ask/ask.ts";
import { axisOf } from "#view/picture.ts";
import { places } from "./real.ts";

/** Any day of the record. */
export const someDay = fc
  .date({ min: new Date("1960-01-01"), max: new Date("2026-11-21"), noInvalidDate: true })
  .map((date) => day(date.toISOString().slice(0, 10)));

/** What a place may read on a day, from the facts alone; null where it did not exist. */
export function mayRead({ indicator, dataset }: Known, id: PlaceId, on: Day): string[] | null {
  const way = indicator.variants?.[0];
  const found = reading(dataset, places, id, on, { carry: way?.carry, series: way?.series });
  if (found.key === "did-not-exist") return null;
  if (found.is === "absent" && found.either.length > 0) return [...found.either];
  if (found.is === "quantity" && dataset.form === "quantity" && !("exactly" in found.value)) {
    const { value } = found;
    const [low, high] = "between" in value ? value.between : ["atLeast" in value ? value.atLeast : 0, Infinity];
    const bins = Object.entries(dataset.bins);
    return bins.filter(([, { from, to }]) => from <= high && (to === undefined || low < to)).map(([key]) => key);
  }
  return [found.key, ...("or" in found ? found.or : [])];
}

/** What a place may read of one of two that are crossed: before its first facts nothing is known. */
export function mayReadInCross(known: Known, id: PlaceId, on: Day): string[] | null {
  const keys = mayRead(known, id, on);
  const from = axisOf(known.indicator, known.dataset)?.from ?? on;
  return on >= from || keys === null || keys.join() === "outside" ? keys : ["no-data"];
}
