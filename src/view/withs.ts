import type { Catalogue } from "#catalogue/catalogue.ts";
import { indicatorsOf } from "#catalogue/catalogue.ts";
import { pathOf, type Indicator } from "#catalogue/indicator.ts";
import { absences } from "#model/fact.ts";
import { notAmong } from "#model/read.ts";

/** What can be set beside an indicator: every other one on the same map, the world's, with the keys that it can read. */
export function withsOf(catalogue: Catalogue, indicator: Indicator): Map<string, readonly string[]> {
  if (indicator.within) return new Map();
  const others = indicatorsOf(catalogue).filter((other) => !other.within && other !== indicator);
  return new Map(
    others.map((other) => [pathOf(other), [...Object.keys(other.paints), notAmong, ...absences, "outside"]]),
  );
}
