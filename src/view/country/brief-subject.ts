import type { Place, PlaceId } from "#model/place.ts";
import type { CountryAtlas } from "./country-atlas.ts";
import type { FactsByPath } from "./place-facts.ts";

/** What a brief says where it has room, the most telling first; the page says all of it below. */
export const details = ["row", "rating", "votes", "ordinary", "earlier-votes", "statements"] as const;
export type Detail = (typeof details)[number];

/** What is known of a place that a brief is written of. */
export interface Subject {
  readonly atlas: CountryAtlas;
  readonly id: PlaceId;
  readonly place: Place;
  /** Its name within a sentence. */
  readonly name: string;
  readonly facts: FactsByPath;
  readonly without: ReadonlySet<Detail>;
}
