import type { PartialDate } from "#model/date.ts";
import { dateText, listText } from "../format.ts";

const since = (date: PartialDate): string => `since ${dateText(date)}`;
const adults = "cannabis/adult-use";
const medical = "[medical use](cannabis/medical)";

/** The clauses of a brief on cannabis and on services, in English; words in [brackets](fact) lead to a fact of the page. */
export const briefCare = {
  cannabis: {
    illegal: () => `cannabis is [illegal](${adults})`,
    decriminalised: (date?: PartialDate) =>
      date === undefined
        ? `possession of a little cannabis is [decriminalised](${adults})`
        : `possession of a little cannabis has been [decriminalised](${adults}) ${since(date)}`,
    tolerated: (date?: PartialDate) =>
      `cannabis is illegal, but small cases ${date === undefined ? "are" : "have been"} [left alone by a written policy](${adults})${date === undefined ? "" : ` ${since(date)}`}`,
    "legal-personal": (date?: PartialDate) =>
      `adults ${date === undefined ? "may" : "have been allowed to"} [have or grow cannabis for themselves](${adults})${date === undefined ? "" : ` ${since(date)}`}`,
    "legal-market": (date?: PartialDate) =>
      `cannabis ${date === undefined ? "is" : "has been"} [legal for adults](${adults})${date === undefined ? "" : ` ${since(date)}`}, with licensed or state-run supply`,
  } as Readonly<Record<string, (date?: PartialDate) => string>>,
  byRuling: ", by a court ruling",
  /** What held from a day until the present status began. */
  cannabisBefore: {
    decriminalised: "possession was decriminalised",
    tolerated: "it was tolerated",
    "legal-personal": "personal use was legal",
    "legal-market": "there was a legal market",
  } as Readonly<Record<string, string>>,
  untilThen: (what: string, from: PartialDate) => `from ${dateText(from)} until then ${what}`,
  between: (what: string, from: PartialDate, to: PartialDate) => `from ${dateText(from)} until ${dateText(to)} ${what}`,
  medical: {
    none: () => "there is [no medical programme](cannabis/medical)",
    limited: () => `${medical} is limited to certain products or permits`,
    legal: (date?: PartialDate) =>
      date === undefined ? `${medical} is legal` : `${medical} has been legal ${since(date)}`,
  } as Readonly<Record<string, (date?: PartialDate) => string>>,
  /** How medical use follows in the same breath: after a ban, and after a clause that says since when. */
  afterBan: {
    none: () => ", with [no medical programme](cannabis/medical)",
    limited: () => `, and ${medical} is limited to certain products or permits`,
    legal: (date?: PartialDate) =>
      `, but ${medical} ${date === undefined ? "is legal" : `has been legal ${since(date)}`}`,
  } as Readonly<Record<string, (date?: PartialDate) => string>>,
  medicalToo: (date: PartialDate, same: boolean) => `, and ${medical} ${same ? "since then" : since(date)}`,
  medicalThen: `${medical} has been legal since then`,
  underOwnLaw: (name: string, state: boolean) => (state ? `under ${name} state law ` : `under the law of ${name} `),
  underFederalLaw: " under federal law",
  noCannabisData: "no source used here speaks of the law on cannabis",
  services: {
    needles: "[needle and syringe programmes](harm-reduction/needle-syringe-programmes)",
    therapy: "[opioid agonist therapy](harm-reduction/opioid-agonist-therapy)",
  },
  haveBoth: (a: string, b: string, date: PartialDate) => `${a} and ${b} have been on record ${since(date)}`,
  have: (what: string, plural: boolean, date?: PartialDate) =>
    date === undefined
      ? `${what} ${plural ? "are" : "is"} on record`
      : `${what} ${plural ? "have" : "has"} been on record ${since(date)}`,
  since: (what: string, date: PartialDate) => `${what} ${since(date)}`,
  lacks: (what: string, plural: boolean, lastRead?: number) =>
    lastRead === undefined
      ? `${what} ${plural ? "are" : "is"} not available`
      : `${what} ${plural ? "were" : "was"} not available in ${lastRead}`,
  lacksBoth: (a: string, b: string, lastRead?: number) =>
    lastRead === undefined
      ? `neither ${a} nor ${b} is available`
      : `neither ${a} nor ${b} was available in ${lastRead}`,
  silent: (what: string, plural: boolean) => `whether there ${plural ? "are" : "is"} ${what} is not known`,
  silentBoth: (a: string, b: string) => `no source used here speaks of ${a} or ${b}`,
  lastConfirmed: (years: readonly number[]) => `last confirmed in ${listText(years.map(String))}`,
  syringes: (value: string, year: number, target: string, met: boolean) =>
    `in ${year}, [${value === "0" ? "no syringes were" : value === "1" ? "1 syringe was" : `${value} syringes were`}](harm-reduction/needle-syringe-coverage) given out for each person who injects, ${met ? "meeting the" : "against a"} target of ${target}`,
  therapy: (value: string, year: number | null, target: string, met: boolean, again: boolean) =>
    `${year === null ? "" : `in ${year}, `}[${value === "0" ? "no one was" : value === "1" ? "1 person was" : `${value} people were`} in opioid agonist therapy](harm-reduction/opioid-agonist-coverage) for each 100 who inject, ${met ? `meeting the target of ${target}` : again ? `against ${target}` : `against a target of ${target}`}`,
};
