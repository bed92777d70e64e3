import type { Dataset } from "#model/dataset.ts";
import type { Place } from "#model/place.ts";
import { notAmong } from "#model/read.ts";
import { inLanguage, type Language } from "#model/words.ts";
import { textsOf } from "#text/texts.ts";

/** The short name of a place. */
export const nameOf = (place: Place | undefined, language: Language): string =>
  place ? (place.name[language] ?? place.name.en).short : "";

/** What a key of a reading is called: a status, a bin, a vote or a reason of absence. */
export function labelOf(dataset: Dataset, key: string, language: Language): string {
  const texts = textsOf(language);
  if (dataset.form === "vote" && key in texts.vote) return texts.vote[key as keyof typeof texts.vote];
  const named =
    dataset.form === "quantity" ? dataset.bins[key] : dataset.form === "vote" ? undefined : dataset.statuses[key];
  if (named) return inLanguage(named.label, language);
  if (key === notAmong) return texts.notAmong;
  if (key === "no-data" && (dataset.form === "vote" || dataset.form === "membership")) return texts.notKnown;
  return texts.absence[key as keyof typeof texts.absence] ?? key;
}

/** What a status means, where the data set says so. */
export function meaningOf(dataset: Dataset, key: string, language: Language): string | undefined {
  const status = dataset.form === "status" || dataset.form === "membership" ? dataset.statuses[key] : undefined;
  if (status) return inLanguage(status.meaning, language);
  const texts = textsOf(language);
  return texts.absenceSentence[key as keyof typeof texts.absenceSentence];
}

/** The keys that a data set can read, the strongest first; absences are not among them. */
export function keysOf(dataset: Dataset): string[] {
  if (dataset.form === "vote") return ["yes", "no", "abstain", "absent"];
  const keys = Object.keys(dataset.form === "quantity" ? dataset.bins : dataset.statuses);
  return dataset.form === "membership" ? [...keys.reverse(), notAmong] : keys.reverse();
}
