import type { Language } from "#model/words.ts";

/** The path of a fact's page below the root: the page of its data set, at the fact or at all facts of a place. */
export const factPath = (data: string, id: string, language: Language): string =>
  `${language}/facts/${data}/${id === "" ? "" : `#${id}`}`;

/**
 * The page of a file of facts that a release changed: that of a data set, or of the sources of a topic; null where a file has none of
 * its own (events, targets, regional totals). `isDataset` says whether facts of that name are shown.
 */
export function changedPath(of: string, isDataset: (data: string) => boolean, language: Language): string | null {
  const [topic = "", file] = of.split("/");
  if (file === "sources") return `${language}/sources/${topic}/`;
  return isDataset(of) ? factPath(of, "", language) : null;
}
