import * as v from "valibot";
import { VoteDataset } from "./dataset.ts";
import { Words } from "./words.ts";

const { kind, stance, day, endDay, result } = VoteDataset.entries;

/** One act or body as the list of all of them gives it: enough to choose it without loading its file. */
export const Group = v.strictObject({
  /** Name of its file, and the folder in which that stands. */
  id: v.string(),
  kind,
  folder: v.string(),
  title: Words,
  short: Words,
  day,
  endDay,
  forum: v.string(),
  stance,
  /** How many took part by name, and how many did by the count of the source. */
  named: v.pipe(v.number(), v.integer()),
  official: v.optional(v.number()),
  result,
  complete: v.boolean(),
});
export type Group = v.InferOutput<typeof Group>;

export const GroupsFile = v.strictObject({
  $schema: v.optional(v.string()),
  title: Words,
  groups: v.array(Group),
});
export type GroupsFile = v.InferOutput<typeof GroupsFile>;
