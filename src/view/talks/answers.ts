import { spanOf, isDay, type PartialDate } from "#model/date.ts";
import type { PlaceId } from "#model/place.ts";
import type { Quantity } from "#model/quantity.ts";
import type { Asked, Measure } from "#model/talk-claim.ts";
import { axisOf } from "../picture.ts";
import { found, needKeys, pictureFor, Unanswered, yearDate, type TalkFacts } from "./facts.ts";
import { differenceOf, figureOf, measured, stands, targetOf } from "./measures.ts";

/**
 * What the facts answer: a number with the dates of which they say it, dates of which the text may name one, or whether a
 * statement holds.
 */
export type Answer =
  | { readonly is: "number"; readonly quantity: Quantity; readonly dates: readonly PartialDate[] }
  | { readonly is: "date"; readonly dates: readonly PartialDate[] }
  | {
      readonly is: "statement";
      readonly holds: boolean;
      readonly found: string;
      readonly dates: readonly PartialDate[];
    };

type Of<Kind extends Asked["kind"]> = Extract<Asked, { kind: Kind }>;
type Ways = {
  readonly [Kind in Exclude<Asked["kind"], Measure["kind"]>]: (
    asked: Of<Kind>,
    facts: TalkFacts,
    shown: readonly PartialDate[],
  ) => Answer;
};

const dated = (...dates: readonly PartialDate[]): Answer => ({ is: "date", dates });
const inWords = (quantity: Quantity): string => JSON.stringify(quantity).replace(/[{}"]/g, "");

const ways: Ways = {
  shown: (_, __, shown) => {
    if (shown.length === 0) throw new Unanswered("the slide shows no day");
    return dated(...shown);
  },
  event({ date, title }, { events }) {
    const event = events.find((one) => one.date === date && one.title.en.includes(title));
    if (!event) throw new Unanswered(`there is no event “${title}” on ${date}`);
    return dated(event.date);
  },
  act({ of }, facts) {
    const { dataset } = found(facts, of);
    if (!("day" in dataset)) throw new Unanswered(`“${of}” is no act`);
    return dated(dataset.day);
  },
  since(asked, facts) {
    const one = pictureFor(facts, asked);
    needKeys(one, [asked.key]);
    const reading = one.picture.readings.get(asked.place);
    if (reading?.is !== "status" || reading.key !== asked.key || !reading.certain)
      throw new Unanswered(`${asked.place} does not read “${asked.key}” on ${one.picture.day}, but “${reading?.key}”`);
    if (reading.since.date === null)
      throw new Unanswered(`since when ${asked.place} reads “${asked.key}” is not known`);
    return dated(reading.since.date);
  },
  period({ of, place, from }, facts) {
    const { values } = found(facts, of).dataset;
    const periods: readonly unknown[] = Array.isArray(values[place]) ? values[place] : [];
    if (!periods.some((one) => (one as { from?: PartialDate }).from === from))
      throw new Unanswered(`no period of ${place} in “${of}” starts on ${from}`);
    return dated(from);
  },
  "value-year": (asked, facts) => dated(yearDate(figureOf(facts, asked).year)),
  begins({ of }, facts) {
    const { indicator, dataset } = found(facts, of);
    const axis = axisOf(indicator, dataset);
    if (!axis) throw new Unanswered(`“${of}” shows a single day`);
    return dated(axis.from as string as PartialDate);
  },
  incomplete({ of }, facts) {
    const { incomplete } = found(facts, of).dataset;
    if (!incomplete) throw new Unanswered(`“${of}” is not known to be incomplete before some day`);
    return dated(incomplete.before as string as PartialDate);
  },
  checked: ({ of }, facts) => dated(found(facts, of).dataset.checked as string as PartialDate),
  target(asked, facts) {
    const year = targetOf(facts, asked)[asked.gives];
    if (year === undefined) throw new Unanswered(`the level “${asked.name}” has no year by which it is to be met`);
    return dated(yearDate(year));
  },
  source({ id }, { sources }) {
    const [topic = "", name = ""] = id.split("/");
    const year = sources[topic]?.[name]?.year;
    if (year === undefined) throw new Unanswered(`there is no source “${id}” with a year`);
    return dated(yearDate(Number(year)));
  },
  places({ keys, places, only, ...which }, facts) {
    const one = pictureFor(facts, which);
    needKeys(one, keys);
    const { readings, tally, day } = one.picture;
    const reads = (id: PlaceId): boolean => {
      const reading = readings.get(id);
      return reading !== undefined && reading.certain && keys.includes(reading.key);
    };
    const wrong = places.filter((id) => !reads(id));
    const more = only ? tally.places.filter((id) => reads(id) && !places.includes(id)) : [];
    const told = [
      ...wrong.map((id) => `${id} reads “${readings.get(id)?.key}”`),
      ...more.map((id) => `${id} does so too`),
    ];
    return { is: "statement", holds: told.length === 0, found: told.join(", "), dates: [day as string as PartialDate] };
  },
  reading(asked, facts) {
    const one = pictureFor(facts, asked);
    needKeys(one, [asked.key]);
    const reading = one.picture.readings.get(asked.place);
    const holds = reading?.key === asked.key && reading.certain;
    const date = one.picture.day as string as PartialDate;
    return { is: "statement", holds, found: `${asked.place} reads “${reading?.key}”`, dates: [date] };
  },
  comparison({ is, left, right }, facts) {
    const [one, other] = [measured(left, facts), measured(right, facts)];
    return {
      is: "statement",
      holds: stands(one.quantity, is, other.quantity),
      found: `they give ${inWords(one.quantity)} and ${inWords(other.quantity)}`,
      dates: [...one.dates, ...other.dates],
    };
  },
  difference({ left, right }, facts) {
    const [one, other] = [measured(left, facts), measured(right, facts)];
    const quantity = differenceOf(one.quantity, other.quantity);
    return { is: "number", quantity, dates: [...one.dates, ...other.dates] };
  },
};

/** What the facts answer to a claim; throws `Unanswered` where they do not. `shown` are the days that the slide shows. */
export function answerOf(asked: Asked, facts: TalkFacts, shown: readonly PartialDate[]): Answer {
  if (!(asked.kind in ways)) return { is: "number", ...measured(asked as Measure, facts) };
  const way = ways[asked.kind as keyof Ways] as (
    asked: Asked,
    facts: TalkFacts,
    shown: readonly PartialDate[],
  ) => Answer;
  return way(asked, facts, shown);
}

/** Whether a date may be said of another: it names the same days or more of them, as "2016" of 19 April 2016. */
export function mayBeSaid(said: PartialDate, of: PartialDate): boolean {
  if (said === of) return true;
  const [wide, exact] = [spanOf(said), spanOf(of)];
  return (
    exact.first !== null && !isDay(said) && wide.first !== null && wide.first <= exact.first && exact.last <= wide.last
  );
}
