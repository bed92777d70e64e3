import { browserPast } from "#view/history.ts";
import type { Place } from "../place.ts";
import { insideOf, publicOf, readInside } from "./inside.ts";

/**
 * Where a page in the file stands: to the page its public address, to the browser a fragment of the file. `onmove` hears of each
 * change that the page makes itself.
 */
export function packPlace(root: URL, home: string, onmove: () => void): Place {
  const past = browserPast(history);
  const here = (): URL => new URL(publicOf(readInside(location.hash, home), root));
  const inside = (url: string): string => insideOf(new URL(url, here()), root) ?? url;
  const moved = (done: boolean): boolean => {
    onmove();
    return done;
  };
  return {
    location: {
      get href() {
        return here().href;
      },
      get hash() {
        return here().hash;
      },
      get pathname() {
        return here().pathname;
      },
    },
    past: {
      push: (url) => moved(past.push(inside(url))),
      replace: (url) => moved(past.replace(inside(url))),
    },
    root,
    reach: (url) => new URL(inside(url), location.href).href,
  };
}
