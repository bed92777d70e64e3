import type { Check } from "./check.ts";
import { inFile } from "./facts.ts";
import { isKnownSource, type Files } from "./files.ts";
import type { Problem } from "./problem.ts";

/** What files name across topics is there: the sources and subjects of claims, of targets and of regional values. */
export const references: Check = {
  name: "references",
  sentence: "What a claim, a target or a regional value refers to stands in the files.",
  check: (files) => [...ofClaims(files), ...ofMeasures(files)],
};

function ofClaims(files: Files): Problem[] {
  const subjects = subjectsOf(files);
  return files.claims.flatMap((file) =>
    file.content.claims.flatMap(({ id, document, source, about = [] }) => {
      const say = (reason: string): Problem => inFile(file)(reason, undefined, id);
      return [
        ...[document, ...source]
          .filter((id) => !isKnownSource(files, id))
          .map((id) => say(`the source "${id}" is not in any sources.json`)),
        ...(source.length === 0 ? [say("has no source")] : []),
        ...about
          .filter((subject) => !subjects.has(subject))
          .map((subject) => say(`speaks of "${subject}", which is not in the files`)),
      ];
    }),
  );
}

/** What a claim may speak of: a topic, a data set by its path, a measure with a target, a source, or the events of a day. */
function subjectsOf(files: Files): Set<string> {
  const measures = files.targets.flatMap(({ topic, content }) =>
    content.targets.map(({ indicator }) => `${topic}/${indicator}`),
  );
  const dates = files.events.flatMap(({ content }) => content.events.map(({ date }) => `events/${date}`));
  const sources = files.sources.flatMap(({ topic, content }) => [
    topic,
    ...Object.keys(content.sources).map((id) => `${topic}/${id}`),
  ]);
  return new Set([...sources, ...files.datasets.map(({ path }) => path.replace(/\.json$/, "")), ...measures, ...dates]);
}

function ofMeasures(files: Files): Problem[] {
  const targets = files.targets.flatMap((file) =>
    file.content.targets.map((measure) => ({ file, measure, at: measure.name.en })),
  );
  const regional = files.regional.flatMap((file) =>
    file.content.values.map((measure) => ({ file, measure, at: `${measure.region.en}, ${measure.year}` })),
  );
  return [...targets, ...regional].flatMap(({ file, measure: { source, indicator }, at }) => {
    const say = (reason: string): Problem => inFile(file)(reason, undefined, `${indicator}, ${at}`);
    return [
      ...(source.length === 0 ? [say("has no source")] : []),
      ...source
        .filter((id) => !isKnownSource(files, `${file.topic}/${id}`))
        .map((id) => say(`the source "${id}" is not in ${file.topic}/sources.json`)),
    ];
  });
}
