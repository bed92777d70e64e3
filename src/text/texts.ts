import type { Language } from "#model/words.ts";
import { en, type Texts } from "./en.ts";

export type { Texts };

const written: Partial<Record<Language, Texts>> = { en };

/** The languages whose interface is written. */
export const spoken = Object.keys(written) as Language[];

/** The words of the interface in a language; English where a language is not yet written. */
export const textsOf = (language: Language): Texts => written[language] ?? en;
