import { yearOf } from "#model/date.ts";
import type { Place, PlaceId } from "#model/place.ts";
import { quantityOf } from "#model/quantity.ts";
import { countryTextsOf } from "#text/country-texts.ts";
import type { Rated } from "#text/en-brief.ts";
import { beganOf, knownDate, lastRun, periodsOf, scopeOf } from "./brief-law.ts";
import { figuresIn, quantityInText, yearGap } from "./brief-figures.ts";
import type { CountryAtlas } from "./country-atlas.ts";
import type { FactsByPath, PlaceFact } from "./place-facts.ts";

const inLaw = new Set(["yes", "yes-unknown", "mandatory"]);

/** What is known of a place that a brief is written of. */
export interface Subject {
  readonly atlas: CountryAtlas;
  readonly id: PlaceId;
  readonly place: Place;
  /** Its name within a sentence. */
  readonly name: string;
  readonly facts: FactsByPath;
}

const lastExecutionOf = (facts: FactsByPath): number | undefined => {
  const found = facts.get("death-penalty/last-execution");
  return found?.reading.is === "quantity" ? found.reading.year : undefined;
};

function generalClause({ facts, id, name, place, atlas }: Subject): string {
  const { brief } = countryTextsOf(atlas.language);
  const fact = facts.get("death-penalty/status");
  const key = fact?.reading.is === "status" ? fact.reading.key : undefined;
  if (!fact || key === undefined) return brief.noDeathPenaltyData(name);
  const periods = periodsOf(fact, id);
  const last = lastExecutionOf(facts);
  const [first] = lastRun(periods, new Set([key]));
  if (key === "retentionist") return brief.keeps(name);
  if (key === "abolitionist-practice") return brief.practice(name, last);
  if (key === "abolitionist-ordinary") return brief.ordinary(name, knownDate(first));
  const date = knownDate(first);
  const before = first && periods[periods.indexOf(first) - 1];
  const ordinary = before?.status === "abolitionist-ordinary" ? knownDate(before) : undefined;
  const own = date !== undefined && (place.existsFrom === undefined || yearOf(date) >= yearOf(place.existsFrom));
  const said = own ? brief.abolished(name, date, ordinary) : brief.none(name, date);
  return last === undefined ? said : `${said}; ${brief.lastExecution(last)}`;
}

/** The clause on the law for drug offences, and how it is joined to the one before. */
function drugClause({ facts, id, place, atlas }: Subject): { join: string; text: string } | undefined {
  const { brief } = countryTextsOf(atlas.language);
  const fact = facts.get("death-penalty/drug-offences");
  const status = facts.get("death-penalty/status")?.reading.key;
  if (!fact) return undefined;
  const { key } = fact.reading;
  const periods = periodsOf(fact, id);
  const run = lastRun(periods, inLaw);
  const [first] = run;
  if (fact.reading.is === "status" && inLaw.has(key)) {
    const scope = scopeOf(fact, place, atlas.language);
    const part = scope === undefined ? "" : scope === "federal" ? "" : ` in ${scope}`;
    const began = beganOf(first, place);
    const [mandatory] = lastRun(run, new Set(["mandatory"]));
    const join = status === "retentionist" ? ", and " : "; ";
    if (key === "mandatory") return { join, text: brief.mandatory(beganOf(mandatory, place), part) };
    const after = mandatory && run.slice(run.indexOf(mandatory)).find(({ status }) => status !== "mandatory");
    if (key === "yes" && mandatory?.from && after?.from)
      return { join, text: brief.mandatoryPast(began, part, mandatory.from, after.from) };
    return { join, text: key === "yes" ? brief.notMandatory(began, part) : brief.mandatoryUnknown(began, part) };
  }
  const after = first && periods[periods.indexOf(run.at(-1) ?? first) + 1];
  if (key === "no" && first && after?.status === "no" && after.from)
    return { join: "; ", text: brief.drugsPast(first.from, after.from) };
  if (key === "no")
    return status === "abolitionist-all" || status === "abolitionist-ordinary" || status === undefined
      ? undefined
      : status === "retentionist"
        ? { join: ", but ", text: brief.notForDrugs }
        : { join: "; ", text: brief.noDrugLaw };
  return status === "abolitionist-all" ? undefined : { join: "; ", text: brief.drugsUnknown };
}

/** The sentence on the law: the death penalty, and for drug offences. */
export function lawSentence(subject: Subject): string {
  const drug = drugClause(subject);
  return generalClause(subject) + (drug ? drug.join + drug.text : "");
}

function ratingClause({ facts, id, atlas }: Subject): string | undefined {
  const { brief } = countryTextsOf(atlas.language);
  const fact = facts.get("death-penalty/application");
  if (!fact) return undefined;
  const { reading } = fact;
  const isRated = (key: string | undefined): key is Rated => key === "high" || key === "low" || key === "symbolic";
  if (reading.is === "status" && isRated(reading.key)) {
    const { lastRead } = reading.grounds;
    return brief.rates(reading.key, lastRead !== undefined && lastRead < yearOf(atlas.day) - 1 ? lastRead : undefined);
  }
  if (reading.key === "insufficient") return brief.tooLittle;
  if (reading.key !== "no-data") return undefined;
  const periods = periodsOf(fact, id);
  const run = lastRun(periods, new Set(["high", "low", "symbolic"]));
  const [last, after] = [run.at(-1), periods[periods.indexOf(run.at(-1) as never) + 1]];
  if (!isRated(last?.status) || !after?.from) return undefined;
  const [first] = lastRun(run, new Set([last.status]));
  return first?.from ? brief.ratedUntil(last.status, first.from, after.from) : undefined;
}

function executionsClause({ facts, id, atlas }: Subject): string | undefined {
  const { brief } = countryTextsOf(atlas.language);
  const fact = facts.get("death-penalty/executions");
  if (!fact || fact.reading.key === "not-applicable") return undefined;
  if (fact.reading.key === "secret") return brief.secret;
  const known = figuresIn(fact, id);
  const last = known.at(-1);
  if (!last) return undefined;
  const old = yearOf(atlas.day) - last.year > yearGap;
  if (last.least > 0) return brief.executed(quantityInText(quantityOf(last.value)), last.year, old);
  const start = known.findLastIndex(
    ({ least }, i) => least > 0 || (known[i + 1]?.year !== (known[i]?.year ?? 0) + 1 && i < known.length - 1),
  );
  const before = known[start];
  const from = known[start + 1] ?? last;
  const positive = before && before.least > 0 && before.year === from.year - 1 ? before : undefined;
  return brief.executedNone(
    from.year,
    last.year,
    old,
    positive && { count: quantityInText(quantityOf(positive.value)), year: positive.year },
  );
}

function deathRowClause({ facts, id, atlas }: Subject): string | undefined {
  const { brief } = countryTextsOf(atlas.language);
  const fact: PlaceFact | undefined = facts.get("death-penalty/death-row");
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

/** The sentence on what is done: the rating, executions for drug offences, death row; else the last execution. */
export function practiceSentence(subject: Subject): string | undefined {
  const { brief } = countryTextsOf(subject.atlas.language);
  const [executions, row] = [executionsClause(subject), deathRowClause(subject)];
  const clauses = [ratingClause(subject), executions, row];
  const status = subject.facts.get("death-penalty/status")?.reading.key;
  const last = lastExecutionOf(subject.facts);
  if (executions === undefined && last !== undefined && status === "retentionist")
    clauses.push(brief.lastExecutionAny(last));
  const said = clauses.filter((clause) => clause !== undefined);
  return said.length > 0 ? said.join("; ") : undefined;
}
