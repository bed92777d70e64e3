import type { StatusDataset } from "#model/dataset.ts";
import type { Rule } from "#model/fact.ts";
import type { Day } from "#model/date.ts";
import { changeDays } from "#model/periods.ts";
import type { PlaceId, Places } from "#model/place.ts";
import { reading } from "#model/read.ts";
import type { Check } from "./check.ts";
import { byPlace, type Files } from "./files.ts";
import { problem, type Problem } from "./problem.ts";

/**
 * The law for drug offences follows from the law in general (DP-2) and from the overviews that claim to be complete (DP-1);
 * where that law never was, executions under it are not applicable (EX-1).
 */
export const rulesFollow: Check = {
  name: "rules-follow",
  sentence: "What a file derives by a rule from another file agrees with that file.",
  check: (files) => {
    const general = statusFile(files, general_);
    const drugs = statusFile(files, drugs_);
    if (!drugs) return [];
    return [
      ...(general ? followsClass(general, drugs, files.places) : []),
      ...[drugs_, application_].flatMap((path) =>
        namesThoseWithFacts(path, drugs, ruleOf(files, path, "DP-1"), ruleOf(files, path, "DP-4")),
      ),
      ...followsLaw(files, drugs, ruleOf(files, executions_, "EX-1")),
    ];
  },
};

const general_ = "death-penalty/status.json";
const drugs_ = "death-penalty/drug-offences.json";
const application_ = "death-penalty/application.json";
const executions_ = "death-penalty/executions.json";

const datasetAt = (files: Files, path: string) => files.datasets.find((file) => file.path === path)?.content;

function statusFile(files: Files, path: string): StatusDataset | undefined {
  const dataset = datasetAt(files, path);
  return dataset?.form === "status" ? dataset : undefined;
}

const ruleOf = (files: Files, path: string, id: string): Rule | undefined =>
  datasetAt(files, path)?.rules?.find((rule) => rule.id === id);

const abolitionist = ["abolitionist-all", "abolitionist-ordinary"];

/** DP-2: abolished in general, so not for drug offences; and only where it was abolished. */
function followsClass(general: StatusDataset, drugs: StatusDataset, places: Places): Problem[] {
  const end = drugs.rules?.find(({ id }) => id === "DP-2")?.to;
  if (end === undefined) return [];
  return byPlace(general.values).flatMap(([id, periods]) => {
    const days = [...changeDays(periods), ...changeDays(drugs.values[id] ?? [])].filter((day) => day < end);
    return [...new Set(days)]
      .sort()
      .flatMap((day) => {
        const law = reading(general, places, id, day);
        const drug = reading(drugs, places, id, day);
        if (!("certain" in law && law.certain && drug.certain) || law.key === "did-not-exist") return [];
        const abolished = abolitionist.includes(law.key);
        const byRule = "grounds" in drug && drug.grounds?.rule === "DP-2";
        if (abolished && drug.is === "absent")
          return [
            say(
              id,
              `reads "${drug.key}" on ${day}, although ${general_} reads "${law.key}" and the rule DP-2 gives "no"`,
            ),
          ];
        return byRule && !abolished
          ? [say(id, `follows the rule DP-2 on ${day}, although ${general_} reads "${law.key}"`)]
          : [];
      })
      .slice(0, 1);
  });
}

const say = (place: string, reason: string): Problem => problem(drugs_, reason, { place });

/** DP-1 speaks of all but those of which something is recorded, and those whose facts are known to be missing (DP-4). */
function namesThoseWithFacts(
  path: string,
  drugs: StatusDataset,
  rule: Rule | undefined,
  unknown: Rule | undefined,
): Problem[] {
  if (!rule) return [];
  const recorded = byPlace(drugs.values).filter(([, periods]) =>
    periods.some(({ evidence }) => evidence !== "derived"),
  );
  const wanted = new Set<PlaceId>([...recorded.map(([id]) => id), ...(unknown?.places ?? [])]);
  const named = new Set(rule.except);
  return [
    ...[...wanted]
      .filter((id) => !named.has(id))
      .map((place) => problem(path, "the rule DP-1 speaks of it although facts are recorded", { place })),
    ...[...named]
      .filter((id) => !wanted.has(id))
      .map((place) => problem(path, "the rule DP-1 leaves it out although no fact is recorded", { place })),
  ];
}

/** EX-1 names a place only if its law reads "no" on every day of which the rule speaks. */
function followsLaw(files: Files, drugs: StatusDataset, rule: Rule | undefined): Problem[] {
  return (rule?.places ?? []).flatMap((id) => {
    const days = [rule?.from ?? ("2007-12-01" as Day), ...changeDays(drugs.values[id] ?? []), drugs.checked];
    const day = days
      .filter((day) => day >= (rule?.from ?? day))
      .find((day) => !["no", "did-not-exist"].includes(reading(drugs, files.places, id, day).key));
    if (day === undefined) return [];
    const key = reading(drugs, files.places, id, day).key;
    return [problem(executions_, `the rule EX-1 names it although its law reads "${key}" on ${day}`, { place: id })];
  });
}
