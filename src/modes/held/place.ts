import { heldLink } from "#view/held/link.ts";
import type { Place } from "../place.ts";

/** A page's place in which every link that is kept is held to a release. */
export function heldPlace(place: Place, version: string): Place {
  const { past } = place;
  const held = (url: string): string => heldLink(url, version);
  return { ...place, past: { push: (url) => past.push(held(url)), replace: (url) => past.replace(held(url)) } };
}

/** Lets the facts of a page go: its link follows those of today. */
export const free = ({ past, location }: Place): boolean => past.push(heldLink(location.href, null));
