import { carriedBy, carrying } from "#view/talks/own-talk-link.ts";
import type { Place } from "../place.ts";

/**
 * Where the page of a talk stands while its link carries the talk: whoever presents it reads and writes the rest of the fragment,
 * and the code stays beside it, in the link of this window and of the speaker's.
 */
export function carryingPlace(place: Place, code: () => string | null): Place {
  const { location, past } = place;
  const withCode = (url: string): string => {
    const at = url.indexOf("#");
    const [path, rest] = at < 0 ? [url, ""] : [url.slice(0, at), url.slice(at + 1)];
    const fragment = carrying(code(), rest);
    return fragment ? `${path}#${fragment}` : url;
  };
  return {
    ...place,
    location: {
      get href() {
        return location.href;
      },
      get pathname() {
        return location.pathname;
      },
      get hash() {
        const { rest } = carriedBy(location.hash);
        return rest && `#${rest}`;
      },
    },
    past: { push: (url) => past.push(withCode(url)), replace: (url) => past.replace(withCode(url)) },
    reach: (url) => place.reach(url.includes("#presenter") ? withCode(url) : url),
  };
}
