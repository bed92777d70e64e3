import type { Language } from "#model/words.ts";

/** The path of a fact's page below the root: the page of its data set, at the fact or at all facts of a place. */
export const factPath = (data: string, id: string, language: Language): string =>
  `${language}/facts/${data}/${id === "" ? "" : `#${id}`}`;
