import { capital, dateText, listText, numberText, wordNumber } from "../format.ts";
import type { PartialDate } from "#model/date.ts";

const count = (number: number, states: boolean): string =>
  `${wordNumber(number)} ${states ? (number === 1 ? "state" : "states") : number === 1 ? "place" : "places"}`;

/** The words of the page of questions and of the cross-table in English. */
export const askWords = {
  title: "Ask",
  loading: "Loading …",
  about:
    "Put conditions together: what the law says on a day, what is done, how a state voted, what it joined. The answer is a sentence, a map, a list and a table. A second view sets one indicator against another.",
  needsScript:
    "Questions are answered in your browser, from the files of the atlas, and need JavaScript. Without it the same facts can be read on these pages:",
  none: "Ask which states fit",
  tabs: { ask: "Conditions", cross: "Cross-table" },
  among: "Whom it counts",
  amongs: { members: "UN member states", all: "All places in the data", group: "A group of one’s own" },
  amongSaid: {
    members: (asked: number) => `Asked of ${numberText(asked)} member states of the United Nations.`,
    all: (asked: number) => `Asked of all ${numberText(asked)} places of which the data speak.`,
    group: (asked: number, name: string) =>
      `Asked of ${asked === 1 ? "1 place" : `${numberText(asked)} places`} of the group “${name}”.`,
  },
  conditions: "Conditions",
  conditionCount: (number: number) => (number === 1 ? "1 condition" : `${number} conditions`),
  joins: { all: "All of these", any: "Any of these" },
  joinLabel: "Fits, if it meets",
  joinOf: { all: "all of these", any: "any of these" },
  is: { is: "is", not: "is not" },
  isLabel: "Is or is not",
  on: "on",
  latest: "the latest day",
  aDay: "a day",
  dayLabel: "Day",
  ofDay: (day: string) => `on ${dateText(day as PartialDate)}`,
  variant: "Which values",
  absences: "Where there is no value",
  add: "Add a condition",
  addHint: "Type an indicator: executions, moratorium, syringes …",
  addFound: (found: number) => (found === 1 ? "1 indicator" : `${found} indicators`),
  addNone: (query: string) => `No indicator is called “${query}”`,
  addBundle: "Add a group of conditions",
  bundle: { all: "All of a group", any: "Any of a group" },
  bundleLabel: "Group of conditions",
  bundleNot: "Not",
  remove: (name: string) => `Remove ${name}`,
  choose: "Choose at least one; until then this condition asks nothing.",
  clear: "Start anew",
  ready: "Questions to start with",
  answer: "Answer",
  keys: { fits: "Fits", not: "Does not fit", perhaps: "Perhaps: a date or figure leaves it open" },
  meanings: {
    fits: "All that was asked is known, and it fits.",
    not: "What is known settles that it does not fit.",
    perhaps: "A date, a minimum or a conflict of sources leaves it open.",
  },
  sentence: (number: number, phrases: string, states: boolean, open: number) =>
    number === 0
      ? open > 0
        ? `No ${states ? "state" : "place"} is known that ${phrases}`
        : `No ${states ? "state" : "place"} ${phrases}`
      : `${count(number, states)} ${phrases}`,
  onDay: (when: string, sentence: string) => `${when}, ${sentence}`,
  rest: (perhaps: number, no: number, states: boolean) => {
    const not = no === 0 ? "none is ruled out" : no === 1 ? "one does not fit" : `${wordNumber(no)} do not fit`;
    return perhaps === 0
      ? `${capital(not)}; none is left open.`
      : `Of ${count(perhaps, states)} it cannot be said; ${not}.`;
  },
  unspoken: (states: boolean) => `Nothing that is asked here is recorded of any ${states ? "state" : "place"}`,
  unspokenWhy: "Nobody is counted on this day, or the data give figures for the world alone.",
  fitting: (number: number) => `Fits: ${numberText(number)}`,
  cannot: (number: number) => `It cannot be said: ${numberText(number)}`,
  cannotWhy:
    "A fact that decides it is missing or known only in part. This is no “no”: the reason stands with the places.",
  fitOnly: "Those that fit, alone:",
  gather: "Take those that fit as a group",
  gathered: "Those that fit",
  nobody: "No place surely fits.",
  notFitting: (number: number) => `Does not fit: ${numberText(number)}`,
  elsewhere: "Other places",
  openReading: (indicator: string, reading: string) => `“${indicator}”: ${reading}`,
  either: (labels: readonly string[]) => listText(labels, "or"),
  atLeast: (value: string) => `${value}: a minimum or a range`,
  columns: { place: "place", name: "name", answer: "answer", why: "why", evidence: "evidence", day: "day" },
  answers: { yes: "fits", no: "does not fit", perhaps: "cannot be said" },
  rowsOf: "Rows",
  columnsOf: "Columns",
  swap: "Swap",
  crossTitle: (
    most: string,
    all: string,
    [row, rows]: readonly [string, string],
    [column, columns]: readonly [string, string],
  ) =>
    `Of ${all}, ${most} ${most === "one" ? "counts" : "count"} as “${row}” under “${rows}” and as “${column}” under “${columns}”`,
  crossEmpty: (rows: string, columns: string) => `“${rows}”, set against “${columns}”`,
  crossDays: (rows: string, columns: string) =>
    rows === columns ? `Rows and columns are read ${rows}.` : `Rows are read ${rows}, columns ${columns}.`,
  crossBefore: [
    (begin: string) => `Rows have no data before ${begin}.`,
    (begin: string) => `Columns have no data before ${begin}.`,
  ] as const,
  crossLargest: "The title names the largest field.",
  crossNote:
    "0 is a real zero: nobody reads both. Rows and columns after the rule are gaps, where there is no value and why; a point there means none. A range counts places whose date or figure leaves it open.",
  crossUncertain: (number: number) =>
    number === 0
      ? "Every place is certain of its field."
      : `${number === 1 ? "1 place is" : `${number} places are`} not certain of one field and count in the upper end of a range.`,
  total: "Total",
  cell: (number: string, row: string, column: string) => `${number}: ${row}, ${column}`,
  perhapsAlso: (number: number) => (number === 1 ? "Perhaps also" : `Perhaps also, ${number}`),
  lists: "The places, field by field",
  noneInGap: "none",
  failed: (files: string) => `${files} could not be loaded; what it would decide is left out.`,
};

/** A link of the page with the words that lead to it. */
interface Ready {
  readonly link: string;
  readonly words: string;
}

/** Questions to start with; a test holds that each has an answer. */
export const readyQuestions: readonly Ready[] = [
  {
    words:
      "Death penalty for drug offences in law today, and a yes to the first resolution that names harm reduction, in March 2024",
    link: "q=all;death-penalty/drug-offences:yes-unknown,yes,mandatory;coalitions/votes/cnd67-l5:yes",
  },
  {
    words: "A needle and syringe programme, where possession for personal use is a crime",
    link: "q=all;harm-reduction/needle-syringe-programmes:available;harm-reduction/criminalisation:yes",
  },
  {
    words: "The death penalty abolished for all crimes today, but a no to the moratorium in 2020",
    link: "q=all;death-penalty/status:abolitionist-all;coalitions/votes/unga75-183:no",
  },
  {
    words: "The death penalty for drug offences in law, and a seat in the Commission on Narcotic Drugs in 2026",
    link: "q=all;death-penalty/drug-offences:yes-unknown,yes,mandatory;coalitions/bodies/cnd-members-2026:member",
  },
  {
    words: "Cannabis allowed to adults in national law, and party to the Single Convention of 1961",
    link: "q=all;cannabis/adult-use:legal-personal,legal-market;coalitions/treaties/treaty-1961:member",
  },
  {
    words: "The death penalty retained in law, and yet a yes to the moratorium in 2024",
    link: "q=all;death-penalty/status:retentionist;coalitions/votes/unga79-179:yes",
  },
  {
    words: "Neither a needle and syringe programme nor opioid agonist therapy",
    link: "q=all;harm-reduction/needle-syringe-programmes:not-available;harm-reduction/opioid-agonist-therapy:not-available",
  },
];

/** Cross-tables to start with. */
export const readyCrosses: readonly Ready[] = [
  {
    words: "Death penalty for drug offences against the moratorium vote of 2024",
    link: "cross=death-penalty/drug-offences,coalitions/votes/unga79-179",
  },
  {
    words: "Adult use of cannabis against the Schedule IV vote of 2020",
    link: "cross=cannabis/adult-use,coalitions/votes/cnd63-5-1&t=2020-12-02",
  },
  {
    words: "Needle and syringe programmes against possession as a crime",
    link: "cross=harm-reduction/needle-syringe-programmes,harm-reduction/criminalisation",
  },
];
