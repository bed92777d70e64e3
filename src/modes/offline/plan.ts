/** What the worker keeps, as the build found it. */
export interface Kept {
  /** Differs where anything that is kept differs. */
  readonly version: string;
  /** The files, by their paths below the site's root. */
  readonly files: readonly string[];
  /** The file that holds all facts, packed. */
  readonly facts: string;
  /** The page that draws any address by script. */
  readonly shell: string;
}

/** How the worker answers for an address below the root. */
export type Answer = "page" | "kept" | "facts" | "network";

/** Whether a path leads to a page: a folder, its index, or a name without an ending. */
const isPage = (path: string): boolean => /(^|\/)([^/.]*|index\.html)$/.test(path);

/** How a path below the root is answered. Embeds live in pages of others, and are left to the network. */
export function answerFor(path: string, kept: Pick<Kept, "files">): Answer {
  if (kept.files.includes(path)) return "kept";
  if (/^(data|derived)\/.+\.(json|csv)$/.test(path)) return "facts";
  return isPage(path) && !/(^|\/)embed\/$/.test(path) ? "page" : "network";
}

/** The address at which a page stands, with its closing slash; null where it stands there already. */
export const properPath = (path: string): string | null => {
  if (path === "") return "en/";
  if (path.endsWith("index.html")) return path.replace(/index\.html$/, "") || "en/";
  return path.endsWith("/") ? null : `${path}/`;
};

/** The shell as the page of any address: its files are found from the root. */
export const shellAt = (html: string, root: string): string => html.replaceAll('"./', `"${root}`);

/** Whether a page of the network is of the version that is kept. */
export const isOfVersion = (html: string, version: string): boolean => html.includes(`data-version="${version}"`);
