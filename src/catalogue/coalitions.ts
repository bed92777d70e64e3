import { step, type Paint, type Paints } from "#color/paint.ts";
import { day, isDay } from "#model/date.ts";
import type { Group as GroupEntry } from "#model/group.ts";
import type { Words } from "#model/words.ts";
import type { Indicator, Topic } from "./indicator.ts";

/** One act or body: what the navigation needs of it. */
export type Group = Pick<GroupEntry, "id" | "kind" | "folder" | "short" | "forum" | "complete" | "endDay">;

const topic = "coalitions";

const votes: Paints = {
  no: step("vote", 1, "N"),
  abstain: { ...step("vote", 2, "A"), quiet: false },
  absent: { ...step("vote", 3, "–"), dots: true, quiet: true },
  yes: { ...step("vote", 0, "Y"), quiet: false },
};

const loud = (family: "vote" | "stance", at: number, letter: string): Paint => ({
  ...step(family, at, letter),
  quiet: false,
});

/** Roles in a statement, alliance or body. An objection is drawn as a vote: objected is no, withdrawn is abstained. */
const roles: Paints = {
  observer: loud("stance", 0, "o"),
  suspended: loud("stance", 0, "z"),
  signed: loud("stance", 0, "s"),
  member: loud("stance", 1, "•"),
  cosponsor: loud("stance", 1, "•"),
  supported: loud("vote", 0, "Y"),
  "in-favour": loud("vote", 0, "Y"),
  lead: loud("stance", 2, "★"),
  objected: loud("vote", 1, "N"),
  against: loud("vote", 1, "N"),
  resisted: loud("vote", 1, "N"),
  declined: loud("vote", 1, "N"),
  withdrew: loud("vote", 2, "A"),
};

const kinds: Readonly<Record<string, Words>> = {
  vote: { en: "Votes" },
  "joint-statement": { en: "Statements" },
  cosponsorship: { en: "Sponsorships" },
  alliance: { en: "Alliances" },
  "membership-body": { en: "Bodies" },
  treaty: { en: "Treaties" },
};
const order = Object.keys(kinds);
const dated: Readonly<Record<string, string>> = { "membership-body": "1945-01-01", treaty: "1961-01-01" };
const counts: Readonly<Record<string, Words>> = { "membership-body": { en: "members" }, treaty: { en: "parties" } };

const indicatorOf = ({ id, kind, folder, short, endDay }: Group): Indicator => ({
  topic,
  id: `${folder}/${id}`,
  data: `coalitions/${folder}/${id}`,
  name: short,
  under: kinds[kind] ?? { en: kind },
  paints: folder === "votes" ? votes : roles,
  counted: counts[kind],
  from: dated[kind] === undefined ? undefined : day(dated[kind]),
  // A list of one term is opened on its last day, not today, when nobody is on it.
  at: isDay(endDay) && dated[kind] !== undefined ? endDay : undefined,
});

/** By kind; within a kind lists with every name first, those of the Commission on Narcotic Drugs before others. */
const rank = ({ kind, complete, forum }: Group): number =>
  order.indexOf(kind) * 4 + (complete ? 0 : 2) + (forum.startsWith("CND") ? 0 : 1);

/** Positions at the United Nations: one indicator an act or body, gathered by kind. Votes are indigo and saffron. */
export const coalitionsOf = (groups: readonly Group[]): Topic => ({
  order: 4,
  id: topic,
  name: { en: "UN positions" },
  indicators: [...groups].sort((a, b) => rank(a) - rank(b)).map(indicatorOf),
});
