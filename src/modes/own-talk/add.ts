import type { Language } from "#model/words.ts";
import { ownTalkWords as words } from "#text/en/own-talk.ts";
import { readTalk } from "#view/talks/own-talk-file.ts";
import { carrying, codeOf, fits } from "#view/talks/own-talk-link.ts";
import { emptyTalk, withView, type OwnTalk, type ShownView } from "#view/talks/own-talk.ts";
import { keep, kept } from "./kept.ts";

/** What is said after a view was added. */
export interface Added {
  readonly words: string;
  /** The way to the talk: its words, and the fragment with its sign where the talk stands in the link. */
  readonly open: string;
  readonly fragment: string;
}

/** The talk of a page on which the browser keeps nothing. */
let here: OwnTalk | null = null;

/** Adds a view to the reader's own talk. `page` is the address of the talk's page. */
export async function addView(view: ShownView, language: Language, page: string): Promise<Added> {
  const said = (text: string, open = words.open, fragment = ""): Added => ({ words: text, open, fragment });
  const found = kept();
  const before = found.is === "text" ? readTalk(found.text) : null;
  if (before?.is === "wrong") return said(words.unreadable);
  const { talk, number, isNew } = withView(here ?? before?.talk ?? emptyTalk, view, language);
  const open = words.addedAs(number);
  if (isNew && here === null && found.is !== "refused" && keep(JSON.stringify(talk))) return said(words.added, open);
  if (!isNew && here === null) return said(words.there, open);
  const code = await codeOf(talk);
  if (!fits(code, page)) return said(words.full, words.open, here ? `#${carrying(await codeOf(here), "")}` : "");
  here = talk;
  return said(isNew ? words.inLink : words.there, open, `#${carrying(code, "")}`);
}
