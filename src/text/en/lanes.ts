import type { DateKind } from "#model/fact.ts";
import { capital, numberText } from "../format.ts";

/** What a title says of beginnings and ends: of whom, what, how many of them in or after which year. */
interface Told {
  readonly who: string;
  readonly what: string;
  readonly year: number;
  readonly count: string;
  /** Whether the count is one. */
  readonly single: boolean;
  /** Whether dates are of what happened, not of the first list that names it. */
  readonly dated: boolean;
}
const ofThem = ({ who, what }: Told): string => `Of ${who} that have or had ${what}`;

/** The words of timelines in English, wherever they stand. */
export const lanesWords = {
  more: (count: number) => `${numberText(count)} more ${count === 1 ? "place" : "places"} in the atlas`,
  label: "Timeline",
  today: "Today",
  changed: "with a change, the latest first",
  unchanged: "without a change on record",
  elsewhere: "Elsewhere",
  uncounted: (count: number) => (count === 1 ? "And 1 place not counted" : `And ${count} places not counted`),
  /** What a place has that stands above the first step of a ramp, by indicator: after "have or had". */
  had: {
    "cannabis/adult-use": "a milder law or policy on cannabis",
    "cannabis/medical": "a medical cannabis programme, however narrow",
    "cannabis/us-adult-use": "a milder law on cannabis",
    "cannabis/us-medical": "a medical cannabis programme, however narrow",
    "death-penalty/drug-offences": "the death penalty for drug offences in law",
    "death-penalty/status": "the death penalty in law",
    "death-penalty/application": "a category of use of the death penalty for drug offences",
    "death-penalty/editions": "a place in the yearly lists of the death penalty for drug offences",
    "harm-reduction/needle-syringe-programmes": "a known needle and syringe programme",
    "harm-reduction/opioid-agonist-therapy": "a known site of opioid agonist therapy",
    "harm-reduction/naloxone": "a known programme that gives naloxone to lay people",
    "harm-reduction/drug-consumption-rooms": "a known drug consumption room",
    "harm-reduction/drug-checking": "a known drug checking service",
    "harm-reduction/prison-needle-syringe": "a prison known to give out needles and syringes",
    "harm-reduction/prison-opioid-agonist": "a prison known to provide opioid agonist therapy",
    "harm-reduction/national-policy": "harm reduction in national policy",
    "harm-reduction/criminalisation": "a recorded law that makes possession for own use a crime, if only in part",
    "harm-reduction/reported-compulsory-detention": "laws on compulsory detention reported to UNAIDS",
    "harm-reduction/reported-death-penalty": "laws with the death penalty for drug offences reported to UNAIDS",
    "harm-reduction/reported-clean-needles": "a policy on clean needles reported to UNAIDS",
    "harm-reduction/reported-obstacles": "legal obstacles reported to UNAIDS by civil society",
  } as Readonly<Record<string, string>>,
  hadOther: (ground: string) => `a status other than “${ground}”`,
  began: (told: Told) =>
    told.dated
      ? `${ofThem(told)}, ${told.count} began in ${told.year} or later`
      : `${ofThem(told)}, ${told.count} ${told.single ? "is" : "are"} first recorded in ${told.year} or later`,
  ended: (told: Told, ended: string, single: boolean) =>
    `${ofThem(told)}, ${ended} ${single ? "has" : "have"} it no longer, ${ended === told.count ? "" : `${told.count} of them `}since ${told.year} or later`,
  alone: ({ who, what, year }: Told, ended: boolean) =>
    capital(ended ? `${who} had ${what}, until ${year}` : `${who} has or had ${what}, on record since ${year}`),
  stood: (count: string, all: string, what: string, from: number, to: number) =>
    `${capital(count)} of ${all} have or had ${what} on record from ${from} to ${to}; none is known to have begun or ended`,
  none: "No place fits. Choose all places, or another part of the world.",
  noneChosen: "No place is chosen yet. Press the name of a place to choose it; more than one can be chosen.",
  /** How a change came, in the words beside its mark. */
  came: {
    "in-force": "Law in force",
    passed: "Law passed",
    signed: "Law signed",
    gazetted: "Law published",
    ruling: "Court ruling",
    announced: "Announced",
    policy: "Policy",
    practice: "Practice",
  } as Readonly<Partial<Record<DateKind, string>>>,
  byVote: "By popular vote",
  /** What is written on a bar: what it is, and since when. */
  startedIn: (label: string, date: string) => `${label}, ${date}`,
  startedBefore: (label: string, date: string) => `${label} since ${date}`,
  listedIn: (label: string, date: string) => `${label}, listed ${date}`,
  readUpTo: (label: string, year: number) => `${label}, read up to ${year}`,
};
