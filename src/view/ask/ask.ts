import { placesIn } from "#model/region.ts";
import type { Indicator } from "#catalogue/indicator.ts";
import type { Dataset } from "#model/dataset.ts";
import { absences } from "#model/fact.ts";
import type { Day } from "#model/date.ts";
import type { PlaceId, Places } from "#model/place.ts";
import { least } from "#model/quantity.ts";
import { binOf } from "#model/read.ts";
import type { Reading } from "#model/reading.ts";
import type { Readings } from "#model/tally.ts";
import { pictureOf, readOf } from "../picture.ts";

/** What an indicator reads on a day: one of `keys` (statuses, bins, votes, roles, reasons of absence), or none of them. */
export interface Condition {
  readonly path: string;
  /** The way of choosing values; null: the first. */
  readonly variant: string | null;
  readonly not: boolean;
  readonly keys: readonly string[];
  readonly day: Day | "latest";
}

export const joins = ["all", "any"] as const;
export type Join = (typeof joins)[number];

/** Conditions in brackets; brackets hold no brackets. */
export interface Bundle {
  readonly join: Join;
  readonly not: boolean;
  readonly parts: readonly Condition[];
}

export type Part = Condition | Bundle;

export interface Question {
  readonly join: Join;
  readonly parts: readonly Part[];
}

/** Whether a part of a question is a group of conditions, not one condition. */
export const isBundle = (part: Part): part is Bundle => "join" in part;

/**
 * Whether something holds. "perhaps": it cannot be said, because a fact is missing or a date or figure is known only in part.
 * It is Kleene's logic, in which no < perhaps < yes, "all of" is the least, "any of" the greatest:
 *
 * | a       | b       | a and b | a or b  | not a   |
 * | ------- | ------- | ------- | ------- | ------- |
 * | yes     | yes     | yes     | yes     | no      |
 * | yes     | perhaps | perhaps | yes     | no      |
 * | yes     | no      | no      | yes     | no      |
 * | perhaps | perhaps | perhaps | perhaps | perhaps |
 * | perhaps | no      | no      | perhaps | perhaps |
 * | no      | no      | no      | no      | yes     |
 */
export type Truth = "yes" | "perhaps" | "no";

const flipped: Record<Truth, Truth> = { yes: "no", perhaps: "perhaps", no: "yes" };

const joined = (join: Join, truths: readonly Truth[]): Truth => {
  const [deciding, other]: Truth[] = join === "all" ? ["no", "yes"] : ["yes", "no"];
  if (truths.includes(deciding as Truth)) return deciding as Truth;
  return truths.includes("perhaps") ? "perhaps" : (other as Truth);
};

/** Reasons of absence that are themselves known: who had no seat did not vote yes, and what is not applicable is not so. */
const settled: readonly string[] = ["not-eligible", "not-applicable", "did-not-exist"];

/** Whether a key hides a value that there may be. */
const hides = (key: string): boolean =>
  key === "outside" || (absences.some((absence) => absence === key) && !settled.includes(key));

/**
 * The keys that a reading leaves open: those that its date allows; of a minimum or a range its own bin and those above; of
 * sources in conflict what they say. An absence stands for itself: what it hides is not known.
 */
export function possibleKeys(dataset: Dataset, reading: Reading): readonly string[] {
  if (reading.is === "vote") return [reading.key];
  if (reading.is === "status") return [reading.key, ...reading.or];
  if (reading.is === "absent")
    return reading.key === "conflict" && reading.either.length > 0 ? reading.either : [reading.key, ...reading.or];
  if (dataset.form !== "quantity") return [reading.key];
  const bins = Object.keys(dataset.bins);
  const { value } = reading;
  if ("atLeast" in value) return bins.slice(bins.indexOf(reading.key));
  if ("between" in value)
    return bins.slice(bins.indexOf(reading.key), bins.indexOf(binOf(dataset, value.between[1])) + 1);
  return least(value) === null ? bins : [reading.key];
}

/**
 * Whether a reading is one of the keys. Where a value may be hidden (no data, secret, insufficient, outside the data) it cannot
 * be said, and neither can its contrary, unless that very reason is asked for. No seat, not applicable and a place that did not
 * exist are known: it is none of the other keys.
 */
function truthOfReading(dataset: Dataset, reading: Reading, { keys, not }: Pick<Condition, "keys" | "not">): Truth {
  const one = (key: string): Truth => (keys.includes(key) ? "yes" : hides(key) ? "perhaps" : "no");
  const truths =
    keys.includes(reading.key) && reading.is === "absent" && reading.certain
      ? (["yes"] as const)
      : possibleKeys(dataset, reading).map(one);
  const truth = truths.every((each) => each === truths[0]) ? (truths[0] ?? "perhaps") : "perhaps";
  return not ? flipped[truth] : truth;
}

/** An indicator with its facts, as a question needs it. */
export interface Known {
  readonly indicator: Indicator;
  readonly dataset: Dataset;
}

/** A condition with its facts: the day that is read, and the readings of that day. */
export interface Asked extends Known {
  readonly condition: Condition;
  readonly day: Day;
  readonly readings: Readings;
}

/** What an indicator reads on a day, of all places or of those named; "latest" is the day on which its own page opens. */
export function readingsFor(
  { indicator, dataset }: Known,
  places: Places,
  day: Day | "latest",
  variant: string | null,
  ids?: readonly PlaceId[],
): { readonly day: Day; readonly readings: Readings } {
  const view = { day: day === "latest" ? (indicator.at ?? day) : day, variant };
  return ids ? readOf(indicator, dataset, places, ids, view) : pictureOf(indicator, dataset, places, view);
}

/** Why it cannot be said of a place: the conditions that stay open, each with its reading. */
interface Open {
  readonly asked: Asked;
  readonly reading: Reading;
}

/** The answer to a question: every place that is asked about, once. */
export interface Answer {
  readonly asked: readonly Asked[];
  readonly yes: readonly PlaceId[];
  readonly no: readonly PlaceId[];
  readonly perhaps: readonly { readonly id: PlaceId; readonly open: readonly Open[] }[];
}

/** The conditions of a question, each once in order; one that chooses nothing yet asks nothing. */
export const conditionsOf = ({ parts }: Question): Condition[] =>
  parts.flatMap((part) => (isBundle(part) ? part.parts : [part])).filter(({ keys }) => keys.length > 0);

/** Answers a question for places, from facts by the path of their indicator; a condition whose facts are missing asks nothing. */
export function answerTo(
  question: Question,
  known: ReadonlyMap<string, Known>,
  places: Places,
  among: readonly PlaceId[],
): Answer {
  const asked = new Map<Condition, Asked>();
  for (const condition of conditionsOf(question)) {
    const found = known.get(condition.path);
    if (found)
      asked.set(condition, { ...found, condition, ...readingsFor(found, places, condition.day, condition.variant) });
  }
  const truthOf = (condition: Condition, id: PlaceId): Truth[] => {
    const found = asked.get(condition);
    const reading = found?.readings.get(id);
    return found && reading ? [truthOfReading(found.dataset, reading, condition)] : [];
  };
  const truthOfPart = (part: Part, id: PlaceId): Truth[] => {
    if (!isBundle(part)) return truthOf(part, id);
    const truths = part.parts.flatMap((condition) => truthOf(condition, id));
    if (truths.length === 0) return [];
    const truth = joined(part.join, truths);
    return [part.not ? flipped[truth] : truth];
  };
  const all = [...asked.values()];
  const answer = { asked: all, yes: [] as PlaceId[], no: [] as PlaceId[], perhaps: [] as Answer["perhaps"][number][] };
  for (const id of among) {
    const found = all.flatMap((one) => {
      const reading = one.readings.get(id);
      return reading ? [{ asked: one, reading }] : [];
    });
    if (found.every(({ reading: { key } }) => key === "did-not-exist" || key === "outside")) continue;
    const truth = joined(
      question.join,
      question.parts.flatMap((part) => truthOfPart(part, id)),
    );
    if (truth !== "perhaps") answer[truth].push(id);
    else {
      const open = found.filter(
        ({ asked, reading }) => truthOfReading(asked.dataset, reading, asked.condition) === "perhaps",
      );
      answer.perhaps.push({ id, open });
    }
  }
  return answer;
}

/** What an answer may say of a place: that it fits, does not, that a date or figure leaves it open, or what is missing. */
export const answerKeys: readonly string[] = ["fits", "not", "perhaps", ...absences, "outside"];

/** Whom a question counts. */
export const amongs = ["members", "all", "group"] as const;
export type Among = (typeof amongs)[number];

/** The places that are asked about: the member states of the United Nations, all places, or a group of one's own. */
export function placesAmong(among: Among, group: readonly PlaceId[], places: Places): PlaceId[] {
  const ids = Object.keys(places) as PlaceId[];
  if (among === "group") return group.filter((id) => places[id]);
  return among === "all" ? ids : ids.filter((id) => places[id]?.un === "member");
}

/** The places that the answer to a question is about: those asked about that lie in the region shown. */
export const placesAsked = (
  {
    among,
    group,
    region,
  }: { readonly among: Among; readonly group: { readonly places: readonly PlaceId[] } | null; readonly region: string },
  places: Places,
): PlaceId[] => placesAmong(among, group?.places ?? [], placesIn(places, region));
