import type { PlaceId } from "#model/place.ts";
import { nameInText } from "#text/articles.ts";
import { capital } from "#text/format.ts";
import { countryTextsOf } from "#text/country-texts.ts";
import { nameOf } from "../labels.ts";
import { cannabisSentences, hasCannabisNews } from "./brief-cannabis.ts";
import { coverageSentence, servicesSentence } from "./brief-care.ts";
import { endedLately, isInUse, lawSentence, practiceSentence, providesDeath } from "./brief-death.ts";
import { positionSentences } from "./brief-positions.ts";
import { details, type Detail, type Subject } from "./brief-subject.ts";
import type { CountryAtlas } from "./country-atlas.ts";
import type { FactsByPath } from "./place-facts.ts";
import { piecesOf, plainText, type Sentence } from "./rich.ts";

/** So many words a reader takes in before the figures; where a brief has more, it leaves out details. */
const mostWords = 112;

/** A capital at the start, though a link may begin there, and a full stop at the end. */
const asSentence = (text: string): string => `${text.startsWith("[") ? `[${capital(text.slice(1))}` : capital(text)}.`;

/**
 * Whether the death penalty leads: where it is or lately was law for drugs, and where it stands for other crimes; but a change of
 * the law on cannabis goes before a death penalty that is not in use.
 */
function deathLeads(subject: Subject): boolean {
  if (endedLately(subject)) return true;
  const law = providesDeath(subject) || subject.facts.get("death-penalty/status")?.reading.key === "retentionist";
  return law && (isInUse(subject) || !hasCannabisNews(subject));
}

/** The paragraphs: what leads with what belongs to it, then the rest of law and care, then positions. */
function paragraphsOf(subject: Subject): (string | undefined)[][] {
  const { facts, name, id, atlas } = subject;
  const { brief } = countryTextsOf(atlas.language);
  const positions = id.startsWith("US-") ? [] : positionSentences(subject);
  if (facts.size === 0) return [[brief.nothing(name)], positions];
  const services = [servicesSentence(subject), coverageSentence(subject)];
  const cannabis = (first: boolean) => cannabisSentences(subject, first);
  if (id.startsWith("US-")) return [cannabis(true), services];
  const death = (first: boolean) => [lawSentence(subject, first), practiceSentence(subject, first)];
  if (deathLeads(subject) || cannabis(true).length === 0)
    return [death(true), [...cannabis(false), ...services], positions];
  return [[...cannabis(true), ...death(false)], services, positions];
}

/**
 * What the facts say of a place, in three to seven plain sentences: what an editor would print first leads, cannabis or the death
 * penalty; then services and their coverage, then positions at the United Nations. A topic of which nothing is known is left out
 * or said to be unknown; what would make it long is left to the page below.
 */
export function briefOf(atlas: CountryAtlas, id: PlaceId, facts: FactsByPath): Sentence[][] {
  const place = atlas.places[id];
  if (!place) return [];
  const name = nameInText(id, nameOf(place, atlas.language));
  const written = (without: ReadonlySet<Detail>): Sentence[][] =>
    paragraphsOf({ atlas, id, place, name, facts, without })
      .map((texts) => texts.filter((text) => text !== undefined))
      .filter((texts) => texts.length > 0)
      .map((texts) => texts.map((text) => piecesOf(asSentence(text), (fact) => facts.has(fact))));
  const words = (brief: Sentence[][]): number => brief.flat().map(plainText).join(" ").split(/\s+/).length;
  const without = new Set<Detail>(details);
  for (const detail of details) {
    without.delete(detail);
    if (words(written(without)) > mostWords) without.add(detail);
  }
  return written(without);
}
