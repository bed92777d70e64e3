import { isAct } from "#model/act.ts";
import { absences } from "#model/fact.ts";
import { continents, type PlaceId, type Places } from "#model/place.ts";
import { notAmong } from "#model/read.ts";
import type { Reading } from "#model/reading.ts";
import { inLanguage, type Language } from "#model/words.ts";
import type { Sheet } from "#text/csv.ts";
import { askWords } from "#text/en/ask.ts";
import { askPhrases } from "#text/en/ask-phrases.ts";
import { capital, dateText, listText, quantityText } from "#text/format.ts";
import { textsOf } from "#text/texts.ts";
import { isBundle, possibleKeys, type Among, type Answer, type Asked, type Condition, type Question } from "./ask.ts";
import { dayText } from "../day-text.ts";
import { factOf } from "../facts/facts.ts";
import { keysOf, labelOf, nameOf } from "../labels.ts";
import { withinRegion } from "../within-region.ts";

interface Said extends Asked {
  /** Whether its contrary is said: a condition negated, or one in a group that is. */
  readonly not: boolean;
}

/** The words of a title after its count, where it is that of the same statuses. */
const headlineForm = /^(?:(On|In|By) \{(?:day|year)\}, )?\{count\} (?:\[([^|\]]*)\|[^|\]]*\|([^|\]]*)\] )?([^{}[\]]+)$/;

/** Titles of the form "On {day}, {count} [had|has|have] …" say in plain words what their own statuses mean. */
function headlinePhrase(said: Said, when: string, one: boolean, language: Language): string | undefined {
  const { dataset, condition, not } = said;
  const { counts, text } = dataset.headline;
  const same = counts.length === condition.keys.length && counts.every((key) => condition.keys.includes(key));
  const parts = headlineForm.exec(inLanguage(text, language));
  if (!same || dataset.form === "vote" || !parts) return undefined;
  const [, dated, past, bare, rest = ""] = parts;
  // A title without a day names it in its own words, if it is of an act; else it is that of the latest day.
  if (!dated && !isAct(dataset) && condition.day !== "latest") return undefined;
  const verb = past === "were" ? (one ? "was" : "were") : past;
  const unbent = verb === undefined && /^(?:of|were|stood, as members) /.test(rest);
  // Who is not known to have something is not known to have it not.
  if (unbent || (not && (!verb || /\b(?:known|recorded)\b/.test(rest)))) return undefined;
  const perfect = past === "had" && /^\w+ed\b/.test(rest);
  const does = !not ? verb : past === "were" || perfect ? `${verb ?? ""} not` : `did not ${bare ?? ""}`;
  const words = [does, rest].filter(Boolean).join(" ");
  const day = dated === "By" ? when.replace(/^(?:on|in) /, "by ") : dated || !/\d{4}/.test(rest) ? when : "";
  return [words + (day && words.includes(", ") ? "," : ""), day].filter(Boolean).join(" ");
}

/** A condition as the end of a sentence that begins with those who meet it; `when` is empty where the sentence has said it. */
function phraseOf(said: Said, when: string, one: boolean, language: Language): string {
  const { condition, dataset, indicator, not } = said;
  const plain = headlinePhrase(said, when, one, language);
  if (plain) return plain;
  const order = [...keysOf(dataset), ...condition.keys];
  const keys = [...condition.keys].sort((a, b) => order.indexOf(a) - order.indexOf(b));
  const labels = keys.map((key) => labelOf(dataset, key, language));
  const title = "short" in dataset ? inLanguage(indicator.name, language) : inLanguage(dataset.title, language);
  const deed =
    dataset.form === "vote"
      ? askPhrases.vote(keys, not, title, dateText(dataset.day))
      : dataset.form === "membership"
        ? askPhrases.role(labels, not, title, isAct(dataset) ? `(${dateText(dataset.day)})` : when)
        : undefined;
  if (deed) return deed;
  if (dataset.form === "membership" && keys.every((key) => key === notAmong))
    return askPhrases.among(!not, one, title, when);
  if (keys.every((key) => key === "outside" || isAbsence(key))) return askPhrases.absence(labels, not, title, when);
  return askPhrases[dataset.form === "quantity" ? "figure" : "status"](labels, not, title, when);
}

const isAbsence = (key: string): boolean => absences.some((absence) => absence === key);

/** The question and the number of its answers in one sentence, which says of which region they are. */
export const askTitle = (
  question: Question,
  answer: Answer,
  among: Among,
  language: Language,
  region = "world",
): string => withinRegion(region, titleOf(question, answer, among, language), language);

/** Whom an answer leaves open, whom it leaves out, and who was asked about. */
export function askedText(
  { yes, no, perhaps }: Answer,
  {
    among,
    group,
    region,
  }: { readonly among: Among; readonly group: { readonly name: string } | null; readonly region: string },
  language: Language,
): string {
  const count = yes.length + no.length + perhaps.length;
  if (count === 0) return askWords.unspokenWhy;
  const asked = askWords.amongSaid[among](count, group?.name ?? "");
  return `${askWords.rest(perhaps.length, no.length, among === "members")} ${withinRegion(region, asked, language)}`;
}

function titleOf(question: Question, answer: Answer, among: Among, language: Language): string {
  const { yes, no, perhaps } = answer;
  if (yes.length + no.length + perhaps.length === 0) return askWords.unspoken(among === "members");
  const by = new Map(answer.asked.map((asked) => [asked.condition, asked]));
  // A day that all conditions share is said once.
  const [first, ...others] = new Set(answer.asked.map((asked) => dayText(asked, asked.day)));
  const shared = first !== undefined && others.length === 0 && answer.asked.every(({ dataset }) => !isAct(dataset));
  const said = (condition: Condition, not: boolean): string[] => {
    const asked = by.get(condition);
    if (!asked) return [];
    const whole = { ...asked, not: condition.not !== not };
    return [phraseOf(whole, shared ? "" : dayText(asked, asked.day), yes.length < 2, language)];
  };
  const and = { all: "and", any: "or" } as const;
  const contrary = { all: "any", any: "all" } as const;
  const phrases: string[] = [];
  // Groups come last, where nothing after them could be taken for theirs.
  const groups: string[] = [];
  for (const part of question.parts) {
    if (!isBundle(part)) phrases.push(...said(part, false));
    else {
      // That not all are met is that the contrary of one is met, and the other way round (De Morgan).
      const inside = part.parts.flatMap((condition) => said(condition, part.not));
      const join = part.not ? contrary[part.join] : part.join;
      if (inside.length < 2 || join === question.join) phrases.push(...inside);
      else groups.push(askPhrases.inner(inside, join));
    }
  }
  const list = askPhrases.list([...phrases, ...groups], and[question.join]);
  const sentence = askWords.sentence(yes.length, list, among === "members", perhaps.length);
  if (!shared) return capital(sentence);
  return askWords.onDay(capital(first), sentence.replace(/^No /, "no "));
}

/** What a place reads where it leaves a question open: the absence, or what it may be. */
function openText({ asked, reading }: { asked: Asked; reading: Reading }, language: Language): string {
  const { dataset, indicator } = asked;
  const name = inLanguage(indicator.name, language);
  if (reading.is === "quantity") return askWords.openReading(name, askWords.atLeast(quantityText(reading.value)));
  const labels = possibleKeys(dataset, reading).map((key) => labelOf(dataset, key, language));
  return askWords.openReading(name, askWords.either(labels));
}

/** Places with the same reason. */
interface OpenGroup {
  readonly reason: string;
  readonly places: readonly PlaceId[];
}

const reasonOf = (open: Answer["perhaps"][number]["open"], language: Language): string =>
  [...new Set(open.map((one) => openText(one, language)))].join("; ");

/** Those of whom it cannot be said, by the reason why, the most frequent reason first. */
export function openGroups({ perhaps }: Answer, language: Language): OpenGroup[] {
  const groups = new Map<string, PlaceId[]>();
  for (const { id, open } of perhaps) {
    const reason = reasonOf(open, language);
    groups.set(reason, [...(groups.get(reason) ?? []), id]);
  }
  return [...groups].map(([reason, places]) => ({ reason, places })).sort((a, b) => b.places.length - a.places.length);
}

/** Places of a part of the world, by name. */
interface RegionGroup {
  readonly region: string;
  readonly places: readonly PlaceId[];
}

/** Places by continent, each continent's by name. */
export function byRegion(ids: readonly PlaceId[], places: Places, language: Language): RegionGroup[] {
  const { regions } = textsOf(language);
  const name = (id: PlaceId): string => nameOf(places[id], language);
  const sorted = [...ids].sort((a, b) => name(a).localeCompare(name(b)));
  return [...continents, undefined]
    .map((continent) => ({
      region: continent ? (regions[continent] ?? continent) : askWords.elsewhere,
      places: sorted.filter((id) => places[id]?.continent === continent),
    }))
    .filter(({ places }) => places.length > 0);
}

/** The answer as a table: a place a row, a reading with its evidence for every condition. */
export function answerSheet(answer: Answer, places: Places, language: Language): Sheet {
  const { columns, answers } = askWords;
  const why = new Map(answer.perhaps.map(({ id, open }) => [id, reasonOf(open, language)]));
  const row = (id: PlaceId, said: keyof typeof answers): string[] => [
    id,
    nameOf(places[id], language),
    answers[said],
    why.get(id) ?? "",
    ...answer.asked.flatMap(({ dataset, day, readings }) => {
      const reading = readings.get(id);
      if (!reading) return ["", "", day];
      const fact = factOf(dataset, reading, day, language);
      const or = "or" in reading ? reading.or.map((key) => labelOf(dataset, key, language)) : [];
      return [listText([fact.value ?? fact.label, ...or], "or"), fact.evidenceShort ?? "", day];
    }),
  ];
  const heads = answer.asked.flatMap(({ indicator }) => {
    const name = inLanguage(indicator.name, language);
    return [name, `${name}: ${columns.evidence}`, `${name}: ${columns.day}`];
  });
  return {
    columns: [columns.place, columns.name, columns.answer, columns.why, ...heads],
    rows: [
      ...answer.yes.map((id) => row(id, "yes")),
      ...answer.perhaps.map(({ id }) => row(id, "perhaps")),
      ...answer.no.map((id) => row(id, "no")),
    ],
  };
}
