import type { Files } from "#load/files.ts";
import { pathIn, releasesFile, type Releases } from "#model/releases.ts";
import { releaseIn } from "#view/held/link.ts";

/** What is known of the release of the facts that a link shows. */
interface ReleaseShown {
  /** The release to which they are held, else the newest; null where none can be known. */
  readonly release: string | null;
  /** Where the file of facts stands that they are from; without its ending. */
  readonly at: (file: string) => string;
}

/** The release of the facts that a link shows, and where they stand. */
export async function releaseShown(files: Files, link: string): Promise<ReleaseShown> {
  const found = await files.file<Releases>(releasesFile);
  if (found.state !== "ready") return { release: null, at: (file) => file };
  const { versions } = found.value;
  const release = versions.find((version) => version === releaseIn(link)) ?? versions[0] ?? null;
  return { release, at: (file) => (release ? pathIn(found.value, release, `${file}.json`).slice(0, -5) : file) };
}
