import type { PlaceId } from "#model/place.ts";
import type { Language } from "#model/words.ts";
import { writeAddress } from "./address.ts";
import type { Slide } from "./talks/talk.ts";

/** The public address of what a slide shows now; of a slide of words the page of its talk. */
export function publicAddress(root: string, language: Language, talk: string, slide: Slide, fragment: string): string {
  const path = slide.path || `talks/${talk}/`;
  const view = slide.path ? fragment : "";
  return `${root}${language}/${path}${view ? `#${view}` : ""}`;
}

/** The public address of the page of a place. */
export const publicPlace = (root: string, language: Language, id: PlaceId): string =>
  root + writeAddress({ language, page: { kind: "place", id } });
