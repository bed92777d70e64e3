import type { Language } from "#model/words.ts";
import { textsOf } from "#text/texts.ts";

/** A sentence on the places of a region, which says so; of the world it is as it stands. */
export function withinRegion(region: string, said: string, language: Language): string {
  const texts = textsOf(language);
  const name = region === "world" ? undefined : texts.regions[region];
  return name === undefined || said === "" ? said : texts.within(name, said);
}
