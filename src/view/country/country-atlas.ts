import { indicatorsOf, type Catalogue } from "#catalogue/catalogue.ts";
import { pathOf, type Indicator } from "#catalogue/indicator.ts";
import { dayOfAct, isAct } from "#model/act.ts";
import type { Dataset } from "#model/dataset.ts";
import { endOfDate, type Day } from "#model/date.ts";
import type { PlaceId, Places } from "#model/place.ts";
import { reading } from "#model/read.ts";
import type { Reading } from "#model/reading.ts";
import type { Sources } from "#model/source.ts";
import type { Language } from "#model/words.ts";

/** An indicator with its facts. */
export interface Drawn {
  /** `death-penalty/drug-offences`: its address, and the id of its fact on a page. */
  readonly path: string;
  readonly indicator: Indicator;
  readonly dataset: Dataset;
}

/** Everything that the pages on places are made from. */
export interface CountryAtlas {
  readonly places: Places;
  readonly drawn: readonly Drawn[];
  readonly sources: Readonly<Record<string, Sources>>;
  /** The places with which each shares a border on land. */
  readonly borders: Readonly<Record<string, readonly PlaceId[]>>;
  /** The day on which the facts were last checked: what “today” means. */
  readonly day: Day;
  readonly language: Language;
}

/** All indicators that a page on a place may speak of, each with its facts. */
export const drawnOf = (catalogue: Catalogue, read: (data: string) => Dataset): Drawn[] =>
  indicatorsOf(catalogue).map((indicator) => ({
    path: pathOf(indicator),
    indicator,
    dataset: read(indicator.data),
  }));

/** The day on which a data set is read for “today”: of an act its own, of a list of one term the last of the term. */
export function dayFor(dataset: Dataset, today: Day): Day {
  const end = dataset.form === "membership" ? dataset.endDay : undefined;
  if (isAct(dataset)) return dayOfAct(dataset);
  return end !== undefined && endOfDate(end) < today ? endOfDate(end) : today;
}

/** What a data set says of a place today; of figures the latest of any year. */
export const readingToday = ({ dataset }: Drawn, { places, day }: CountryAtlas, id: PlaceId): Reading =>
  reading(dataset, places, id, dayFor(dataset, day), { carry: Infinity });
