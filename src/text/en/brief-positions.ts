import { listText, wordNumber } from "../format.ts";

const times = (count: number): string => (count === 1 ? "once" : count === 2 ? "twice" : `${wordNumber(count)} times`);
const votes = (count: number): string => (count === 1 ? "one vote" : `${wordNumber(count)} votes`);

/** The clauses of a brief on positions at the United Nations, in English; words in [brackets](fact) lead to a fact of the page. */
export const briefPositions = {
  assembly: "at the General Assembly",
  moratorium: (path: string) => `[a moratorium on executions](${path})`,
  votedAll: {
    yes: "has voted for",
    no: "has voted against",
    abstain: "has abstained on",
    absent: "has taken no part on",
  },
  voted: { yes: "voted for", no: "voted against", abstain: "abstained on", absent: "took no part in the vote on" },
  inAllVotes: (count: number, year: number) => (count === 1 ? `in ${year}` : `in all ${votes(count)} since ${year}`),
  inVotes: (count: number, all: number, year: number) => `in ${wordNumber(count)} of ${votes(all)} since ${year}`,
  absentTimes: (count: number) => `took no part ${times(count)}`,
  absentAlso: (years: readonly number[]) => `, taking no part in ${listText(years.map(String))}`,
  /** `until`: "until 2016", or "in 2007" where it was one vote alone. */
  switched: (before: string, until: string, after: string, since: number) =>
    `${before} ${until} and ${after} since ${since}`,
  switchedOnce: (before: string, until: string, after: string, year: number) =>
    `${before} ${until} and ${after} in ${year}`,
  untilYear: (year: number, alone: boolean) => `${alone ? "in" : "until"} ${year}`,
  switchedVerb: { yes: "voted for it", no: "voted against it", abstain: "abstained", absent: "took no part" },
  switchedSince: {
    yes: "has voted for it",
    no: "has voted against it",
    abstain: "has abstained",
    absent: "has taken no part",
  },
  mixed: (all: number, since: number, parts: readonly string[], last: string, year: number) =>
    `in ${votes(all)} at the General Assembly since ${since} it ${listText(parts)}; in ${year} it ${last}`,
  /** The first names what the votes were on. */
  mixedPart: {
    yes: (count: number, what: string) => `voted for ${what} ${times(count)}`,
    no: (count: number, what: string) => `voted against ${what} ${times(count)}`,
    abstain: (count: number, what: string) => `abstained ${what === "it" ? "" : `on ${what} `}${times(count)}`,
    absent: (count: number) => `took no part ${times(count)}`,
  },
  mixedLast: { yes: "voted for it", no: "voted against it", abstain: "abstained", absent: "took no part" },
  onVote: (what: string, path: string, year: number) => `[${what}](${path}) in ${year}`,
  /** "voted for A and B"; after another vote the verb is not said again. */
  votedOn: (verb: string, on: readonly string[], again: boolean) =>
    `${again ? verb.replace(/^voted /, "") : verb} ${listText(on)}`,
  /** "a", "a, and b", "a, b, and c": clauses that hold lists of their own. */
  clauses: (parts: readonly string[]) =>
    parts.length < 2 ? (parts[0] ?? "") : `${parts.slice(0, -1).join(", ")}, and ${parts.at(-1) ?? ""}`,
  commission: "in the Commission on Narcotic Drugs it",
  /** What the votes in the Commission were on, by file. */
  commissionVotes: {
    "votes/cnd63-5-1": "taking cannabis out of Schedule IV",
    "votes/cnd67-l5": "the first text there to name harm reduction",
    "votes/cnd68-l6": "an expert panel on drug control",
  } as Readonly<Record<string, string>>,
  statements: (count: number, path: string, stances: string) =>
    `it stood behind [${count === 1 ? "one joint statement" : `${wordNumber(count)} joint statements`}](${path}) on record${stances ? `, ${stances}` : ""}`,
  stances: (reform: number, statusQuo: number) =>
    reform > 0 && statusQuo > 0
      ? `${wordNumber(reform)} for reform and ${wordNumber(statusQuo)} for the status quo`
      : reform + statusQuo === 1
        ? `${reform > 0 ? "for reform" : "for the status quo"}`
        : reform > 0
          ? "all for reform"
          : statusQuo > 0
            ? "all for the status quo"
            : "",
  noVote: (name: string) => `${name} has no vote at the United Nations`,
  observer: (name: string) => `as an observer state ${name} has no vote at the United Nations`,
};
