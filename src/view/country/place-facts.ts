import type { PlaceId } from "#model/place.ts";
import { notAmong } from "#model/read.ts";
import type { Reading } from "#model/reading.ts";
import { factOf, type Fact } from "../facts/facts.ts";
import { dayFor, readingToday, type CountryAtlas, type Drawn } from "./country-atlas.ts";

/** One fact of a place: an indicator, what it reads today, and the same in words. */
export interface PlaceFact extends Drawn {
  readonly reading: Reading;
  readonly fact: Fact;
}

/** Of acts and bodies only what a place did is a fact of it: that it is not on a list seldom is. */
function isFact({ dataset }: Drawn, { key }: Reading): boolean {
  if (key === "outside" || key === "did-not-exist") return false;
  if (dataset.form === "vote") return key !== "no-data" && key !== "not-eligible";
  if (dataset.form !== "membership") return true;
  return key !== "no-data" && key !== "not-eligible" && (key !== notAmong || dataset.kind === "treaty");
}

/** All facts of a place, in the order of the navigation. */
export function placeFactsOf(atlas: CountryAtlas, id: PlaceId): PlaceFact[] {
  return atlas.drawn.flatMap((drawn) => {
    const reading = readingToday(drawn, atlas, id);
    if (!isFact(drawn, reading)) return [];
    const day = dayFor(drawn.dataset, atlas.day);
    return [{ ...drawn, reading, fact: factOf(drawn.dataset, reading, day, atlas.language) }];
  });
}

/** The facts of a place by the path of their indicator. */
export type FactsByPath = ReadonlyMap<string, PlaceFact>;
/** The facts of a place by the path of their indicator, `death-penalty/status`. */
export const byPath = (facts: readonly PlaceFact[]): FactsByPath => new Map(facts.map((fact) => [fact.path, fact]));
