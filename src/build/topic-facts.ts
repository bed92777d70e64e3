import type { Indicator } from "#catalogue/indicator.ts";
import type { Dataset } from "#model/dataset.ts";
import { factsIn } from "#view/evidence.ts";
import type { DatasetFacts, TopicFacts } from "#view/topic-facts.ts";
import type { Read } from "./render.ts";

function factsOf(read: Read, indicator: Indicator): DatasetFacts {
  const dataset = JSON.parse(read(`data/${indicator.data}.json`)) as Dataset;
  const facts = factsIn(dataset);
  const of = (evidence: string): number => facts.filter((fact) => fact.evidence === evidence).length;
  return {
    indicator,
    dataset,
    count: facts.length,
    by: { read: of("read"), recalled: of("recalled"), derived: of("derived") },
  };
}

/** How many facts a topic has, and how they are known. */
export const topicFacts = (read: Read, id: string, indicators: readonly Indicator[]): TopicFacts => ({
  id,
  datasets: indicators.map((indicator) => factsOf(read, indicator)),
});
