import { HeldFiles } from "#load/held.ts";
import { releasesFile, type Releases } from "#model/releases.ts";
import type { Files } from "#load/files.ts";

const none: Releases = { versions: [], kept: {}, later: {} };

/** The files of today, whatever the release to which others are held. */
export const todayOf = (files: Files): Files => (files instanceof HeldFiles ? files.today : files);

/** The files as they stood in a release. Where the list of releases cannot be had they are those of today, and know no release. */
export async function filesOf(files: Files, version: string): Promise<HeldFiles> {
  const today = todayOf(files);
  const found = await today.file<Releases>(releasesFile);
  return new HeldFiles(today, found.state === "ready" ? found.value : none, version);
}

/** Whether what a release holds is what stands today: it is the newest, or there is none such. */
export const isToday = ({ releases: { versions }, version }: HeldFiles): boolean =>
  version === versions[0] || !versions.includes(version);

/** The same files where those of the release cannot be had: those of today. */
export const unreachable = ({ today, version }: HeldFiles): HeldFiles => new HeldFiles(today, none, version);

/** Where a data set is kept as it stood; undefined where it stands so today. */
export function keptFile(files: HeldFiles, data: string): string | undefined {
  const file = `data/${data}.json`;
  const at = files.at(file);
  return at === file ? undefined : at;
}
