import type { Files } from "#load/files.ts";
import { releasesFile, type Releases } from "#model/releases.ts";
import { releaseIn } from "#view/held-link.ts";

/** The release of the facts that a link shows: the one to which it is held, else the newest; null where none can be known. */
export async function releaseShown(files: Files, link: string): Promise<string | null> {
  const found = await files.file<Releases>(releasesFile);
  if (found.state !== "ready") return null;
  const { versions } = found.value;
  return versions.find((version) => version === releaseIn(link)) ?? versions[0] ?? null;
}
