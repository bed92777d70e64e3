import type { Language } from "#model/words.ts";
import type { Texts } from "#text/texts.ts";
import { getContext, setContext } from "svelte";

/** What every part of a page may need: the language, its words, and the way to another address of the atlas. */
export interface AtlasContext {
  readonly language: Language;
  readonly texts: Texts;
  /** The link to a path below the site's root, relative to the page shown. */
  readonly href: (path: string) => string;
  /** The public address of the site's root, where it is not the one that `href` leads to: in a file that holds the atlas. */
  readonly root?: string;
  /** What the ids of drawings begin with, where the document holds several figures: a pattern is found by its id. */
  readonly scope?: string;
}

const key = Symbol("atlas");

/** Gives a component and all inside it the language, its words and the way to other addresses. */
export const provideAtlas = (context: AtlasContext): AtlasContext => setContext(key, context);
/** What a part that is drawn apart from its page is given, so that it finds what the page provides. */
export const contextWith = (context: AtlasContext): Map<unknown, unknown> => new Map([[key, context]]);
/** The name of a drawing's patterns in this figure, to be asked for while a component is made. */
export const patternScope = (drawing: string): string =>
  `${getContext<AtlasContext | undefined>(key)?.scope ?? ""}${drawing}`;
/** What the page provides, to be asked for while a component is made. */
export const atlas = (): AtlasContext => getContext<AtlasContext>(key);
