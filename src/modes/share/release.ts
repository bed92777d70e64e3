import type { Files } from "#load/files.ts";
import { HeldFiles, releasesFile, type Releases } from "#load/held.ts";

/** The newest release of the facts, to which a link can be held; null where the list of releases cannot be had. */
async function newestRelease(files: Files): Promise<string | null> {
  const found = await files.file<Releases>(releasesFile);
  return found.state === "ready" ? (found.value.versions[0] ?? null) : null;
}

/** The release of the facts that files give: the one to which they are held, else the newest. */
export async function releaseShown(files: Files): Promise<string | null> {
  return files instanceof HeldFiles && files.known ? files.version : newestRelease(files);
}
