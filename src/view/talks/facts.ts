import type { Catalogue } from "#catalogue/catalogue.ts";
import { indicatorAt } from "#catalogue/catalogue.ts";
import type { Indicator } from "#catalogue/indicator.ts";
import type { Dataset } from "#model/dataset.ts";
import { isPartialDate, type Day, type PartialDate } from "#model/date.ts";
import type { AtlasEvent } from "#model/event.ts";
import type { Places } from "#model/place.ts";
import type { Sources } from "#model/source.ts";
import type { RegionValue, Target } from "#model/target.ts";
import { askableKeys } from "../offer.ts";
import { pictureOf, type Picture } from "../picture.ts";

/** Everything by which the words and links of a talk are judged. */
export interface TalkFacts {
  readonly catalogue: Catalogue;
  readonly places: Places;
  readonly dataset: (data: string) => Dataset | undefined;
  /** The places of an indicator's map: the world's, or the parts of a federation. */
  readonly groundOf: (indicator: Indicator) => Places;
  readonly events: readonly AtlasEvent[];
  readonly targets: Readonly<Record<string, readonly Target[]>>;
  readonly regional: Readonly<Record<string, readonly RegionValue[]>>;
  readonly sources: Readonly<Record<string, Sources>>;
}

/** The facts do not answer; the message says why. */
export class Unanswered extends Error {}

/** An indicator that a claim asks, with its facts. */
export interface Found {
  readonly indicator: Indicator;
  readonly dataset: Dataset;
  readonly places: Places;
}

/** The indicator at a path, with its facts. */
export function found({ catalogue, dataset, groundOf }: TalkFacts, path: string): Found {
  const indicator = indicatorAt(catalogue, path);
  const facts = indicator && dataset(indicator.data);
  if (!indicator || !facts) throw new Unanswered(`there is no indicator “${path}”`);
  return { indicator, dataset: facts, places: groundOf(indicator) };
}

/** Which day is read, and which values. */
interface Which {
  readonly of: string;
  readonly day?: Day | undefined;
  readonly variant?: string | undefined;
}

/** The picture of an indicator on a day, as its page shows it; a day outside its axis or an unknown variant answers nothing. */
export function pictureFor(facts: TalkFacts, { of, day, variant }: Which): Found & { readonly picture: Picture } {
  const one = found(facts, of);
  const { indicator, dataset, places } = one;
  if (variant !== undefined && !indicator.variants?.some(({ id }) => id === variant))
    throw new Unanswered(`“${of}” has no values called “${variant}”`);
  const at = day ?? indicator.at ?? "latest";
  const picture = pictureOf(indicator, dataset, places, { day: at, variant: variant ?? null });
  if (day !== undefined && picture.day !== day) throw new Unanswered(`“${of}” shows no ${day}`);
  return { ...one, picture };
}

/** Stops where a key is none of an indicator: a status, bin, vote, role or reason of absence. */
export function needKeys({ indicator, dataset }: Found, keys: readonly string[]): void {
  const known = askableKeys(dataset);
  const unknown = keys.find((key) => !known.includes(key));
  if (unknown !== undefined)
    throw new Unanswered(`“${indicator.topic}/${indicator.id}” has no “${unknown}”; it has ${known.join(", ")}`);
}

/** A year as a date. */
export function yearDate(year: number): PartialDate {
  const text = String(year);
  if (!isPartialDate(text)) throw new Unanswered(`${year} is no year`);
  return text;
}
