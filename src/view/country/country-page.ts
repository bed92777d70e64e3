import type { PlaceId } from "#model/place.ts";
import { nameOf } from "../labels.ts";
import { alikeAll, type Alike } from "./alike.ts";
import { briefOf } from "./brief.ts";
import type { CountryAtlas } from "./country-atlas.ts";
import { figuresOf, type FigureOf } from "./figures.ts";
import { withoutDoubles } from "../doubles.ts";
import { lawsOf, peersOf, type Peers } from "./peers.ts";
import { byPath, placeFactsOf, type PlaceFact } from "./place-facts.ts";
import type { Sentence } from "./rich.ts";
import { standingOf, type StandingPart } from "./standing.ts";
import { timelineOf, type Timeline } from "./timeline.ts";
import { unknownsOf, type Unknown } from "./unknowns.ts";

/** Everything that the page of a place says. */
export interface CountryPage {
  readonly id: PlaceId;
  readonly name: string;
  readonly standing: readonly StandingPart[];
  /** Paragraphs of sentences. */
  readonly brief: readonly (readonly Sentence[])[];
  /** The facts on which the brief rests, in its order: their numbers in the text are one more than their places here. */
  readonly cited: readonly PlaceFact[];
  readonly timeline: Timeline;
  readonly figures: readonly FigureOf[];
  readonly unknowns: readonly Unknown[];
  readonly facts: readonly PlaceFact[];
  readonly peers: Peers;
}

/** What is computed once for the pages of all places. */
export interface ForAll {
  readonly laws: ReadonlyMap<PlaceId, string>;
  readonly alike: ReadonlyMap<PlaceId, readonly Alike[]>;
  /** The places that have a page. */
  readonly pages: ReadonlySet<PlaceId>;
}
/** Computes once what the pages of all places share. */
export const forAll = (atlas: CountryAtlas): ForAll => ({
  laws: lawsOf(atlas),
  alike: alikeAll(atlas.drawn),
  pages: new Set(placesWithPage(atlas)),
});

/** Places that have a page: those that exist today, each under one code. A place of which nothing is recorded says so. */
export const placesWithPage = ({ places, language }: Pick<CountryAtlas, "places" | "language">): PlaceId[] =>
  (Object.keys(withoutDoubles(places, language)) as PlaceId[]).filter((id) => places[id]?.existsTo === undefined);

/** The page of a place. */
export function countryPageOf(atlas: CountryAtlas, id: PlaceId, { laws, alike, pages }: ForAll): CountryPage {
  const facts = placeFactsOf(atlas, id);
  const found = byPath(facts);
  const brief = briefOf(atlas, id, found);
  const paths = [...new Set(brief.flat().flatMap((sentence) => sentence.flatMap(({ fact }) => fact ?? [])))];
  return {
    id,
    name: nameOf(atlas.places[id], atlas.language),
    standing: standingOf(atlas, id),
    brief,
    cited: paths.flatMap((path) => found.get(path) ?? []),
    timeline: timelineOf(atlas, id, facts),
    figures: figuresOf(atlas, id, found),
    unknowns: unknownsOf(atlas, id, facts),
    facts,
    peers: peersOf(atlas, id, laws, alike, pages),
  };
}
