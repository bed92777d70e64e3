import type { Dataset, MembershipDataset, VoteDataset } from "#model/dataset.ts";
import type { Group } from "#model/group.ts";
import type { Check } from "./check.ts";
import { inFile } from "./facts.ts";
import { problem, type Problem } from "./problem.ts";

type Act = VoteDataset | MembershipDataset;

/** The list of acts and bodies says of each what its own file says. */
export const indexAgrees: Check = {
  name: "index-agrees",
  sentence: "The list of acts and bodies names every one of them, and agrees with its file.",
  check: (files) =>
    files.indexes.flatMap((file) => {
      const acts = new Map(
        files.datasets.flatMap(({ topic, path, content }) =>
          topic === file.topic && isAct(content) ? [[path, content] as const] : [],
        ),
      );
      const listed = file.content.groups.map(({ folder, id }) => `${file.topic}/${folder}/${id}.json`);
      return [
        ...file.content.groups.flatMap((group, i) =>
          differences(group, acts.get(listed[i] ?? "")).map((reason) => inFile(file)(reason, undefined, group.id)),
        ),
        ...[...acts.keys()]
          .filter((path) => !listed.includes(path))
          .map((path): Problem => problem(path, `is not listed in ${file.path}`)),
      ];
    }),
};

const isAct = (dataset: Dataset): dataset is Act => dataset.form === "vote" || dataset.form === "membership";

/** Fields that the list repeats. A vote has no official count of its own: its result is the count. */
const repeated = ["kind", "title", "short", "day", "endDay", "forum", "stance", "complete"] as const;

function differences(group: Group, act: Act | undefined): string[] {
  if (!act) return ["has no file of its own"];
  const differ = (mine: unknown, its: unknown): boolean => JSON.stringify(mine) !== JSON.stringify(its);
  const names = Object.keys(act.values).length + Object.keys(act.entities ?? {}).length;
  return [
    ...repeated.filter((key) => differ(group[key], act[key])).map((key) => `its ${key} is not that of its file`),
    ...(act.form === "vote" && differ(group.result, act.result) ? ["its result is not that of its file"] : []),
    ...(act.form === "membership" && differ(group.official, act.official)
      ? ["its official count is not that of its file"]
      : []),
    ...(group.named > names ? [`says that ${group.named} are named where its file names ${names}`] : []),
  ];
}
