import * as v from "valibot";
import { isVersion } from "./version.ts";
import { Words } from "./words.ts";

const Version = v.pipe(v.string(), v.check(isVersion, "is not the name of a release"));

/**
 * What stood in each release: for every file of facts that a release brought or changed the first digits of the SHA-256 of what it
 * says, null for one that it took away. A file that a later release names was changed by it, and is kept as it was.
 */
export const ReleasedFile = v.strictObject({
  $schema: v.optional(v.string()),
  title: Words,
  /** By release, the newest first, and by path below data/. */
  files: v.record(Version, v.record(v.string(), v.nullable(v.string()))),
});
export type ReleasedFile = v.InferOutput<typeof ReleasedFile>;
