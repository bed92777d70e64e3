/** A file that stood otherwise in a release: the release under which it is kept, and how many facts of each place differ today. */
export interface Kept {
  readonly in: string;
  readonly facts: Readonly<Record<string, number>>;
}

/** What was released when, as `derived/releases.json` has it. Files are named by their paths below data/, without the ending. */
export interface Releases {
  /** The newest first. */
  readonly versions: readonly string[];
  /** By release, the files that stood otherwise then. */
  readonly kept: Readonly<Record<string, Readonly<Record<string, Kept>>>>;
  /** By release, the files that were not there yet. */
  readonly later: Readonly<Record<string, readonly string[]>>;
}

/** Where the releases are listed, below the root. */
export const releasesFile = "derived/releases.json";

/** Where the file of a path is read in a release; an axis of events follows the list of all events. */
export function pathIn({ kept }: Releases, version: string, file: string): string {
  const [, folder, name = ""] = /^(data|derived)\/(.+)\.json$/.exec(file) ?? [];
  if (folder === undefined) return file;
  const list = folder === "data" ? name : name.startsWith("events/") ? "events" : "";
  const files = Object.hasOwn(kept, version) ? kept[version]! : {};
  const found = Object.hasOwn(files, list) ? files[list] : undefined;
  return found ? `${folder}/releases/${found.in}/${name}.json` : file;
}
