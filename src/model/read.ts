import type { Dataset, MembershipDataset, QuantityDataset, StatusDataset, VoteDataset } from "./dataset.ts";
import type { Period, YearValue } from "./fact.ts";
import { endOfDate, partial, yearOf, type Day } from "./date.ts";
import { inForce, sinceOf } from "./periods.ts";
import { existedOn, wasMemberOn, type PlaceId, type Place, type Places } from "./place.ts";
import { least, quantityOf } from "./quantity.ts";
import {
  absent,
  byRule,
  type Grounds,
  type Reading,
  type Since,
  type ReadingOptions,
  type StatusReading,
} from "./reading.ts";
import { isCounted } from "./counted.ts";

const groundsOf = ({ source, evidence, rule, confidence, note, ...more }: Period | YearValue): Grounds => ({
  source,
  evidence,
  rule,
  confidence,
  note,
  lastRead: "lastRead" in more ? more.lastRead : undefined,
});

/**
 * What a data set says of a place on a day: a status, a quantity, a vote, or why there is none; whether it is certain; since
 * when; on what grounds. Total: every place and day has a reading. A place that did not exist on the day says so before anything else.
 */
export function reading(
  dataset: Dataset,
  places: Places,
  id: PlaceId,
  day: Day,
  options: ReadingOptions = {},
): Reading {
  const place = places[id];
  if (!place) return absent("outside");
  if (!existedOn(place, day)) return absent("did-not-exist");
  switch (dataset.form) {
    case "status":
      return statusOn(dataset, place, id, day);
    case "membership":
      return membershipOn(dataset, place, id, day);
    case "quantity":
      return quantityOn(dataset, place, id, day, options);
    case "vote":
      return voteIn(dataset, place, id);
  }
}

/** What remains where no fact stands: the first rule that speaks, else no data, else outside. */
function withoutFact(dataset: Dataset, place: Place, id: PlaceId, day: Day): Reading {
  const counted = isCounted(dataset, place, id);
  for (const rule of dataset.rules ?? []) {
    if (rule.places === undefined && !counted) continue;
    const found = byRule(rule, dataset, id, day);
    if (found) return found;
  }
  return absent(counted || id in dataset.values ? "no-data" : "outside");
}

/** A series may begin before the place did: its start is then that of the place. */
function startedBy(since: Since, { existsFrom }: Place): Since {
  const before = since.date !== null && existsFrom !== undefined && endOfDate(since.date) < existsFrom;
  return before ? { ...since, date: partial(existsFrom), kind: "listed-from" } : since;
}

function fromPeriod(periods: readonly Period[], period: Period, place: Place): Reading {
  const since = startedBy(sinceOf(periods, period), place);
  const grounds = groundsOf(period);
  if (period.absent !== undefined)
    return { is: "absent", key: period.absent, certain: true, or: [], either: period.either ?? [], since, grounds };
  return { is: "status", key: period.status as string, certain: true, or: [], since, grounds };
}

/** The likeliest of the readings that the dates allow, with the others named. */
function likeliest(found: readonly Reading[]): Reading {
  const [first, ...others] = found as [Reading, ...Reading[]];
  const or = [...new Set(others.map((other) => other.key))].filter((key) => key !== first.key);
  if (or.length === 0 || (first.is !== "status" && first.is !== "absent")) return first;
  return { ...first, certain: false, or };
}

function statusOn(dataset: StatusDataset, place: Place, id: PlaceId, day: Day): Reading {
  const periods = dataset.values[id] ?? [];
  const { periods: open, gap } = inForce(periods, day);
  const found = open.map((period) => fromPeriod(periods, period, place));
  return likeliest(gap ? [...found, withoutFact(dataset, place, id, day)] : found);
}

/** The key of a place that is surely not among the members. */
export const notAmong = "none";

function membershipOn(dataset: MembershipDataset, place: Place, id: PlaceId, day: Day): Reading {
  const periods = dataset.values[id] ?? [];
  const { periods: open, gap } = inForce(periods, day);
  const found = open.map((period) => fromPeriod(periods, period, place));
  return likeliest(gap ? [...found, notNamed(dataset, place, id, day)] : found);
}

function notNamed(dataset: MembershipDataset, place: Place, id: PlaceId, day: Day): Reading {
  if (!mayTakePart(dataset.eligible, place, id, day)) return absent("not-eligible");
  const rest = withoutFact(dataset, place, id, day);
  if (rest.key === "outside" || (!dataset.complete && !(id in dataset.values))) return rest;
  const grounds: Grounds = { source: dataset.source, evidence: "derived" };
  const none: StatusReading = {
    is: "status",
    key: notAmong,
    certain: true,
    or: [],
    since: { date: null, kind: "unknown" },
    grounds,
  };
  return none;
}

const mayTakePart = (eligible: VoteDataset["eligible"] | undefined, place: Place, id: PlaceId, day: Day): boolean =>
  eligible === undefined || (eligible === "members" ? wasMemberOn(place, day) : eligible.includes(id));

function quantityOn(
  dataset: QuantityDataset,
  place: Place,
  id: PlaceId,
  day: Day,
  { carry = 0, series }: ReadingOptions,
): Reading {
  const year = yearOf(day);
  const open = (dataset.values[id] ?? []).filter(
    (entry) => entry.year <= year && entry.year >= year - carry && (series === undefined || entry.series === series),
  );
  if (open.length === 0) return withoutFact(dataset, place, id, day);
  const order = Object.keys(dataset.series ?? {});
  const rank = (entry: YearValue): number => order.indexOf(entry.series ?? "");
  const entry = open.reduce((best, next) =>
    next.year > best.year || (next.year === best.year && rank(next) < rank(best)) ? next : best,
  );
  if (entry.absent !== undefined)
    return {
      ...absent(entry.absent, groundsOf(entry)),
      since: { date: partial(String(entry.year)), kind: "listed-from" },
    };
  const value = quantityOf(entry.value);
  return {
    is: "quantity",
    key: binOf(dataset, least(value) ?? 0),
    certain: true,
    value,
    low: entry.low,
    high: entry.high,
    year: entry.year,
    carried: entry.year < year,
    series: entry.series,
    grounds: groundsOf(entry),
  };
}

/** The bin of a value v: from ≤ v < to. */
export function binOf(dataset: QuantityDataset, value: number): string {
  const found = Object.entries(dataset.bins).find(
    ([, { from, to }]) => from <= value && (to === undefined || value < to),
  );
  if (!found) throw new Error(`${dataset.title.en}: no bin holds ${value}`);
  return found[0];
}

function voteIn(dataset: VoteDataset, place: Place, id: PlaceId): Reading {
  const ballot = dataset.values[id];
  const day = endOfDate(dataset.day);
  if (!ballot) return mayTakePart(dataset.eligible, place, id, day) ? absent("no-data") : absent("not-eligible");
  const { source, evidence, rule, confidence, note } = ballot;
  const grounds: Grounds = { source, evidence, rule, confidence, note };
  if (ballot.absent !== undefined || ballot.vote === undefined) return absent(ballot.absent ?? "no-data", grounds);
  return {
    is: "vote",
    key: ballot.vote,
    certain: true,
    intended: ballot.intended,
    lead: ballot.lead ?? false,
    grounds,
  };
}
