import { type Dataset } from "#model/dataset.ts";
import { ballots, type Period } from "#model/fact.ts";
import { quantityOf, least } from "#model/quantity.ts";
import type { Check } from "./check.ts";
import { inFile } from "./facts.ts";
import { byPlace, type Accepted } from "./files.ts";
import { ordinal, type Problem } from "./problem.ts";

/** Every status that is used is defined in the same file, with its meaning. */
export const knownStatuses: Check = {
  name: "known-statuses",
  sentence: "Every status, bin or vote that a file uses is defined in it.",
  check: (files) => files.datasets.flatMap((file) => [...ofFrame(file), ...ofValues(file)]),
};

/** The ids that may be read from a data set: statuses, bins, or ballots. */
function idsOf(dataset: Dataset): readonly string[] {
  if (dataset.form === "quantity") return Object.keys(dataset.bins);
  return dataset.form === "vote" ? ballots : Object.keys(dataset.statuses);
}

function reasons(dataset: Dataset, ids: readonly (string | undefined)[]): string[] {
  const known = idsOf(dataset);
  const kind = dataset.form === "quantity" ? "bin" : dataset.form === "vote" ? "vote" : "status";
  return ids.filter((id) => id !== undefined && !known.includes(id)).map((id) => `the ${kind} "${id}" is not defined`);
}

/** What a file says beside its values: headline, rules, published totals, entities. */
function ofFrame(file: Accepted<Dataset>): Problem[] {
  const { content } = file;
  const say = (at: string, ids: readonly (string | undefined)[]): Problem[] =>
    reasons(content, ids).map((reason) => inFile(file)(reason, undefined, at));
  return [
    ...say("headline", content.headline.counts),
    ...(content.rules ?? []).flatMap(({ id, status }) => say(`the rule ${id}`, [status])),
    ...(content.published ?? []).flatMap(({ name, of }) => say(`the published total “${name.en}”`, of)),
    ...("entities" in content ? Object.entries(content.entities ?? {}) : []).flatMap(([id, { status }]) =>
      say(id, [status]),
    ),
  ];
}

function ofValues(file: Accepted<Dataset>): Problem[] {
  const { content } = file;
  const say = inFile(file);
  if (content.form === "vote") return [];
  if (content.form === "quantity") {
    const bins = Object.values(content.bins);
    const held = (value: number): boolean =>
      bins.some(({ from, to }) => from <= value && (to === undefined || value < to));
    return byPlace(content.values).flatMap(([place, values]) =>
      values.flatMap(({ value, year, series }) => [
        ...(value !== undefined && !held(least(quantityOf(value)) ?? 0)
          ? [say(`no bin holds ${value}`, place, `the value of ${year}`)]
          : []),
        ...(series !== undefined && !content.series?.[series]
          ? [say(`the series "${series}" is not defined`, place, `the value of ${year}`)]
          : []),
      ]),
    );
  }
  return byPlace<readonly Period[]>(content.values).flatMap(([place, periods]) =>
    periods.flatMap(({ status, either = [] }, i) =>
      reasons(content, [status, ...either]).map((reason) => say(reason, place, `the ${ordinal(i)} period`)),
    ),
  );
}
