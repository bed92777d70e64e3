import * as v from "valibot";
import type { Language } from "./languages.ts";

export type { Language };

/** A text that stands beside a fact, per language. */
export const Words = v.strictObject({
  en: v.pipe(v.string(), v.nonEmpty()),
  es: v.optional(v.string()),
  fr: v.optional(v.string()),
  pt: v.optional(v.string()),
});
export type Words = v.InferOutput<typeof Words>;

/** The text in a language, in English where that language is missing. */
export const inLanguage = (words: Words, language: Language): string => words[language] ?? words.en;
