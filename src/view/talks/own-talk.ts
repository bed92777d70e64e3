import type { Day } from "#model/date.ts";
import { ownTalkId, Step, Talk } from "#model/talk.ts";
import { inLanguage, Words, type Language } from "#model/words.ts";
import { fold } from "#text/fold.ts";
import * as v from "valibot";

/** Words of a talk in the making: they may still be missing. */
const Draft = v.strictObject({ ...Words.entries, en: v.string() });
type Draft = v.InferOutput<typeof Draft>;

const OwnStep = v.strictObject({
  ...Step.entries,
  caption: Draft,
  aside: v.optional(Draft),
  notes: v.optional(Draft),
});
export type OwnStep = v.InferOutput<typeof OwnStep>;

/** A talk that a reader makes: as those of the atlas are written, but what is not yet said may be left out. */
export const OwnTalk = v.strictObject({
  ...Talk.entries,
  id: v.optional(v.string()),
  title: Draft,
  about: v.optional(Draft),
  checked: v.optional(Talk.entries.checked),
  steps: v.array(OwnStep),
});
export type OwnTalk = v.InferOutput<typeof OwnTalk>;

/** A talk without a name and without a slide. */
export const emptyTalk: OwnTalk = { title: { en: "" }, minutes: 10, steps: [] };

/** Whether there is nothing in a talk that could be lost. */
export const isEmpty = ({ title, steps }: OwnTalk): boolean => steps.length === 0 && title.en === "";

/** What is said in a language; nothing where nothing is said. */
export const draftIn = (words: Draft | undefined, language: Language): string =>
  words ? inLanguage(words, language) : "";

/** Words with those of one language anew. English, to which the others fall back, is the first that was written. */
const said = (words: Draft | undefined, text: string, language: Language): Draft => ({
  ...words,
  en: language === "en" ? text : words?.en || text,
  [language]: text,
});

/** A view as it goes into a talk: its link below the language, and what it is called. */
export interface ShownView {
  readonly link: string;
  readonly caption: string;
}

/** A talk with one more view at its end, before closing words; a view that it has already is not added twice. `number` is its slide. */
export function withView(
  talk: OwnTalk,
  { link, caption }: ShownView,
  language: Language,
): { readonly talk: OwnTalk; readonly number: number; readonly isNew: boolean } {
  const known = talk.steps.findIndex((step) => step.link === link);
  if (known >= 0) return { talk, number: known + 1, isNew: false };
  const closed = talk.steps.at(-1)?.kind === "closing";
  const at = talk.steps.length - (closed ? 1 : 0);
  const step: OwnStep = { link, caption: said(undefined, caption, language) };
  return { talk: { ...talk, steps: talk.steps.toSpliced(at, 0, step) }, number: at + 1, isNew: true };
}

/** A talk with a slide of words: a title at its beginning, closing words at its end. */
export function withWords(talk: OwnTalk, kind: "title" | "closing", caption: string, language: Language): OwnTalk {
  const step: OwnStep = { kind, caption: said(undefined, caption, language) };
  return { ...talk, steps: kind === "title" ? [step, ...talk.steps] : [...talk.steps, step] };
}

/** A talk with a slide at another place; beyond an end it stays at that end. Places count from 0. */
export function moved(talk: OwnTalk, from: number, to: number): OwnTalk {
  const step = talk.steps[from];
  if (!step) return talk;
  const there = Math.min(Math.max(to, 0), talk.steps.length - 1);
  return { ...talk, steps: talk.steps.toSpliced(from, 1).toSpliced(there, 0, step) };
}

/** A talk without one of its slides. */
export const removed = (talk: OwnTalk, at: number): OwnTalk => ({ ...talk, steps: talk.steps.toSpliced(at, 1) });

/** The words of a slide that can be written. */
export type Part = "caption" | "aside" | "notes";

/** A talk with words of a slide written anew. What was checked against the facts and no longer stands there is not claimed any more. */
export function written(talk: OwnTalk, at: number, part: Part, text: string, language: Language): OwnTalk {
  const step = talk.steps[at];
  if (!step) return talk;
  const { [part]: before, claims, ...rest } = step;
  const words = said(before, text, language);
  const empty =
    part !== "caption" && text === "" && Object.keys(words).every((one) => one === "en" || one === language);
  const after: OwnStep = { caption: step.caption, ...rest, ...(empty ? {} : { [part]: words }) };
  const texts = [after.caption, after.aside, after.notes].map((one) => one?.en ?? "");
  const held = (claims ?? []).filter(({ says }) => texts.some((one) => one.includes(says)));
  const steps = talk.steps.with(at, held.length > 0 ? { ...after, claims: held } : after);
  return { ...talk, steps };
}

/** A talk with another name. */
export const named = (talk: OwnTalk, text: string, language: Language): OwnTalk => ({
  ...talk,
  title: said(talk.title, text, language),
});

/** What a talk is given where its maker has not said it. */
interface Unsaid {
  readonly title: string;
  readonly about: string;
  /** The day of the facts that it shows: today's, whenever it was made. */
  readonly checked: Day;
}

/** A talk in the making as one that can be presented. */
export const asTalk = (own: OwnTalk, { title, about, checked }: Unsaid): Talk => ({
  ...own,
  id: ownTalkId,
  title: { ...own.title, en: own.title.en || title },
  about: own.about?.en ? own.about : { en: about },
  checked,
  steps: own.steps.map((step) => ({ ...step, notes: step.notes ?? { en: "" } })),
});

/** The name of a talk's file without its ending, and its id: of its own name what an address can hold. */
export const idOf = ({ title }: Pick<OwnTalk, "title">): string =>
  fold(title.en)
    .replaceAll(/[^a-z0-9]+/g, "-")
    .replaceAll(/^-+|-+$/g, "") || "own-talk";
