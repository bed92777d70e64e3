import * as v from "valibot";
import { isVersion } from "./version.ts";
import { Words } from "./words.ts";

/** A change of facts that are already published: which, in which data set, and what is different now. */
const Change = v.strictObject({
  /** Path of the data set below data/, without its ending; "events", "places" of a list. */
  of: v.string(),
  /** Names of the facts within the data set: "US-AK/2015-02-24"; none where the change is of the file as a whole. */
  facts: v.array(v.string()),
  kind: v.picklist(["added", "changed", "removed"]),
  text: Words,
});
export type Change = v.InferOutput<typeof Change>;

/** What was published on a day: a version is a day, a second one of the day ends in ".2". */
export const Release = v.strictObject({
  version: v.pipe(v.string(), v.check(isVersion, "is not the name of a release")),
  text: Words,
  changes: v.array(Change),
});
export type Release = v.InferOutput<typeof Release>;

export const ChangesFile = v.strictObject({
  $schema: v.optional(v.string()),
  title: Words,
  /** The newest first. */
  releases: v.pipe(v.array(Release), v.nonEmpty()),
});
export type ChangesFile = v.InferOutput<typeof ChangesFile>;
