import type { Catalogue } from "#catalogue/catalogue.ts";
import type { Indicator } from "#catalogue/indicator.ts";
import { regions } from "#geo/regions.ts";
import type { Dataset } from "#model/dataset.ts";
import { absences } from "#model/fact.ts";
import { chartsOf } from "./charts.ts";
import { keysOf } from "./labels.ts";
import { axisOf } from "./picture.ts";
import { plain, type Offer } from "./view.ts";
import { withsOf } from "./withs.ts";

/** The keys that can be shown alone: statuses, bins, votes or roles, and reasons of absence. */
export const askableKeys = (dataset: Dataset): string[] => [...keysOf(dataset), ...absences];

/** What a link to an indicator may say, and what the indicator shows where a link says nothing. */
export const offerOf = (indicator: Indicator, dataset: Dataset, catalogue: Catalogue): Offer => ({
  initial: { ...plain, day: indicator.at ?? "latest", variant: indicator.variants?.[0]?.id ?? null },
  regions: indicator.within ? [plain.region] : regions.map(({ id }) => id),
  keys: askableKeys(dataset),
  variants: (indicator.variants ?? []).map(({ id }) => id),
  charts: chartsOf(indicator, dataset),
  withs: withsOf(catalogue, indicator),
  days: axisOf(indicator, dataset),
});
