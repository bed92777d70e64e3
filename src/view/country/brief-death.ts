import { yearOf, type PartialDate } from "#model/date.ts";
import { countryTextsOf } from "#text/country-texts.ts";
import { quantityOf } from "#model/quantity.ts";
import { beganOf, knownDate, lastRun, periodsOf, scopeOf } from "./brief-law.ts";
import { figuresIn, quantityInText, yearGap } from "./brief-figures.ts";
import type { Subject } from "./brief-subject.ts";

const inLaw = new Set(["yes", "yes-unknown", "mandatory"]);
/** An end of the death penalty for drugs is news for so many years. */
const newsYears = 5;

const statusOf = ({ facts }: Subject): string | undefined => facts.get("death-penalty/status")?.reading.key;
/** Whether the law provides death for drug offences. */
export const providesDeath = ({ facts }: Subject): boolean =>
  inLaw.has(facts.get("death-penalty/drug-offences")?.reading.key ?? "");

/** Whether the law provided death for drug offences until lately. */
export function endedLately(subject: Subject): boolean {
  const to = pastOf(subject)?.to;
  return to !== undefined && yearOf(subject.atlas.day) - yearOf(to) <= newsYears;
}

/** The span in which the law provided death for drug offences, where it does no more. */
function pastOf({ facts, id }: Subject) {
  const fact = facts.get("death-penalty/drug-offences");
  if (fact?.reading.key !== "no") return undefined;
  const periods = periodsOf(fact, id);
  const run = lastRun(periods, inLaw);
  const [first] = run;
  const after = first && periods[periods.indexOf(run.at(-1) ?? first) + 1];
  return first && after?.status === "no" && after.from ? { from: first.from, to: after.from } : undefined;
}

const lastExecutionOf = ({ facts }: Subject): number | undefined => {
  const found = facts.get("death-penalty/last-execution");
  return found?.reading.is === "quantity" ? found.reading.year : undefined;
};

/** Whether the death penalty for drugs is in use, as far as it is known. */
export const isInUse = (subject: Subject): boolean =>
  latelyExecuted(subject) !== undefined ||
  isSecret(subject) ||
  subject.facts.get("death-penalty/application")?.reading.key === "high";

/** How many were executed in a year that is not long past: what an editor prints first. */
function latelyExecuted({ facts, id, atlas }: Subject): { readonly count: string; readonly year: number } | undefined {
  const fact = facts.get("death-penalty/executions");
  const last = fact && fact.reading.key !== "secret" ? figuresIn(fact, id).at(-1) : undefined;
  if (!last || last.least === 0 || yearOf(atlas.day) - last.year > yearGap) return undefined;
  return { count: quantityInText(quantityOf(last.value)), year: last.year };
}

const isSecret = ({ facts }: Subject): boolean => facts.get("death-penalty/executions")?.reading.key === "secret";

/** The law in general, of a place that has no death penalty for drug offences. */
function generalClause(subject: Subject, first: boolean): string {
  const { facts, id, place, atlas, without, name } = subject;
  const { brief } = countryTextsOf(atlas.language);
  const fact = facts.get("death-penalty/status");
  const key = fact?.reading.is === "status" ? fact.reading.key : undefined;
  if (!fact || key === undefined) return brief.noDeathPenaltyData(first ? name : undefined);
  const where = first ? brief.in(name) : "";
  const past = pastOf(subject);
  const never = !past && facts.get("death-penalty/drug-offences")?.reading.key === "no";
  if (key === "retentionist")
    return where + (past ? brief.keepsNoLonger(past.from, past.to) : never ? brief.keepsNotForDrugs : brief.keeps);
  const alsoPast = (end?: PartialDate): string =>
    past ? `; ${brief.drugsPast(past.from, String(past.to) === String(end) ? undefined : past.to)}` : "";
  if (key === "abolitionist-practice") return where + brief.practice(never, lastExecutionOf(subject)) + alsoPast();
  const periods = periodsOf(fact, id);
  const [begun] = lastRun(periods, new Set([key]));
  const date = knownDate(begun);
  if (key === "abolitionist-ordinary") return where + brief.ordinary(date) + alsoPast(date);
  const before = begun && periods[periods.indexOf(begun) - 1];
  const ordinary = before?.status === "abolitionist-ordinary" ? knownDate(before) : undefined;
  const own = date !== undefined && (place.existsFrom === undefined || yearOf(date) >= yearOf(place.existsFrom));
  const said = own ? brief.abolished(date, without.has("ordinary") ? undefined : ordinary) : brief.none(date);
  return where + said + alsoPast(own ? date : undefined);
}

/** The law of a place that provides death for drug offences. */
function drugClause({ facts, id, place, atlas }: Subject, them: boolean): string {
  const { brief } = countryTextsOf(atlas.language);
  const fact = facts.get("death-penalty/drug-offences");
  if (!fact) return "";
  const { key } = fact.reading;
  const run = lastRun(periodsOf(fact, id), inLaw);
  const scope = scopeOf(fact, place, atlas.language);
  const part = scope === undefined || scope === "federal" ? "" : ` in ${scope}`;
  const [mandatory] = lastRun(run, new Set(["mandatory"]));
  if (key === "mandatory") return brief.mandatory(beganOf(mandatory, place), part, them);
  const after = mandatory && run.slice(run.indexOf(mandatory)).find(({ status }) => status !== "mandatory");
  if (key === "yes" && mandatory?.from && after?.from) return brief.mandatoryPast(part, mandatory.from, after.from);
  return brief.provides(beganOf(run[0], place), part, them) + (key === "yes" ? brief.notOnly : "");
}

/** The sentence on the law, and on what is done where that is news; as the first of a brief it names the place. */
export function lawSentence(subject: Subject, first: boolean): string {
  const { name, atlas } = subject;
  const { brief } = countryTextsOf(atlas.language);
  if (!providesDeath(subject)) return generalClause(subject, first);
  const executed = first ? latelyExecuted(subject) : undefined;
  const practice =
    statusOf(subject) === "abolitionist-practice" ? brief.countedPractice(lastExecutionOf(subject)) : undefined;
  const clauses = executed
    ? [brief.executedLead(name, executed.count, executed.year), drugClause(subject, true)]
    : isSecret(subject) && first
      ? [brief.secretLead(name), drugClause(subject, true)]
      : [(first ? brief.in(name) : "") + drugClause(subject, false), practice];
  return clauses.filter((clause) => clause !== undefined).join("; ");
}

function ratingClause({ facts, id, atlas }: Subject): string | undefined {
  const { brief } = countryTextsOf(atlas.language);
  const fact = facts.get("death-penalty/application");
  if (!fact) return undefined;
  const { reading } = fact;
  const isRated = (key: string | undefined) => key === "high" || key === "low" || key === "symbolic";
  if (reading.is === "status" && isRated(reading.key)) {
    const { lastRead } = reading.grounds;
    return brief.rates(reading.key, lastRead !== undefined && lastRead < yearOf(atlas.day) - 1 ? lastRead : undefined);
  }
  if (reading.key === "insufficient") return brief.tooLittle;
  if (reading.key !== "no-data") return undefined;
  const periods = periodsOf(fact, id);
  const last = lastRun(periods, new Set(["high", "low", "symbolic"])).at(-1);
  const after = last && periods[periods.indexOf(last) + 1];
  return isRated(last?.status) && after?.from ? brief.ratedUntil(last.status, after.from) : undefined;
}

/** Executions for drug offences, where the first sentence has not said them; that there were none only while that is news. */
function executionsClause(subject: Subject, first: boolean): string | undefined {
  const { facts, id, atlas } = subject;
  const { brief } = countryTextsOf(atlas.language);
  const fact = facts.get("death-penalty/executions");
  if (!fact || fact.reading.key === "not-applicable") return undefined;
  if (isSecret(subject)) return first ? undefined : brief.secret;
  if (first && latelyExecuted(subject)) return undefined;
  const known = figuresIn(fact, id);
  const last = known.at(-1);
  if (!last) return undefined;
  const old = yearOf(atlas.day) - last.year > yearGap;
  if (old && !providesDeath(subject)) return undefined;
  if (last.least > 0) return brief.executed(quantityInText(quantityOf(last.value)), last.year, old);
  if (old) return undefined;
  const start = known.findLastIndex(
    ({ least }, i) => least > 0 || (known[i + 1]?.year !== (known[i]?.year ?? 0) + 1 && i < known.length - 1),
  );
  const before = known[start];
  const from = known[start + 1] ?? last;
  const positive = before && before.least > 0 && before.year === from.year - 1 ? before : undefined;
  return brief.executedNone(
    from.year,
    last.year,
    positive && { count: quantityInText(quantityOf(positive.value)), year: positive.year },
  );
}

function deathRowClause({ facts, id, atlas }: Subject): string | undefined {
  const { brief } = countryTextsOf(atlas.language);
  const fact = facts.get("death-penalty/death-row");
  const known = fact ? figuresIn(fact, id) : [];
  const [before, last] = [known.at(-2), known.at(-1)];
  if (!last) return undefined;
  const turned = before && (before.least > 2 * last.least || last.least > 2 * before.least);
  return brief.deathRow(
    quantityInText(quantityOf(last.value)),
    last.year,
    turned
      ? { count: quantityInText(quantityOf(before.value)), year: before.year, more: before.least > last.least }
      : undefined,
  );
}

/** The sentence on what is done: executions for drug offences and death row; without either the rating and the last execution. */
export function practiceSentence(subject: Subject, first: boolean): string | undefined {
  const { brief } = countryTextsOf(subject.atlas.language);
  const { without } = subject;
  const executions = executionsClause(subject, first);
  const row = without.has("row") ? undefined : deathRowClause(subject);
  const clauses = [executions, row];
  const told = executions !== undefined || row !== undefined || latelyExecuted(subject) !== undefined;
  if (!told && !without.has("rating")) clauses.push(ratingClause(subject));
  const last = lastExecutionOf(subject);
  const found = subject.facts.get("death-penalty/executions");
  const unnumbered = !isSecret(subject) && (!found || figuresIn(found, subject.id).length === 0);
  if (!told && unnumbered && last !== undefined && statusOf(subject) === "retentionist")
    clauses.push(brief.lastExecutionAny(last));
  const said = clauses.filter((clause) => clause !== undefined);
  return said.length > 0 ? said.join("; ") : undefined;
}
