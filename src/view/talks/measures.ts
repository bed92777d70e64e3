import { indicatorsOf } from "#catalogue/catalogue.ts";
import { countedOn } from "#model/counted.ts";
import type { PartialDate } from "#model/date.ts";
import { least, quantityOf, type Quantity } from "#model/quantity.ts";
import type { QuantityReading } from "#model/reading.ts";
import type { Measure } from "#model/talk-claim.ts";
import { countOf, sumOf } from "#model/tally.ts";
import { answerTo, conditionsOf, placesAsked, type Answer, type Condition, type Known } from "../ask/ask.ts";
import { byPath, readAsk } from "../ask/link.ts";
import { publishedOn, worldIn } from "../summary.ts";
import { ofTheWorld } from "../world-catalogue.ts";
import { found, needKeys, pictureFor, Unanswered, yearDate, type TalkFacts } from "./facts.ts";

/** A number that the facts give, and the days or years of which they say it. */
export interface Measured {
  readonly quantity: Quantity;
  readonly dates: readonly PartialDate[];
}

type Of<Kind extends Measure["kind"]> = Extract<Measure, { kind: Kind }>;
type Ways = { readonly [Kind in Measure["kind"]]: (measure: Of<Kind>, facts: TalkFacts) => Measured };

const day = (text: string): PartialDate => text as PartialDate;
const counted = (least: number, most: number): Quantity =>
  least === most ? { exactly: least } : { between: [least, most] };
/** Of whom it cannot be said may belong to them: their number is a minimum. */
const answered = ({ yes, perhaps }: Answer): Quantity =>
  perhaps.length === 0 ? { exactly: yes.length } : { atLeast: yes.length };

/** The reading of a place that has a figure. */
export function figureOf(facts: TalkFacts, measure: Omit<Of<"value">, "kind">): QuantityReading {
  const { picture } = pictureFor(facts, measure);
  const reading = picture.readings.get(measure.place);
  if (reading?.is !== "quantity")
    throw new Unanswered(`${measure.place} has no figure in “${measure.of}” on ${picture.day}: ${reading?.key}`);
  return reading;
}

const actAt = (facts: TalkFacts, of: string): ReturnType<typeof found>["dataset"] & { day: PartialDate } => {
  const { dataset } = found(facts, of);
  if (!("day" in dataset)) throw new Unanswered(`“${of}” is no act`);
  return dataset;
};

const ways: Ways = {
  count(measure, facts) {
    const one = pictureFor(facts, measure);
    needKeys(one, measure.keys);
    const { tally, readings, day: on } = one.picture;
    const { among } = measure;
    const places = among ? tally.places.filter((id) => among.includes(id)) : tally.places;
    const { least, most } = countOf({ ...tally, places }, measure.keys, readings);
    return { quantity: counted(least, most), dates: [day(on)] };
  },
  change({ of, variant = null, keys, from, to, way }, facts) {
    const one = found(facts, of);
    needKeys(one, keys);
    for (const day of [from, to]) pictureFor(facts, { of, day, variant: variant ?? undefined });
    const inside = (not: boolean, on: typeof from): Condition => ({ path: of, variant, not, keys, day: on });
    const entered = way === "entered";
    const question = { join: "all", parts: [inside(entered, from), inside(!entered, to)] } as const;
    const { dataset, places } = one;
    const answer = answerTo(question, new Map([[of, one]]), places, countedOn(dataset, places, to));
    return { quantity: answered(answer), dates: [day(from), day(to)] };
  },
  value(measure, facts) {
    const { value, year } = figureOf(facts, measure);
    return { quantity: value, dates: [yearDate(year)] };
  },
  sum(measure, facts) {
    const { picture } = pictureFor(facts, measure);
    return { quantity: sumOf(picture.readings, picture.tally.places), dates: [day(picture.day)] };
  },
  reported(measure, facts) {
    const { picture } = pictureFor(facts, measure);
    const known = picture.tally.places.filter((id) => picture.readings.get(id)?.is === "quantity");
    return { quantity: { exactly: known.length }, dates: [day(picture.day)] };
  },
  world({ of, year }, facts) {
    const quantity = worldIn(found(facts, of).dataset, year);
    if (!quantity) throw new Unanswered(`“${of}” has no published figure of the world for ${year}`);
    return { quantity, dates: [yearDate(year)] };
  },
  ballots({ of, vote }, facts) {
    const dataset = actAt(facts, of);
    const published = dataset.form === "vote" ? dataset.result?.[vote] : undefined;
    if (published === undefined) throw new Unanswered(`“${of}” has no published result for “${vote}”`);
    return { quantity: { exactly: published }, dates: [dataset.day] };
  },
  official({ of }, facts) {
    const dataset = actAt(facts, of);
    if (dataset.form !== "membership" || dataset.official === undefined)
      throw new Unanswered(`“${of}” has no number given by its source`);
    return { quantity: { exactly: dataset.official }, dates: [dataset.day] };
  },
  answer({ question, known: onlyKnown }, facts) {
    const indicators = byPath(indicatorsOf(ofTheWorld(facts.catalogue)));
    const { view, dropped } = readAsk(question, { indicators, places: facts.places });
    if (dropped.length > 0) throw new Unanswered(`the question cannot be read: ${dropped.join(", ")}`);
    const conditions = conditionsOf(view.question);
    if (conditions.length === 0) throw new Unanswered(`“${question}” asks nothing`);
    const known = new Map<string, Known>(conditions.map(({ path }) => [path, found(facts, path)]));
    const among = placesAsked(view, facts.places);
    const answer = answerTo(view.question, known, facts.places, among);
    return {
      quantity: onlyKnown ? { exactly: answer.yes.length } : answered(answer),
      dates: answer.asked.map((one) => day(one.day)),
    };
  },
  threshold({ topic, indicator, name }, facts) {
    const target = targetOf(facts, { topic, indicator, name });
    const years = [target.set, ...(target.deadline === undefined ? [] : [target.deadline])];
    return { quantity: { exactly: target.threshold }, dates: years.map(yearDate) };
  },
  regional({ topic, indicator, region, year }, facts) {
    const value = facts.regional[topic]?.find(
      (one) => one.indicator === indicator && one.region.en === region && one.year === year,
    );
    if (!value) throw new Unanswered(`no review gives “${indicator}” of ${region} for ${year}`);
    return { quantity: { exactly: value.value }, dates: [yearDate(year)] };
  },
  published(measure, facts) {
    const { dataset, picture } = pictureFor(facts, measure);
    const total = publishedOn(dataset, picture.day).find(({ name }) => name.en === measure.name);
    if (!total) throw new Unanswered(`“${measure.of}” has no total “${measure.name}” on ${picture.day}`);
    return { quantity: quantityOf(total.count), dates: [day(picture.day), day(total.from)] };
  },
};

/** The level that a body set, by the name that the file gives it. */
export function targetOf(
  { targets }: TalkFacts,
  { topic, indicator, name }: { readonly topic: string; readonly indicator: string; readonly name: string },
): NonNullable<TalkFacts["targets"][string]>[number] {
  const target = targets[topic]?.find((one) => one.indicator === indicator && one.name.en === name);
  if (!target) throw new Unanswered(`there is no level “${name}” for “${indicator}”`);
  return target;
}

/** The number that the facts give; throws `Unanswered` where they give none. */
export function measured(measure: Measure, facts: TalkFacts): Measured {
  const way = ways[measure.kind] as (measure: Measure, facts: TalkFacts) => Measured;
  return way(measure, facts);
}

/** The most that a quantity may be; null where nothing bounds it. */
const most = (quantity: Quantity): number | null =>
  "exactly" in quantity ? quantity.exactly : "between" in quantity ? quantity.between[1] : null;

/** How much more one number is than another; throws where one of them is not bounded. */
export function differenceOf(left: Quantity, right: Quantity): Quantity {
  const [low, high] = [bounds(left), bounds(right)];
  if (!low || !high) throw new Unanswered("a difference of a minimum is not known");
  return counted(low[0] - high[1], low[1] - high[0]);
}

const bounds = (quantity: Quantity): [number, number] | null => {
  const [from, to] = [least(quantity), most(quantity)];
  return from === null || to === null ? null : [from, to];
};

/** Whether one number stands to another as it is said; not where it is left open. */
export function stands(left: Quantity, is: "more" | "fewer" | "as-many", right: Quantity): boolean {
  if (is === "fewer") return stands(right, "more", left);
  const [from, to] = [least(left), most(right)];
  if (is === "more") return from !== null && to !== null && from > to;
  return "exactly" in left && "exactly" in right && left.exactly === right.exactly;
}
