import type { Topic } from "#catalogue/indicator.ts";

/** The catalogue without what is read inside a federation: questions and comparisons are of the places of the world. */
export const ofTheWorld = (catalogue: readonly Topic[]): Topic[] =>
  catalogue
    .map((topic) => ({ ...topic, indicators: topic.indicators.filter(({ within }) => within === undefined) }))
    .filter(({ indicators }) => indicators.length > 0);
