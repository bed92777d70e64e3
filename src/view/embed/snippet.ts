import { writeFrame, type Frame } from "./frame.ts";

/** A view that someone wants on a page of their own. */
export interface Embedding {
  /** The public address of the site's root, with its slash. */
  readonly root: string;
  /** The path of the page below the root, with its slash: `en/cannabis/adult-use/`. */
  readonly path: string;
  /** The view, without “#”; empty: the page as it opens. */
  readonly fragment: string;
  /** What the view shows, in a sentence: the title of the frame and the words of the link. */
  readonly title: string;
  /** How it sits in its host; what is not said is plain. */
  readonly frame?: Partial<Frame>;
  /** Pixels; none: the frame keeps its proportions, and with the loader it is as tall as what it shows. */
  readonly height?: number;
}

/** What is pasted into a page, by what the page allows. */
export interface Snippets {
  /** The address of the frame. */
  readonly src: string;
  /** An iframe alone: right without any script. */
  readonly plain: string;
  /** The same with the loader, which makes it as tall as what it shows. */
  readonly loader: string;
  /** An element of its own, which makes the iframe from its attributes. */
  readonly component: string;
}

/** What is the folder of an embed below its page. */
const embedFolder = "embed/";

/** The height in pixels of a frame whose host knows no proportions; no frame is lower, so that on a phone a map has room too. */
export const plainHeight = 460;

const escaped: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** A text as it stands in HTML, in an attribute as well. */
const htmlText = (text: string): string => text.replace(/[&<>"]/g, (found) => escaped[found] ?? found);

const attributes = (all: Readonly<Record<string, string | undefined>>): string =>
  Object.entries(all)
    .flatMap(([name, value]) => (value === undefined ? [] : value === "" ? [name] : [`${name}="${htmlText(value)}"`]))
    .join(" ");

const pageOf = ({ root, path, fragment }: Embedding): string => `${root}${path}${fragment && `#${fragment}`}`;

/** The address of the frame that shows a view. */
export function embedAddress({ root, path, fragment, frame = {} }: Omit<Embedding, "title" | "height">): string {
  const query = writeFrame(frame);
  return `${root}${path}${embedFolder}${query && `?${query}`}${fragment && `#${fragment}`}`;
}

/** Where frames and scripts are taken out, as some systems do, the link stays and says what was there. */
const linkTo = (view: Embedding): string =>
  `<p><a href="${htmlText(pageOf(view))}">${htmlText(view.title)}</a> (Drug Policy Atlas)</p>`;

/**
 * What is behind a frame shows through only where the frame is of the scheme of what it holds: browsers put white or black behind one
 * that is not.
 */
const schemeOf = ({ frame: { ground, theme = "auto" } = {} }: Embedding): string =>
  ground === "none" ? `color-scheme:${theme === "auto" ? "light dark" : theme}` : "";

function frameOf(view: Embedding, more: Readonly<Record<string, string>> = {}): string {
  const { height } = view;
  const size =
    height === undefined ? `aspect-ratio:10/7;height:auto;min-height:${plainHeight}px` : `height:${height}px`;
  const scheme = schemeOf(view);
  return `<iframe ${attributes({
    src: embedAddress(view),
    title: view.title,
    width: "100%",
    height: String(height ?? plainHeight),
    loading: "lazy",
    style: `width:100%;${size};border:0${scheme && `;${scheme}`}`,
    ...more,
  })}></iframe>`;
}

/** What to paste into a page to show a view there: three ways, of which the first needs no script. */
export function snippetsOf(view: Embedding): Snippets {
  const { root, path, fragment, title, frame = {}, height } = view;
  const element = attributes({
    page: path,
    view: fragment || undefined,
    label: title,
    frame: writeFrame(frame) || undefined,
    height: height === undefined ? undefined : String(height),
    style: schemeOf(view) || undefined,
  });
  return {
    src: embedAddress(view),
    plain: `${frameOf(view)}\n${linkTo(view)}`,
    loader: `${frameOf(view, { "data-drug-policy-atlas": "" })}\n${linkTo(view)}\n<script src="${htmlText(root)}embed.js" async></script>`,
    component: `<drug-policy-view ${element}>\n${linkTo(view)}\n</drug-policy-view>\n<script src="${htmlText(root)}embed.js" async></script>`,
  };
}
