import { plainHeight, snippetsOf } from "#view/embed/snippet.ts";
import { titleIn } from "./search/preview.ts";

/** What oEmbed 1.0 says of a page with a frame: what to put where somebody pasted its address. */
export interface OEmbed {
  readonly version: "1.0";
  readonly type: "rich";
  readonly provider_name: string;
  readonly provider_url: string;
  readonly title: string;
  readonly html: string;
  readonly width: number;
  readonly height: number;
  readonly cache_age: number;
}

/** Where the answer to a page's address stands: there is a file for every page, since nobody is here to answer. */
export const oembedFile = "oembed.json";

/** What an answer is made from. */
interface Answered {
  readonly path: string;
  readonly head: string;
  /** What the page shows on any day, where its title is of one. */
  readonly subject?: string;
}

/**
 * The oEmbed answer of a page; `root` is the public address of the site, with its slash. Those who ask keep it for months beside a
 * frame that shows the facts of the day on which it is opened: a sentence that is true of today would soon not be true of the frame.
 */
export function oembedOf({ path, head, subject }: Answered, root: string): OEmbed {
  const title = subject ?? titleIn(head);
  return {
    version: "1.0",
    type: "rich",
    provider_name: "Drug Policy Atlas",
    provider_url: root,
    title,
    html: snippetsOf({ root, path, fragment: "", title, height: plainHeight }).plain,
    width: 640,
    height: plainHeight,
    cache_age: 86_400,
  };
}

/** The line in the head of a page by which others find the answer. It names the public address: readers of it follow no other. */
export const discoveryOf = (path: string, root: string): string =>
  `<link rel="alternate" type="application/json+oembed" href="${root}${path}${oembedFile}">`;
