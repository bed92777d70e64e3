import type { Language } from "#model/words.ts";
import { show } from "./en/show.ts";

type ShowTexts = typeof show;

const written: Partial<Record<Language, ShowTexts>> = { en: show };

/** The words of a talk that is presented, in a language; English where a language is not yet written. */
export const showTextsOf = (language: Language): ShowTexts => written[language] ?? show;
