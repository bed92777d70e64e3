import type { Language } from "#model/words.ts";
import { brief } from "./en/brief.ts";
import { country } from "./en/country.ts";
import { countryIndex } from "./en/country-index.ts";
import { settled } from "./en/settled.ts";

const en = { ...country, brief, index: countryIndex, settled };
export type CountryTexts = typeof en;

const written: Partial<Record<Language, CountryTexts>> = { en };

/** The words of the pages on places in a language; English where a language is not yet written. */
export const countryTextsOf = (language: Language): CountryTexts => written[language] ?? en;
