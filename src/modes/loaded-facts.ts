import { pathOf, type Indicator } from "#catalogue/indicator.ts";
import type { Loaded } from "#load/loaded.ts";
import type { Dataset } from "#model/dataset.ts";
import type { Known } from "#view/ask/ask.ts";

/** Indicators with their facts by path, and the paths of those that could not be loaded. */
export interface LoadedFacts {
  readonly known: ReadonlyMap<string, Known>;
  readonly failed: ReadonlySet<string>;
}

export const nothingLoaded: LoadedFacts = { known: new Map(), failed: new Set() };

/** What is known when more has come. */
export function withMore(
  { known, failed }: LoadedFacts,
  found: readonly { readonly indicator: Indicator; readonly loaded: Loaded<Dataset> }[],
): LoadedFacts {
  const ready = found.flatMap(({ indicator, loaded }) =>
    loaded.state === "ready" ? [[pathOf(indicator), { indicator, dataset: loaded.value }] as const] : [],
  );
  const now = new Map([...known, ...ready]);
  const missed = found.map(({ indicator }) => pathOf(indicator));
  return { known: now, failed: new Set([...failed, ...missed].filter((path) => !now.has(path))) };
}
