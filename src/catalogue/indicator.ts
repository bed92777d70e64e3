import type { Paints } from "#color/paint.ts";
import type { FederationDrawing } from "#geo/federations.ts";
import type { Day } from "#model/date.ts";
import type { PlaceId } from "#model/place.ts";
import type { Words } from "#model/words.ts";

/** A way of choosing values where a data set allows more than one. */
export interface Variant {
  readonly id: string;
  readonly name: Words;
  /** Years over which a value is carried forward; Infinity for any. */
  readonly carry: number;
  readonly series?: string;
}

/** Of which federation an indicator shows the parts. */
export interface Within {
  readonly place: PlaceId;
  /** The drawing of its parts. */
  readonly shapes: FederationDrawing;
  /** Path of the indicator that shows the same of the world. */
  readonly of: string;
}

/**
 * How an indicator is drawn. With its data file it is all that a new indicator needs: address `/<language>/<topic>/<id>/`,
 * data `/data/<data>.json`.
 */
export interface Indicator {
  readonly topic: string;
  readonly id: string;
  /** Path of the data file under /data, without its ending. */
  readonly data: string;
  /** What the navigation calls it. */
  readonly name: Words;
  /** Heading under which the navigation gathers it; none: it stands on its own. */
  readonly under?: Words;
  /** How each status, bin or vote is drawn. */
  readonly paints: Paints;
  /** First day of the time axis; none: the data set is of one day. */
  readonly from?: Day;
  /** The day shown first; none: the day on which the facts were last checked. */
  readonly at?: Day;
  readonly variants?: readonly Variant[];
  /** Indicators whose reading stands beside this one in the card (practice beside law). */
  readonly beside?: readonly string[];
  /** A federation seen from inside: its parts are on a map of their own, not on the world's. */
  readonly within?: Within;
  /** Words after the count over the slider: "35 in law". */
  readonly counted?: Words;
}

/** A subject with its indicators. A file in `topics/` that exports one as `declared` is all that a new topic needs. */
export interface Topic {
  /** Place in the navigation. */
  readonly order: number;
  readonly id: string;
  readonly name: Words;
  readonly indicators: readonly Indicator[];
}

/** The path of an indicator below its language: `death-penalty/drug-offences`. */
export const pathOf = ({ topic, id }: Pick<Indicator, "topic" | "id">): string => `${topic}/${id}`;

/** The indicator on which the atlas opens. */
export const homePath = "death-penalty/drug-offences";
