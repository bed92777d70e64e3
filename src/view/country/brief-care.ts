import { yearOf, type PartialDate } from "#model/date.ts";
import { least, quantityOf } from "#model/quantity.ts";
import { countryTextsOf } from "#text/country-texts.ts";
import { numberText, quantityText } from "#text/format.ts";
import { figuresIn, measuresOther, yearGap } from "./brief-figures.ts";
import { knownDate, lastRun, periodsOf, scopeOf } from "./brief-law.ts";
import type { Subject } from "./brief-death.ts";
import type { PlaceFact } from "./place-facts.ts";

const order = ["illegal", "decriminalised", "tolerated", "legal-personal", "legal-market"];

/** The facts on cannabis: of a state of the United States its own law. */
const cannabisFact = ({ facts }: Subject, id: string): PlaceFact | undefined =>
  [...facts.values()].find(({ indicator }) => indicator.data === `cannabis/us-states-${id}`) ??
  facts.get(`cannabis/${id}`);

/** A stronger status that ended where the present one began. */
function stepBack(fact: PlaceFact, { id, atlas }: Subject): string | undefined {
  const { brief } = countryTextsOf(atlas.language);
  const periods = periodsOf(fact, id);
  const [now] = lastRun(periods, new Set([fact.reading.key]));
  const before = now && periods[periods.indexOf(now) - 1];
  if (!now?.from || !before?.from || !before.status) return undefined;
  if (order.indexOf(before.status) <= order.indexOf(fact.reading.key)) return undefined;
  const [first] = lastRun(periods.slice(0, periods.indexOf(now)), new Set([before.status]));
  return first?.from ? brief.cannabisBefore[before.status]?.(first.from, now.from) : undefined;
}

/** The sentence on cannabis: adult use and medical use. */
export function cannabisSentence(subject: Subject): string | undefined {
  const { atlas, id, place } = subject;
  const { brief } = countryTextsOf(atlas.language);
  const [adult, medical] = [cannabisFact(subject, "adult-use"), cannabisFact(subject, "medical")];
  if (!adult && !medical) return undefined;
  const path = (text: string): string =>
    text
      .replaceAll("(cannabis/adult-use)", `(${adult?.path ?? ""})`)
      .replaceAll("(cannabis/medical)", `(${medical?.path ?? ""})`);
  const startOf = (fact: PlaceFact): { date?: PartialDate; ruling: boolean } => {
    const [first] = lastRun(periodsOf(fact, id), new Set([fact.reading.key]));
    return { date: knownDate(first), ruling: first?.kind === "ruling" };
  };
  const clauses: string[] = [];
  if (adult?.reading.is === "status") {
    const { date, ruling } = startOf(adult);
    const said = brief.cannabis[adult.reading.key]?.(date, ruling);
    const back = stepBack(adult, subject);
    const federal = scopeOf(adult, place, atlas.language) === "federal";
    if (said)
      clauses.push(id.startsWith("US-") ? brief.underOwnLaw(said) : federal ? brief.underFederalLaw(said) : said);
    if (back) clauses.push(back);
  }
  const said =
    medical?.reading.is === "status" ? brief.medical[medical.reading.key]?.(startOf(medical).date) : undefined;
  if (said && clauses.length === 1 && adult?.reading.key === "illegal")
    return path(`${clauses[0] ?? ""}, ${medical?.reading.key === "legal" ? "but" : "and"} ${said}`);
  if (said) clauses.push(said);
  return clauses.length > 0 ? path(clauses.join("; ")) : brief.noCannabisData;
}

type Held = "have" | "lack" | "silent";
const heldOf = (fact: PlaceFact | undefined): Held =>
  fact?.reading.key === "available" ? "have" : fact?.reading.key === "not-available" ? "lack" : "silent";

/** The sentence on services: needles and syringes, opioid agonist therapy. */
export function servicesSentence({ facts, id, atlas }: Subject): string | undefined {
  const { brief } = countryTextsOf(atlas.language);
  const found = [
    facts.get("harm-reduction/needle-syringe-programmes"),
    facts.get("harm-reduction/opioid-agonist-therapy"),
  ];
  const [a, b] = found;
  if (!a && !b) return undefined;
  const { needles, therapy } = brief.services;
  const old = (fact: PlaceFact | undefined): number | undefined => {
    const last = fact?.reading.grounds?.lastRead;
    return last !== undefined && last < yearOf(atlas.day) - yearGap ? last : undefined;
  };
  const start = (fact: PlaceFact | undefined): PartialDate | undefined =>
    (fact && lastRun(periodsOf(fact, id), new Set(["available"]))[0]?.from) ?? undefined;
  const years = [...new Set(found.map(old).filter((year) => year !== undefined))].sort();
  const [na, nb] = [heldOf(a), heldOf(b)];
  const joined = (clause: string, tail: readonly number[]): string =>
    tail.length > 0 ? `${clause}, ${brief.lastRead(tail)}` : clause;
  if (na === "have" && nb === "have") {
    const [from, to] = [start(a), start(b)];
    const [first, second] = [old(a), old(b)];
    if (from !== undefined && from === to && first === second)
      return joined(brief.haveBoth(needles, therapy, from), years);
    // Said at the end it is of both, or of the second alone.
    const own = first !== undefined && second === undefined ? [first] : [];
    const needleClause = joined(brief.have(needles, true, from), own);
    const therapyClause =
      to === undefined || from === undefined ? brief.have(therapy, false, to) : brief.since(therapy, to);
    const glue = own.length > 0 || to === undefined || from === undefined ? ", and " : " and ";
    return joined(`${needleClause}${glue}${therapyClause}`, own.length > 0 ? [] : years);
  }
  if (na === "silent" && nb === "silent") return brief.silentBoth(needles, therapy);
  if (na === "lack" && nb === "lack")
    return old(a) === old(b)
      ? brief.lacksBoth(needles, therapy, old(a))
      : `${brief.lacks(needles, true, old(a))}, and ${brief.lacks(therapy, false, old(b))}`;
  const said = (held: Held, what: string, plural: boolean, fact: PlaceFact | undefined): string =>
    held === "have"
      ? joined(brief.have(what, plural, start(fact)), old(fact) === undefined ? [] : [old(fact) as number])
      : held === "lack"
        ? brief.lacks(what, plural, old(fact))
        : brief.silent(what, plural);
  // What both say of the last reading is said once.
  const again = na === "lack" && nb === "have" && old(a) === old(b);
  const [first, second] = [
    said(na, needles, true, a),
    again ? brief.have(therapy, false, start(b)) : said(nb, therapy, false, b),
  ];
  return na === "silent" || nb === "silent" ? `${first}; ${second}` : `${first}, but ${second}`;
}

/** The sentence on coverage: the latest figures against the targets. */
export function coverageSentence({ facts, id, atlas }: Subject): string | undefined {
  const { brief } = countryTextsOf(atlas.language);
  const latest = (path: string) => {
    const fact = facts.get(path);
    const last = fact && figuresIn(fact, id).at(-1);
    if (!last || !fact || fact.dataset.form !== "quantity" || measuresOther(last)) return undefined;
    const target = fact.dataset.target?.value ?? Infinity;
    const value = quantityOf(last.value);
    return { ...last, text: quantityText(value), met: (least(value) ?? 0) >= target, target: numberText(target) };
  };
  const syringes = latest("harm-reduction/needle-syringe-coverage");
  const therapy = latest("harm-reduction/opioid-agonist-coverage");
  const clauses: string[] = [];
  if (syringes) clauses.push(brief.syringes(syringes.text, syringes.year, syringes.met, syringes.target));
  if (therapy) {
    const year = syringes?.year === therapy.year ? null : therapy.year;
    clauses.push(brief.therapy(therapy.text, year, therapy.met, therapy.target));
  }
  return clauses.length > 0 ? clauses.join(", and ") : undefined;
}
