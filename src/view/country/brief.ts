import type { PlaceId } from "#model/place.ts";
import { nameInText } from "#text/articles.ts";
import { capital } from "#text/format.ts";
import { countryTextsOf } from "#text/country-texts.ts";
import { nameOf } from "../labels.ts";
import { cannabisSentence, coverageSentence, servicesSentence } from "./brief-care.ts";
import { lawSentence, practiceSentence, type Subject } from "./brief-death.ts";
import { positionSentences } from "./brief-positions.ts";
import type { CountryAtlas } from "./country-atlas.ts";
import type { FactsByPath } from "./place-facts.ts";
import { piecesOf, type Sentence } from "./rich.ts";

/** A capital at the start, though a link may begin there, and a full stop at the end. */
const asSentence = (text: string): string => `${text.startsWith("[") ? `[${capital(text.slice(1))}` : capital(text)}.`;

/**
 * What the facts say of a place, in three to seven plain sentences: the death penalty in law and in practice, cannabis, services
 * and their coverage, positions at the United Nations; a paragraph each. A topic of which nothing is known is left out or said to be unknown.
 */
export function briefOf(atlas: CountryAtlas, id: PlaceId, facts: FactsByPath): Sentence[][] {
  const place = atlas.places[id];
  if (!place) return [];
  const name = nameInText(id, nameOf(place, atlas.language));
  const subject: Subject = { atlas, id, place, name, facts };
  const state = id.startsWith("US-");
  const { brief } = countryTextsOf(atlas.language);
  const paragraphs =
    facts.size === 0
      ? [[brief.nothing(name)], positionSentences(subject)]
      : [
          state ? [] : [lawSentence(subject), practiceSentence(subject)],
          [cannabisSentence(subject), servicesSentence(subject), coverageSentence(subject)],
          state ? [] : positionSentences(subject),
        ];
  return paragraphs
    .map((texts) => texts.filter((text) => text !== undefined))
    .filter((texts) => texts.length > 0)
    .map((texts) => texts.map((text) => piecesOf(asSentence(text), (fact) => facts.has(fact))));
}
