import { browserPast, type Past } from "#view/history.ts";

/** Where a page stands and what may be done with its address: the browser's own, or that of a file that holds the whole atlas. */
export interface Place {
  /** The public address of what is shown; its fragment is the view. */
  readonly location: Pick<Location, "href" | "hash" | "pathname">;
  readonly past: Past;
  /** The public address of the site's root. */
  readonly root: URL;
  /** The address by which this browser opens a public one: on a site the same. */
  readonly reach: (url: string) => string;
  /** Ends what a page started, where another is shown without loading anew. */
  readonly until?: AbortSignal;
}

/** The browser's own address and history. */
export const browserPlace = (root: URL): Place => ({
  location,
  past: browserPast(history),
  root,
  reach: (url) => url,
});
