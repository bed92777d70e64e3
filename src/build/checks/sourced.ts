import type { Dataset } from "#model/dataset.ts";
import type { Check } from "./check.ts";
import { factsOf, inFile, type Fact } from "./facts.ts";
import { isKnownSource, sourcesOf, type Accepted, type Files } from "./files.ts";
import { type Problem } from "./problem.ts";

/** No fact without a source; a derived fact may rest on its rule alone. */
export const sourced: Check = {
  name: "sourced",
  sentence: "Every fact names a source that the topic lists, or a rule that the file states.",
  check: (files) => [...files.datasets.flatMap((file) => ofDataset(files, file)), ...ofEvents(files)],
};

function ofDataset(files: Files, file: Accepted<Dataset>): Problem[] {
  const say = inFile(file);
  const known = sourcesOf(files, file.topic);
  const { content } = file;
  const rules = (content.rules ?? []).map(({ id }) => id);
  const unknown = (ids: readonly string[], place?: string, at?: string): Problem[] =>
    ids
      .filter((id) => !Object.hasOwn(known, id))
      .map((id) => say(`the source "${id}" is not in ${file.topic}/sources.json`, place, at));
  const ofFact = ({ fact, place, at }: Fact): Problem[] => {
    const { source, evidence, rule } = fact;
    const byRule = evidence === "derived" && rule !== undefined;
    return [
      ...unknown(source, place, at),
      ...(source.length === 0 && !byRule ? [say("has no source", place, at)] : []),
      ...(rule !== undefined && !rules.includes(rule)
        ? [say(`the rule "${rule}" is not stated in the file`, place, at)]
        : []),
    ];
  };
  return [
    ...factsOf(content).flatMap(ofFact),
    ...(content.rules ?? []).flatMap(({ id, source }) => unknown(source, undefined, `the rule ${id}`)),
    ...(content.form === "quantity" && content.target ? unknown(content.target.source, undefined, "the target") : []),
  ];
}

/** Events belong to no topic and so write "cannabis/law-19172". */
function ofEvents(files: Files): Problem[] {
  return files.events.flatMap((file) =>
    file.content.events.flatMap(({ date, title, source }) => {
      const say = (reason: string): Problem => inFile(file)(reason, undefined, `${date} “${title.en}”`);
      if (source.length === 0) return [say("has no source")];
      return source
        .filter((id) => !isKnownSource(files, id))
        .map((id) => say(`the source "${id}" is not in any sources.json; an event writes "topic/id"`));
    }),
  );
}
