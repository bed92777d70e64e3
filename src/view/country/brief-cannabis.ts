import type { PartialDate } from "#model/date.ts";
import { countryTextsOf } from "#text/country-texts.ts";
import { knownDate, lastRun, periodsOf, scopeOf } from "./brief-law.ts";
import type { Subject } from "./brief-subject.ts";
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
  const what = brief.cannabisBefore[before.status];
  if (!first?.from || what === undefined) return undefined;
  return fact.reading.key !== "illegal" && knownDate(now) !== undefined
    ? brief.untilThen(what, first.from)
    : brief.between(what, first.from, now.from);
}

/** Whether the law on cannabis is more, or was, than a ban: what an editor would print first. */
export const hasCannabisNews = (subject: Subject): boolean => {
  const adult = cannabisFact(subject, "adult-use");
  return adult?.reading.is === "status" && (adult.reading.key !== "illegal" || stepBack(adult, subject) !== undefined);
};

/** The sentences on cannabis: adult use and medical use; the first of a brief names the place. */
export function cannabisSentences(subject: Subject, first: boolean): string[] {
  const { atlas, id, place, name } = subject;
  const { brief } = countryTextsOf(atlas.language);
  const [adult, medical] = [cannabisFact(subject, "adult-use"), cannabisFact(subject, "medical")];
  if (!adult && !medical) return [];
  const path = (text: string): string =>
    text
      .replaceAll("(cannabis/adult-use)", `(${adult?.path ?? ""})`)
      .replaceAll("(cannabis/medical)", `(${medical?.path ?? ""})`);
  const startOf = (fact: PlaceFact): { date?: PartialDate; ruling: boolean } => {
    const [first] = lastRun(periodsOf(fact, id), new Set([fact.reading.key]));
    return { date: knownDate(first), ruling: first?.kind === "ruling" };
  };
  const own = first && id.startsWith("US-");
  const where = own ? brief.underOwnLaw(name, id !== "US-DC") : first ? brief.in(name) : "";
  const federal =
    adult?.reading.key === "illegal" && scopeOf(adult, place, atlas.language) === "federal"
      ? brief.underFederalLaw
      : "";
  const date = medical && startOf(medical).date;
  const key = medical?.reading.is === "status" ? medical.reading.key : "";
  const alone = brief.medical[key]?.(date);
  if (adult?.reading.is !== "status") return [path(`${where}${alone ?? brief.noCannabisData}`)];
  const since = startOf(adult);
  const said = brief.cannabis[adult.reading.key]?.(since.date);
  if (said === undefined) return [];
  const main = `${where}${said}${federal}${since.ruling && since.date ? brief.byRuling : ""}`;
  const back = stepBack(adult, subject);
  if (back) return [`${main}; ${back}`, alone].flatMap((text) => (text === undefined ? [] : [path(text)]));
  if (adult.reading.key === "illegal") return [path(main + (brief.afterBan[key]?.(date) ?? ""))];
  const same = key === "legal" && date !== undefined && date === since.date;
  // "Cannabis has been legal since …, and medical use since …": one verb is enough where both are dated and legal.
  if (adult.reading.key === "legal-market" && since.date && key === "legal" && date)
    return [path(main + brief.medicalToo(date, same))];
  const medicalUse = same ? brief.medicalThen : alone;
  return [path(medicalUse === undefined ? main : `${main}; ${medicalUse}`)];
}
