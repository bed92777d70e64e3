import { catalogueOf } from "#catalogue/catalogue.ts";
import type { Places } from "#model/place.ts";
import type { Step } from "#model/talk.ts";
import { Unanswered, type TalkFacts } from "#view/talks/facts.ts";
import { inFile } from "./facts.ts";
import type { Accepted, Files } from "./files.ts";
import { ordinal, type Problem } from "./problem.ts";

const isPart = (id: string): boolean => id.startsWith("US-");
const only = (places: Places, chosen: (id: string) => boolean): Places =>
  Object.fromEntries(Object.entries(places).filter(([id]) => chosen(id)));

/** The contents of files of a topic, by topic. */
const byTopic = <Content, Part>(
  files: readonly Accepted<Content>[],
  part: (content: Content) => Part,
): Record<string, Part> => Object.fromEntries(files.map(({ topic, content }) => [topic, part(content)]));

/** The facts by which talks are judged. */
function talkFactsOf(files: Files): TalkFacts {
  const datasets = new Map(files.datasets.map(({ path, content }) => [path.replace(/\.json$/, ""), content]));
  const world = only(files.places, (id) => !isPart(id));
  const parts = only(files.places, isPart);
  return {
    catalogue: catalogueOf(files.indexes.flatMap(({ content }) => content.groups)),
    places: world,
    dataset: (data) => datasets.get(data),
    groundOf: ({ within }) => (within ? parts : world),
    events: files.events.flatMap(({ content }) => content.events),
    targets: byTopic(files.targets, ({ targets }) => targets),
    regional: byTopic(files.regional, ({ values }) => values),
    sources: byTopic(files.sources, ({ sources }) => sources),
  };
}

/** What is wrong with each step of each talk. */
export function eachStep(files: Files, reasons: (step: Step, facts: TalkFacts) => string[]): Problem[] {
  const facts = talkFactsOf(files);
  const judged = (step: Step): string[] => {
    try {
      return reasons(step, facts);
    } catch (error) {
      if (error instanceof Unanswered) return [error.message];
      throw error;
    }
  };
  return files.talks.flatMap((file) =>
    file.content.steps.flatMap((step, i) =>
      judged(step).map((reason) => inFile(file)(reason, undefined, `the ${ordinal(i)} step`)),
    ),
  );
}
