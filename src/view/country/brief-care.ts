import { yearOf, type PartialDate } from "#model/date.ts";
import { least, quantityOf } from "#model/quantity.ts";
import { countryTextsOf } from "#text/country-texts.ts";
import { numberText, quantityText } from "#text/format.ts";
import { figuresIn, measuresOther, yearGap } from "./brief-figures.ts";
import { lastRun, periodsOf } from "./brief-law.ts";
import type { Subject } from "./brief-subject.ts";
import type { PlaceFact } from "./place-facts.ts";

type Held = "have" | "lack" | "silent";
const heldOf = (fact: PlaceFact | undefined): Held =>
  fact?.reading.key === "available" ? "have" : fact?.reading.key === "not-available" ? "lack" : "silent";

/** A service with the figure of its coverage, where one of those who inject is known and the service is not gone. */
function serviceOf({ facts, id, atlas }: Subject, service: string, coverage: string) {
  const fact = facts.get(`harm-reduction/${service}`);
  const held = heldOf(fact);
  const lastRead = fact?.reading.grounds?.lastRead;
  const old = lastRead !== undefined && lastRead < yearOf(atlas.day) - yearGap ? lastRead : undefined;
  const start: PartialDate | undefined =
    (fact && lastRun(periodsOf(fact, id), new Set(["available"]))[0]?.from) ?? undefined;
  const covered = facts.get(`harm-reduction/${coverage}`);
  const last = covered && figuresIn(covered, id).at(-1);
  if (held === "lack" || !last || covered.dataset.form !== "quantity" || measuresOther(last))
    return { fact, held, old, start };
  const target = covered.dataset.target?.value ?? Infinity;
  const value = quantityOf(last.value);
  const figure = {
    year: last.year,
    text: quantityText(value),
    met: (least(value) ?? 0) >= target,
    target: numberText(target),
  };
  return { fact, held, old, start, figure };
}
type Service = ReturnType<typeof serviceOf>;

const servicesOf = (subject: Subject): readonly [Service, Service] => [
  serviceOf(subject, "needle-syringe-programmes", "needle-syringe-coverage"),
  serviceOf(subject, "opioid-agonist-therapy", "opioid-agonist-coverage"),
];

/** The sentence on services without a figure: needles and syringes, opioid agonist therapy. */
export function servicesSentence(subject: Subject): string | undefined {
  const { brief } = countryTextsOf(subject.atlas.language);
  const { needles, therapy } = brief.services;
  const [a, b] = servicesOf(subject);
  if (!a.fact && !b.fact) return undefined;
  const confirmed = (clause: string, year: number | undefined): string =>
    year === undefined ? clause : `${clause}, ${brief.lastConfirmed([year])}`;
  const said = ({ held, old, start, figure }: Service, what: string, plural: boolean): string | undefined =>
    figure
      ? undefined
      : held === "have"
        ? confirmed(brief.have(what, plural, start), old)
        : held === "lack"
          ? brief.lacks(what, plural, old)
          : brief.silent(what, plural);
  if (!a.figure && !b.figure) {
    if (a.held === "silent" && b.held === "silent") return brief.silentBoth(needles, therapy);
    if (a.held === "lack" && b.held === "lack" && a.old === b.old) return brief.lacksBoth(needles, therapy, a.old);
    if (a.held === "have" && b.held === "have") return haveBoth(subject, a, b);
  }
  const [first, second] = [said(a, needles, true), said(b, therapy, false)];
  if (first === undefined || second === undefined) return first ?? second;
  // A year that both were last read in is said once.
  if (a.held === "lack" && b.held === "have" && a.old === b.old)
    return `${first}, but ${brief.have(therapy, false, b.start)}`;
  return a.held === "silent" || b.held === "silent" || a.held === b.held
    ? `${first}; ${second}`
    : `${first}, but ${second}`;
}

function haveBoth({ atlas }: Subject, a: Service, b: Service): string {
  const { brief } = countryTextsOf(atlas.language);
  const { needles, therapy } = brief.services;
  const years = [...new Set([a.old, b.old].filter((year) => year !== undefined))].sort();
  // Said at the end it is of both, or of the second alone.
  const own = b.old === undefined ? a.old : undefined;
  const atEnd = own !== undefined || years.length === 0 ? "" : `, ${brief.lastConfirmed(years)}`;
  if (a.start !== undefined && a.start === b.start && a.old === b.old)
    return brief.haveBoth(needles, therapy, a.start) + atEnd;
  const first = brief.have(needles, true, a.start) + (own === undefined ? "" : `, ${brief.lastConfirmed([own])}`);
  // "… since 2006 and … since 2005": one verb is enough where both starts are known.
  const one = a.start !== undefined && b.start !== undefined ? brief.since(therapy, b.start) : undefined;
  return `${first}${own !== undefined || one === undefined ? ", and " : " and "}${one ?? brief.have(therapy, false, b.start)}${atEnd}`;
}

/** The sentence on coverage: the latest figures against the targets. */
export function coverageSentence(subject: Subject): string | undefined {
  const { brief } = countryTextsOf(subject.atlas.language);
  const [{ figure: syringes }, { figure: therapy }] = servicesOf(subject);
  const clauses: string[] = [];
  if (syringes) clauses.push(brief.syringes(syringes.text, syringes.year, syringes.target, syringes.met));
  if (therapy) {
    const year = syringes?.year === therapy.year ? null : therapy.year;
    const again = year === null && syringes?.met === false;
    clauses.push(brief.therapy(therapy.text, year, therapy.target, therapy.met, again));
  }
  return clauses.length > 0 ? clauses.join(", and ") : undefined;
}
