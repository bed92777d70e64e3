import type { PartialDate } from "#model/date.ts";
import { dateText, listText } from "./format.ts";

const since = (date: PartialDate): string => `since ${dateText(date)}`;
const until = (date: PartialDate): string => `until ${dateText(date)}`;

/** The clauses of a brief on cannabis and on services, in English; words in [brackets](fact) lead to a fact of the page. */
export const briefCare = {
  cannabis: {
    illegal: () => "cannabis is [illegal](cannabis/adult-use)",
    decriminalised: (date?: PartialDate, ruling?: boolean) =>
      date === undefined
        ? "possession of a little cannabis is [decriminalised](cannabis/adult-use)"
        : `possession of a little cannabis has been [decriminalised](cannabis/adult-use) ${since(date)}${ruling ? ", by a court ruling" : ""}`,
    tolerated: (date?: PartialDate) =>
      `cannabis is illegal, but small cases ${date === undefined ? "are" : "have been"} [left alone by a written policy](cannabis/adult-use)${date === undefined ? "" : ` ${since(date)}`}`,
    "legal-personal": (date?: PartialDate, ruling?: boolean) =>
      `adults ${date === undefined ? "may" : "have been allowed to"} [have or grow cannabis for themselves](cannabis/adult-use)${date === undefined ? "" : ` ${since(date)}`}${ruling && date !== undefined ? ", by a court ruling" : ""}`,
    "legal-market": (date?: PartialDate) =>
      `cannabis ${date === undefined ? "is" : "has been"} [legal for adults](cannabis/adult-use)${date === undefined ? "" : ` ${since(date)}`}, with licensed or state-run supply`,
  } as Readonly<Record<string, (date?: PartialDate, ruling?: boolean) => string>>,
  cannabisBefore: {
    decriminalised: (from: PartialDate, to: PartialDate) =>
      `from ${dateText(from)} ${until(to)} possession was decriminalised`,
    tolerated: (from: PartialDate, to: PartialDate) => `from ${dateText(from)} ${until(to)} it was tolerated`,
    "legal-personal": (from: PartialDate, to: PartialDate) =>
      `from ${dateText(from)} ${until(to)} personal use was legal`,
    "legal-market": (from: PartialDate, to: PartialDate) =>
      `from ${dateText(from)} ${until(to)} there was a legal market`,
  } as Readonly<Record<string, (from: PartialDate, to: PartialDate) => string>>,
  medical: {
    none: () => "there is [no medical programme](cannabis/medical)",
    limited: () => "[medical use](cannabis/medical) is limited to certain products or permits",
    legal: (date?: PartialDate) =>
      date === undefined
        ? "[medical use](cannabis/medical) is legal"
        : `[medical use](cannabis/medical) has been legal ${since(date)}`,
  } as Readonly<Record<string, (date?: PartialDate) => string>>,
  haveBoth: (a: string, b: string, date: PartialDate) => `${a} and ${b} have been on record ${since(date)}`,
  underOwnLaw: (clause: string) => `under its own law ${clause}`,
  underFederalLaw: (clause: string) => `under federal law ${clause}`,
  noCannabisData: "the sources used here do not speak of its law on cannabis",
  services: {
    needles: "[needle and syringe programmes](harm-reduction/needle-syringe-programmes)",
    therapy: "[opioid agonist therapy](harm-reduction/opioid-agonist-therapy)",
  },
  have: (what: string, plural: boolean, date?: PartialDate) =>
    date === undefined
      ? `${what} ${plural ? "are" : "is"} available`
      : `${what} ${plural ? "have" : "has"} been on record ${since(date)}`,
  since: (what: string, date: PartialDate) => `${what} ${since(date)}`,
  lacks: (what: string, plural: boolean, lastRead?: number) =>
    lastRead === undefined
      ? `${what} ${plural ? "are" : "is"} not available`
      : `${what} ${plural ? "were" : "was"} not available when last read, in ${lastRead}`,
  lacksBoth: (a: string, b: string, lastRead?: number) =>
    lastRead === undefined
      ? `neither ${a} nor ${b} is available`
      : `neither ${a} nor ${b} was available when last read, in ${lastRead}`,
  silent: (what: string, plural: boolean) => `no source used here says whether there ${plural ? "are" : "is"} ${what}`,
  silentBoth: (a: string, b: string) => `no source used here speaks of ${a} or ${b}`,
  lastRead: (years: readonly number[]) => `last read in ${listText(years.map(String))}`,
  syringes: (value: string, year: number, met: boolean, target: string) =>
    `in ${year} there were [${value === "0" ? "no" : value} syringes](harm-reduction/needle-syringe-coverage) for each person who injects, ${met ? `which meets the target of ${target}` : `against a target of ${target}`} a year`,
  therapy: (value: string, year: number | null, met: boolean, target: string) =>
    `${year === null ? "" : `in ${year}, `}[${value} people](harm-reduction/opioid-agonist-coverage) were in opioid agonist therapy for each 100 who inject, ${met ? "above" : "against"} the target of ${target} for 2025`,
};
