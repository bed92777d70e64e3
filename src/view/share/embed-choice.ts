import type { Language } from "#model/words.ts";
import { snippetsOf, type Snippets } from "../embed/snippet.ts";
import { accentOf, type Frame } from "../embed/frame.ts";
import { heldLink } from "../held/link.ts";

/** The three ways of putting a view into a page, the plainest first. */
export const grades = ["plain", "loader", "component"] as const satisfies readonly (keyof Snippets)[];
export type Grade = (typeof grades)[number];

/** What someone chooses who puts a view into a page. */
export interface EmbedChoice extends Pick<Frame, "theme" | "title" | "still" | "ground"> {
  readonly grade: Grade;
  readonly language: Language;
  /** Pixels; null: as the way of putting it there has it. */
  readonly height: number | null;
  /** The release to whose facts it is held; null: it follows the data. */
  readonly release: string | null;
  /** The colour for lines and controls as it was written; empty: none. */
  readonly accent: string;
}

/** The heights that a frame can be given: below them it has no room, above them it fills no screen. */
export const [leastHeight, mostHeight] = [200, 2000];

/** A view that can be put into pages. */
export interface Embeddable {
  /** The public address of the site's root. */
  readonly root: string;
  /** Its link below the language: `cannabis/adult-use/#t=2014-01-01`. */
  readonly link: string;
  /** What it shows now, in a sentence. */
  readonly caption: string;
  /** What it shows on any day. */
  readonly subject?: string;
}

/** A view of no day and no release shows tomorrow what is known then: a sentence that was true today would not be said of it. */
function titleOf({ caption, subject }: Embeddable, fragment: string): string {
  const said = new URLSearchParams(fragment);
  return said.has("t") || said.has("data") ? caption : (subject ?? caption);
}

/** The code that puts a view into a page as it was chosen. The loader makes a frame as tall as what it shows: no height is set. */
export function codeOf(view: Embeddable, choice: EmbedChoice): string {
  const { grade, language, height, theme, title, still, ground, release } = choice;
  const [path = "", fragment = ""] = heldLink(view.link, release).split("#");
  const accent = accentOf(choice.accent, theme);
  const snippets = snippetsOf({
    root: view.root,
    path: `${language}/${path}`,
    fragment,
    title: titleOf(view, fragment),
    frame: { theme, title, still, ground, accent: "color" in accent ? accent.color : null },
    ...(height === null || grade === "loader" ? {} : { height: Math.min(Math.max(height, leastHeight), mostHeight) }),
  });
  return snippets[grade];
}

/** A page of somebody else in which nothing stands but the code: what is pasted is seen as it will be. */
export function hostPage(code: string, { language, theme, ground }: EmbedChoice, title: string): string {
  const scheme = theme === "auto" ? "light dark" : theme;
  // Where the embed has no ground of its own, that of the page must be seen to be another.
  const paper = ground === "none" ? "light-dark(#f0e9da,#26303f)" : "light-dark(#ffffff,#15171b)";
  return (
    `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><title>${title}</title><base target="_blank"><style>` +
    `:root{color-scheme:${scheme};background:${paper}}body{display:flow-root;margin:0;font:14px/20px system-ui,sans-serif}p{margin:12px}` +
    `</style></head><body>${code}</body></html>`
  );
}
