import type { PartialDate } from "#model/date.ts";
import { briefCare } from "./en-brief-care.ts";
import { dateText, listText, wordNumber } from "./format.ts";

/** "on 4 July 2023", "in July 2023", "in 2023", "by 1975". */
const at = (date: PartialDate): string =>
  date.startsWith("≤")
    ? `by ${dateText(date.slice(1) as PartialDate)}`
    : `${date.length === 10 ? "on" : "in"} ${dateText(date)}`;
const since = (date: PartialDate): string => `since ${dateText(date)}`;
const until = (date: PartialDate): string => `until ${dateText(date)}`;
const people = (count: string): string => (/(^| )one$/.test(count) ? `${count} person was` : `${count} people were`);
const times = (count: number): string => (count === 1 ? "once" : count === 2 ? "twice" : `${wordNumber(count)} times`);
const votes = (count: number): string => (count === 1 ? "one vote" : `${wordNumber(count)} votes`);

/** When something began, as far as it is known. */
export type Began =
  | { readonly is: "known" | "listed"; readonly date: PartialDate }
  | { readonly is: "independence"; readonly date: PartialDate }
  | { readonly is: "unknown" };

/** "since 1975 its law has provided", "its law provides": the clause bends with what is known of the start. */
const lawProvides = (began: Began, what: string, part: string): string => {
  if (began.is === "known") return `${since(began.date)} its law has provided ${what}${part}`;
  if (began.is === "independence")
    return `since its independence ${at(began.date)} its law has provided ${what}${part}`;
  if (began.is === "listed") return `its law provides ${what}${part}, as listed ${since(began.date)}`;
  return `its law provides ${what}${part}`;
};

const deathPenalty = "death-penalty/status";
const drugs = "death-penalty/drug-offences";
const rated = { high: "high", low: "low", symbolic: "symbolic" } as const;
export type Rated = keyof typeof rated;

/**
 * The sentences of a brief in English. Words in [brackets](fact) lead to a fact of the page. Clauses have no capital and no
 * full stop of their own.
 */
export const brief = {
  keeps: (name: string) => `${name} [keeps the death penalty](${deathPenalty})`,
  practice: (name: string, last?: number) =>
    `${name} has the death penalty in law but is counted as [abolitionist in practice](${deathPenalty})` +
    (last === undefined ? "" : `, with its last known execution in [${last}](death-penalty/last-execution)`),
  ordinary: (name: string, date?: PartialDate) =>
    (date === undefined
      ? `${name} has [no death penalty for ordinary crimes](${deathPenalty})`
      : `${name} [abolished the death penalty for ordinary crimes](${deathPenalty}) ${at(date)}`) +
    ", and keeps it only for exceptional ones, such as crimes in war",
  abolished: (name: string, date: PartialDate, ordinary?: PartialDate) =>
    ordinary === undefined
      ? `${name} [abolished the death penalty](${deathPenalty}) for all crimes ${at(date)}`
      : `${name} [abolished the death penalty](${deathPenalty}) for ordinary crimes ${at(ordinary)} and for all crimes ${at(date)}`,
  none: (name: string, date?: PartialDate) =>
    `${name} has [no death penalty](${deathPenalty})` +
    (date === undefined ? "" : `: it was abolished for all crimes ${at(date)}`),
  nothing: (name: string) => `the sources used here do not speak of ${name} in any of the four topics`,
  noDeathPenaltyData: (name: string) => `the sources used here do not speak of the death penalty in ${name}`,
  lastExecution: (year: number) => `the [last known execution](death-penalty/last-execution) was in ${year}`,
  lastExecutionAny: (year: number) =>
    `the [last known execution](death-penalty/last-execution), for any crime, was in ${year}`,
  mandatory: (began: Began, part: string) => {
    const [only, for_] = [`[the only sentence](${drugs})`, `for at least one drug offence${part}`];
    if (began.is === "known") return `${since(began.date)} death has been ${only} ${for_}`;
    if (began.is === "listed") return `death is ${only} ${for_}, as listed ${since(began.date)}`;
    return `death is ${only} ${for_}`;
  },
  notMandatory: (began: Began, part: string) =>
    `${lawProvides(began, `it for [drug offences](${drugs})`, part)}, but not as the only sentence`,
  mandatoryUnknown: (began: Began, part: string) =>
    `${lawProvides(began, `it for [drug offences](${drugs})`, part)}; whether it is ever the only sentence is not known`,
  mandatoryPast: (began: Began, part: string, from: PartialDate, to: PartialDate) =>
    `${lawProvides(began, `it for [drug offences](${drugs})`, part)}: ${dateText(from) === dateText(to) ? at(from) : `from ${dateText(from)} ${until(to)}`} as the only sentence for at least one of them, and since then as one of several`,
  drugsPast: (from: PartialDate | null, to: PartialDate) =>
    from === null
      ? `its law provided it for [drug offences](${drugs}) ${until(to)}`
      : `its law provided it for [drug offences](${drugs}) from ${dateText(from)} ${until(to)}`,
  noDrugLaw: `its law does not provide it for [drug offences](${drugs})`,
  notForDrugs: `[not for drug offences](${drugs})`,
  drugsUnknown: `whether its law provides it for [drug offences](${drugs}) is not known`,
  rates: (key: Rated, lastRead?: number) =>
    lastRead === undefined
      ? `Harm Reduction International [rates its use for drugs](death-penalty/application) as ${rated[key]}`
      : `Harm Reduction International [rated its use for drugs](death-penalty/application) as ${rated[key]} when last read, in ${lastRead}`,
  ratedUntil: (key: Rated, from: PartialDate, to: PartialDate) =>
    `Harm Reduction International [rated its use for drugs](death-penalty/application) as ${rated[key]} from ${dateText(from)} ${until(to)}, and a later rating is not confirmed`,
  tooLittle: `Harm Reduction International says that [too little is known](death-penalty/application) to rate its use for drugs`,
  executed: (count: string, year: number, last: boolean) =>
    `${people(count)} [executed for drug offences](death-penalty/executions) in ${year}${last ? ", the last year with a figure" : ""}`,
  executedNone: (from: number, to: number, last: boolean, before?: { readonly count: string; readonly year: number }) =>
    `no one was [executed for drug offences](death-penalty/executions) ${from === to ? `in ${to}` : from === to - 1 ? `in ${from} and ${to}` : `from ${from} to ${to}`}` +
    (before
      ? `, after ${before.count} in ${before.year}`
      : last
        ? from === to
          ? ", the last year with a figure"
          : ", the last years with a figure"
        : ""),
  secret: "the number of people [executed for drug offences](death-penalty/executions) is a state secret",
  deathRow: (
    count: string,
    year: number,
    before?: { readonly count: string; readonly year: number; readonly more: boolean },
  ) =>
    `${people(count)} on [death row for drug offences](death-penalty/death-row) in ${year}` +
    (before ? `, ${before.more ? "down" : "up"} from ${before.count} in ${before.year}` : ""),
  ...briefCare,
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
  switched: (before: string, until: number, after: string, since: number) =>
    `${before} until ${until} and ${after} since ${since}`,
  switchedOnce: (before: string, until: number, after: string, year: number) =>
    `${before} until ${until} and ${after} in ${year}`,
  switchedVerb: { yes: "voted for it", no: "voted against it", abstain: "abstained", absent: "took no part" },
  switchedSince: {
    yes: "has voted for it",
    no: "has voted against it",
    abstain: "has abstained",
    absent: "has taken no part",
  },
  mixed: (what: string, all: number, since: number, parts: readonly string[], last: string) =>
    `in ${votes(all)} at the General Assembly since ${since} on ${what} it ${listText(parts)}; in the last of them it ${last}`,
  mixedPart: {
    yes: (count: number) => `voted for it ${times(count)}`,
    no: (count: number) => `against it ${times(count)}`,
    abstain: (count: number) => `abstained ${times(count)}`,
    absent: (count: number) => `took no part ${times(count)}`,
  },
  mixedLast: { yes: "voted for it", no: "voted against it", abstain: "abstained", absent: "took no part" },
  onVote: (what: string, path: string, year: number) => `[${what}](${path}) in ${year}`,
  /** "voted for A and for B"; after another vote the verb is not said again. */
  votedOn: (verb: string, on: readonly string[], again: boolean) => {
    const short = verb.replace(/^.* (for|against|on)$/, "$1");
    const first = again && verb.startsWith("voted") ? short : verb;
    return listText(on.map((what, i) => `${i === 0 ? first : short} ${what}`));
  },
  /** "a", "a, and b", "a, b, and c": clauses that hold lists of their own. */
  clauses: (parts: readonly string[]) =>
    parts.length < 2 ? (parts[0] ?? "") : `${parts.slice(0, -1).join(", ")}, and ${parts.at(-1) ?? ""}`,
  commission: "in the Commission on Narcotic Drugs it",
  /** What the votes in the Commission were on, by file. */
  commissionVotes: {
    "votes/cnd63-5-1": "taking cannabis out of Schedule IV",
    "votes/cnd67-l5": "the first text there to name harm reduction",
    "votes/cnd68-l6": "a panel of experts on the drug control system",
  } as Readonly<Record<string, string>>,
  statements: (count: number, path: string, stances: string) =>
    `it stood behind [${count === 1 ? "one joint statement" : `${wordNumber(count)} joint statements`}](${path}) recorded here${stances ? `, ${stances}` : ""}`,
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
