import type { PartialDate } from "#model/date.ts";
import { briefCare } from "./brief-care.ts";
import { briefPositions } from "./brief-positions.ts";
import { dateText } from "../format.ts";

/** "on 4 July 2023", "in July 2023", "in 2023", "by 1975". */
const at = (date: PartialDate): string =>
  date.startsWith("≤")
    ? `by ${dateText(date.slice(1) as PartialDate)}`
    : `${date.length === 10 ? "on" : "in"} ${dateText(date)}`;
const since = (date: PartialDate): string => `since ${dateText(date)}`;
const people = (count: string): string => (/(^| )one$/.test(count) ? `${count} person` : `${count} people`);
const were = (count: string): string => `${people(count)} ${/(^| )one$/.test(count) ? "was" : "were"}`;

/** When something began, as far as it is known. */
export type Began =
  | { readonly is: "known" | "listed"; readonly date: PartialDate }
  | { readonly is: "independence"; readonly date: PartialDate }
  | { readonly is: "unknown" };

/** "the law has provided death … since 1975", "the law provides death …": the clause bends with what is known of the start. */
const lawProvides = (began: Began, what: string): string => {
  if (began.is === "known") return `the law has provided death for ${what} ${since(began.date)}`;
  if (began.is === "independence") return `the law has provided death for ${what} since independence ${at(began.date)}`;
  return `the law provides death for ${what}${began.is === "listed" ? `, as listed ${since(began.date)}` : ""}`;
};

const deathPenalty = "death-penalty/status";
const drugs = "death-penalty/drug-offences";
const executions = "death-penalty/executions";
const rated = { high: "high", low: "low", symbolic: "symbolic" } as const;
export type Rated = keyof typeof rated;

const withLast = (last?: number): string =>
  last === undefined ? "" : `, with the [last known execution](death-penalty/last-execution) in ${last}`;

/**
 * The sentences of a brief in English. Words in [brackets](fact) lead to a fact of the page. Clauses have no capital and no
 * full stop of their own.
 */
export const brief = {
  /** What a first sentence begins with that does not name the place otherwise. */
  in: (name: string) => `in ${name} `,
  keeps: `the death penalty [remains in law](${deathPenalty})`,
  keepsNotForDrugs: `the death penalty [remains in law](${deathPenalty}), but [not for drug offences](${drugs})`,
  keepsNoLonger: (from: PartialDate | null, to: PartialDate) =>
    `the death penalty [remains in law](${deathPenalty}), but no longer for [drug offences](${drugs}), for which it stood ${from === null ? "" : `from ${dateText(from)} `}until ${dateText(to)}`,
  practice: (notForDrugs: boolean, last?: number) =>
    `the death penalty remains in law${notForDrugs ? `, but [not for drug offences](${drugs}), and` : " but"} is counted as [abolished in practice](${deathPenalty})${withLast(last)}`,
  countedPractice: (last?: number) =>
    `the death penalty is counted as [abolished in practice](${deathPenalty})${withLast(last)}`,
  ordinary: (date?: PartialDate) =>
    (date === undefined
      ? `there is [no death penalty for ordinary crimes](${deathPenalty})`
      : `the death penalty was [abolished for ordinary crimes](${deathPenalty}) ${at(date)}`) +
    "; it remains only for exceptional ones, such as crimes in war",
  abolished: (date: PartialDate, ordinary?: PartialDate) =>
    ordinary === undefined
      ? `the death penalty was [abolished](${deathPenalty}) for all crimes ${at(date)}`
      : `the death penalty was [abolished](${deathPenalty}) for ordinary crimes ${at(ordinary)} and for all ${at(date)}`,
  none: (date?: PartialDate) =>
    date === undefined
      ? `there is [no death penalty](${deathPenalty})`
      : `there has been [no death penalty](${deathPenalty}) ${since(date)}`,
  nothing: (name: string) => `the sources used here do not speak of ${name} in any of the four topics`,
  noDeathPenaltyData: (name?: string) =>
    `no source used here speaks of the death penalty${name === undefined ? "" : ` in ${name}`}`,
  lastExecutionAny: (year: number) =>
    `the [last known execution](death-penalty/last-execution), for any crime, was in ${year}`,
  mandatory: (began: Began, part: string, them: boolean) => {
    const for_ = `[the only sentence](${drugs}) for at least one ${them ? "of them" : "drug offence"}${part}`;
    return began.is === "known"
      ? `death has been ${for_} ${since(began.date)}`
      : `death is ${for_}${began.is === "listed" ? `, as listed ${since(began.date)}` : ""}`;
  },
  provides: (began: Began, part: string, them: boolean) =>
    lawProvides(began, `[${them ? "them" : "drug offences"}](${drugs})${part}`),
  notOnly: ", but not as the only sentence",
  mandatoryPast: (part: string, from: PartialDate, to: PartialDate) => {
    const what = `death was [the only sentence](${drugs}) for at least one drug offence${part}`;
    const when = dateText(from) === dateText(to) ? at(from) : `from ${dateText(from)} until ${dateText(to)}`;
    return `${what} ${when}; since then it has been one of several`;
  },
  /** After the clause on abolition; `to` is not said again where it is the day of abolition. */
  drugsPast: (from: PartialDate | null, to: PartialDate | undefined) =>
    `${from === null ? "until" : `from ${dateText(from)} until`} ${to === undefined ? "then" : dateText(to)} the law provided it for [drug offences](${drugs})`,
  rates: (key: Rated, lastRead?: number) =>
    lastRead === undefined
      ? `Harm Reduction International [rates the application of this law](death-penalty/application) as ${rated[key]}`
      : `Harm Reduction International [rated the application of this law](death-penalty/application) as ${rated[key]} in ${lastRead}`,
  ratedUntil: (key: Rated, to: PartialDate) =>
    `Harm Reduction International [rated the application of this law](death-penalty/application) as ${rated[key]} until ${dateText(to)}`,
  tooLittle: `Harm Reduction International says that [too little is known](death-penalty/application) to rate the application of this law`,
  executedLead: (name: string, count: string, year: number) =>
    `${name} [executed ${people(count)} for drug offences](${executions}) in ${year}`,
  secretLead: (name: string) =>
    `in ${name} the number of people [executed for drug offences](${executions}) is a state secret`,
  executed: (count: string, year: number, last: boolean) =>
    `${were(count)} [executed for drug offences](${executions}) in ${year}${last ? ", the last year with a figure" : ""}`,
  executedNone: (from: number, to: number, before?: { readonly count: string; readonly year: number }) =>
    `no one was [executed for drug offences](${executions}) ${from === to ? `in ${to}` : from === to - 1 ? `in ${from} and ${to}` : `from ${from} to ${to}`}` +
    (before ? `, after ${before.count} in ${before.year}` : ""),
  secret: `the number of people [executed for drug offences](${executions}) is a state secret`,
  deathRow: (
    count: string,
    year: number,
    before?: { readonly count: string; readonly year: number; readonly more: boolean },
  ) =>
    `in ${year}, ${were(count)} on [death row for drug offences](death-penalty/death-row)` +
    (before ? `, ${before.more ? "down" : "up"} from ${before.count} in ${before.year}` : ""),
  ...briefCare,
  ...briefPositions,
};
