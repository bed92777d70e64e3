import type { Indicator } from "#catalogue/indicator.ts";
import type { Dataset } from "#model/dataset.ts";
import type { Evidence } from "#model/source.ts";
import { factsIn } from "./evidence.ts";

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

interface WithFacts {
  readonly indicator: Indicator;
  readonly dataset: Dataset;
}

function factsOf({ indicator, dataset }: WithFacts): DatasetFacts {
  const facts = factsIn(dataset);
  const of = (evidence: Evidence): number => facts.filter((fact) => fact.evidence === evidence).length;
  return {
    indicator,
    dataset,
    count: facts.length,
    by: { read: of("read"), recalled: of("recalled"), derived: of("derived") },
  };
}

/** How many facts a topic has, and how they are known. */
export const topicFacts = (id: string, all: readonly WithFacts[]): TopicFacts => ({
  id,
  datasets: all.map(factsOf),
});
