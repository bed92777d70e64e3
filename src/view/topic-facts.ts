import type { Indicator } from "#catalogue/indicator.ts";
import type { Dataset } from "#model/dataset.ts";
import type { Evidence } from "#model/source.ts";

/** What the pages on method say of a data set. */
export interface DatasetFacts {
  readonly indicator: Indicator;
  readonly dataset: Omit<Dataset, "values">;
  readonly count: number;
  readonly by: Readonly<Record<Evidence, number>>;
}

/** What the pages on method say of a topic. */
export interface TopicFacts {
  readonly id: string;
  readonly datasets: readonly DatasetFacts[];
}
