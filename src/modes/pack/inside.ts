/**
 * Addresses in a file that holds the whole atlas: `#/en/cannabis/adult-use/?t=2016-04-19` is the page
 * `en/cannabis/adult-use/` with the view `t=2016-04-19`.
 */
interface Inside {
  /** The path below the site's root. */
  readonly path: string;
  /** What stands in the fragment of the public address, without its mark. */
  readonly view: string;
}

/** The page and view that a fragment of the file names; the page at home where it names none. */
export function readInside(fragment: string, home: string): Inside {
  const found = /^#\/([^?]*)(?:\?(.*))?$/s.exec(fragment);
  return { path: found?.[1] || home, view: found?.[2] ?? "" };
}

/** The fragment of the file for a public address; null where it lies outside the atlas. */
export function insideOf(url: URL, root: URL): string | null {
  if (url.origin !== root.origin || !url.pathname.startsWith(root.pathname)) return null;
  const view = url.hash.slice(1);
  return `#/${url.pathname.slice(root.pathname.length)}${view ? `?${view}` : ""}`;
}

/** The public address of a page and a view in the file. */
export const publicOf = ({ path, view }: Inside, root: URL): string =>
  new URL(path, root).href + (view ? `#${view}` : "");
