import * as v from "valibot";
import { MembershipDataset, QuantityDataset, StatusDataset, VoteDataset } from "#model/dataset.ts";
import { Period } from "#model/fact.ts";
import { Place, type PlaceId, type Places } from "#model/place.ts";

/** A place id that is known to be one. */
export const id = (text: string): PlaceId => text as PlaceId;

const place = (short: string, more: object): Place =>
  v.parse(Place, { name: { en: { short } }, evidence: "read", ...more });

/** Five places: two members, one younger than the other, a former member, an observer and a territory. */
export const places: Places = {
  [id("AAA")]: place("Aland", { un: "member" }),
  [id("BBB")]: place("Bland", { un: "member", existsFrom: "2000-01-01", unFrom: "2000-06-01" }),
  [id("CCC")]: place("Cland", { un: "former-member", existsTo: "1992-01-01", unTo: "1992-01-01" }),
  [id("OOO")]: place("Observed", { un: "observer" }),
  [id("TTT")]: place("Territory", { un: "none", partOf: "AAA" }),
};

const fact = { source: ["law"], evidence: "read" };

/** Periods from short lines: `{ from: "1981", status: "yes" }` with source and evidence filled in. */
export const periods = (...lines: object[]): Period[] => lines.map((line) => v.parse(Period, { ...fact, ...line }));

const common = {
  title: { en: "Synthetic" },
  definition: { en: "Nothing." },
  basis: "practice",
  checked: "2026-01-01",
  counted: ["members"],
  countedAs: "states",
  headline: { counts: [], text: { en: "{count}" } },
};

const statuses = Object.fromEntries(
  ["no", "some", "yes", "member"].map((key) => [key, { label: { en: key }, meaning: { en: key } }]),
);

const filled = (values: Record<string, object[]>): object =>
  Object.fromEntries(
    Object.entries(values).map(([place, lines]) => [place, lines.map((line) => ({ ...fact, ...line }))]),
  );

/** Dated statuses by place; `more` sets rules or who is counted. */
export const statusData = (values: Record<string, object[]>, more: object = {}): StatusDataset =>
  v.parse(StatusDataset, { form: "status", ...common, statuses, values: filled(values), ...more });

/** Figures by place, in the bins "0", "1-9" and "10+". */
export const quantityData = (values: Record<string, object[]>, more: object = {}): QuantityDataset =>
  v.parse(QuantityDataset, {
    form: "quantity",
    ...common,
    unit: { en: "people" },
    bins: {
      "0": { label: { en: "None" }, from: 0, to: 1 },
      "1-9": { label: { en: "1–9" }, from: 1, to: 10 },
      "10+": { label: { en: "10 or more" }, from: 10 },
    },
    series: { first: { en: "First" }, second: { en: "Second" } },
    values: filled(values),
    ...more,
  });

const act = {
  forum: "Assembly",
  day: "2010-05-05",
  short: { en: "Act" },
  summary: { en: "An act." },
  stance: "neutral",
  source: ["record"],
  evidence: "read",
  complete: true,
};

/** A vote of 5 May 2010 by all members, or by those named in `eligible`. */
export const voteData = (values: Record<string, object>, more: object = {}): VoteDataset =>
  v.parse(VoteDataset, {
    form: "vote",
    ...common,
    ...act,
    basis: "position",
    kind: "vote",
    eligible: "members",
    values: Object.fromEntries(Object.entries(values).map(([place, ballot]) => [place, { ...fact, ...ballot }])),
    ...more,
  });

/** A body; complete unless `more` says otherwise. */
export const bodyData = (values: Record<string, object[]>, more: object = {}): MembershipDataset =>
  v.parse(MembershipDataset, {
    form: "membership",
    ...common,
    ...act,
    basis: "position",
    kind: "membership-body",
    statuses,
    values: filled(values),
    ...more,
  });
