import type { Catalogue } from "#catalogue/catalogue.ts";
import { inLanguage, type Language } from "#model/words.ts";
import type { PlaceFact } from "./place-facts.ts";

const bands = ["law", "practice", "position"] as const;

/** The facts of one kind in a topic. */
export interface FactBand {
  readonly band: (typeof bands)[number];
  readonly facts: readonly PlaceFact[];
}

/** The facts of a topic, law, practice and position apart. */
export interface FactTopic {
  readonly id: string;
  readonly name: string;
  readonly count: number;
  readonly bands: readonly FactBand[];
}

/** The facts of a place by topic, in the order of the navigation; topics without any are left out. */
export const factTopicsOf = (catalogue: Catalogue, all: readonly PlaceFact[], language: Language): FactTopic[] =>
  catalogue.flatMap(({ id, name }) => {
    const facts = all.filter(({ indicator }) => indicator.topic === id);
    if (facts.length === 0) return [];
    const found = bands.map((band) => ({ band, facts: facts.filter(({ dataset }) => dataset.basis === band) }));
    return [
      {
        id,
        name: inLanguage(name, language),
        count: facts.length,
        bands: found.filter(({ facts }) => facts.length > 0),
      },
    ];
  });
