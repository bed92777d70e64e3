import { homePath } from "#catalogue/indicator.ts";
import type { Day } from "#model/date.ts";
import type { Step, Talk } from "#model/talk.ts";
import { inLanguage, type Language } from "#model/words.ts";
import type { Address } from "../address.ts";

/** What a slide shows: words alone, or a view of the page of that kind. */
export type SlideKind = "title" | "closing" | "indicator" | "place" | "compare" | "ask" | "events";

/** A step of a talk in one language, with what its link shows. */
export interface Slide {
  /** Its place in the talk, from 1. */
  readonly number: number;
  readonly kind: SlideKind;
  readonly caption: string;
  readonly aside: string | null;
  readonly notes: string;
  /** The path of its page below the language, with its closing slash: "death-penalty/drug-offences/"; "" where it shows no view. */
  readonly path: string;
  /** The view of that page, without its sign. */
  readonly fragment: string;
}

/** A talk in one language. */
export interface Deck {
  readonly id: string;
  readonly title: string;
  readonly about: string;
  readonly minutes: number;
  readonly checked: Day;
  readonly slides: readonly Slide[];
}

/** The kinds of pages that can be shown on a stage. */
const staged = ["indicator", "place", "compare", "ask", "events"] as const;

/** A link below the language in its two parts: the path with its closing slash, and the fragment without its sign. */
function partsOfLink(link: string): { readonly path: string; readonly fragment: string } {
  const at = link.indexOf("#");
  const path = at < 0 ? link : link.slice(0, at);
  return { path: path.replace(/\/*$/, "/").replace(/^\/+/, ""), fragment: at < 0 ? "" : link.slice(at + 1) };
}

type Shown = Pick<Slide, "kind" | "path" | "fragment">;

/** What a link shows on a stage; null where it leads to no page that can stand there. `read` reads the path of a page below the root. */
export function shownBy(link: string, language: Language, read: (path: string) => Address): Shown | null {
  const { path, fragment } = partsOfLink(link);
  const { kind } = read(`${language}/${path}`).page;
  if (kind === "home") return { kind: "indicator", path: `${homePath}/`, fragment };
  const found = staged.find((one) => one === kind);
  return found ? { kind: found, path, fragment } : null;
}

/** A talk in one language. Total: a step whose link leads to nothing that can stand on a stage is a slide of words. */
export function deckOf(talk: Talk, language: Language, read: (path: string) => Address): Deck {
  const slideOf = ({ kind = "title", link, caption, aside, notes }: Step, i: number): Slide => {
    const words: Shown = { kind, path: "", fragment: "" };
    const shown = link === undefined ? words : (shownBy(link, language, read) ?? words);
    return {
      number: i + 1,
      ...shown,
      caption: inLanguage(caption, language),
      aside: aside ? inLanguage(aside, language) : null,
      notes: inLanguage(notes, language),
    };
  };
  return {
    id: talk.id,
    title: inLanguage(talk.title, language),
    about: inLanguage(talk.about, language),
    minutes: talk.minutes,
    checked: talk.checked,
    slides: talk.steps.map(slideOf),
  };
}
