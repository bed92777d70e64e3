import type { Paints } from "#color/paint.ts";
import type { PlaceId } from "#model/place.ts";
import type { Readings } from "#model/tally.ts";
import type { Fact } from "#view/facts/facts.ts";
import type { Named } from "#view/named.ts";

/** What stands over one of two maps. */
export interface Heading {
  /** What it shows: a day, or an indicator. */
  readonly name: string;
  /** "8 legal". */
  readonly count: string;
}

/** The line between two maps laid over one another. */
export interface Divider {
  readonly label: string;
  /** Where it stands, in words. */
  readonly text: string;
  /** Per cent of the width left of it. */
  readonly share: number;
  readonly onshare: (share: number) => void;
}

/** One of two maps that are read together. */
export interface Side {
  readonly heading: Heading;
  readonly readings: Readings;
  readonly paints: Paints;
  readonly lively: ReadonlySet<PlaceId>;
  readonly alone: string | null;
  readonly outlined: string | null;
  /** Places to name, the most telling first. */
  readonly named: readonly Named[];
  /** Places that lie apart from the others and are known by their names alone. */
  readonly apart?: readonly Named[];
  /** Places within which the law differs. */
  readonly varying: readonly PlaceId[];
}

/** What one of the two maps says of a place. */
export interface SideFact {
  readonly head: string;
  readonly paints: Paints;
  readonly fact: Fact;
}
