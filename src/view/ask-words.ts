import { isAct } from "#model/act.ts";
import { continents, type PlaceId, type Places } from "#model/place.ts";
import type { Reading } from "#model/reading.ts";
import { inLanguage, type Language } from "#model/words.ts";
import type { Sheet } from "#text/csv.ts";
import { askWords } from "#text/en-ask.ts";
import { capital, dateText, listText, quantityText } from "#text/format.ts";
import { textsOf } from "#text/texts.ts";
import { isBundle, possibleKeys, type Among, type Answer, type Asked, type Condition, type Question } from "./ask.ts";
import { factOf } from "./facts.ts";
import { keysOf, labelOf, nameOf } from "./labels.ts";

/** When a condition is read, in words: "on 19 April 2016", "in 2024". */
function whenOf({ dataset, day }: Asked): string {
  if (dataset.form === "quantity") return `in ${day.slice(0, 4)}`;
  const date = dateText(isAct(dataset) ? dataset.day : day);
  return /^\d+ /.test(date) ? `on ${date}` : `in ${date}`;
}

/** Titles of the form "On {day}, {count} [had|has|have] …" say in plain words what their own statuses mean. */
function headlinePhrase({ dataset, condition }: Asked, when: string, language: Language): string | undefined {
  const { counts, text } = dataset.headline;
  const same = counts.length === condition.keys.length && counts.every((key) => condition.keys.includes(key));
  const parts = /^(?:On|In|By) \{(?:day|year)\}, \{count\} (?:\[([^|\]]*)\|[^\]]*\] )?([^{}[\]]+)$/.exec(
    inLanguage(text, language),
  );
  if (!same || condition.not || dataset.form === "vote" || !parts) return undefined;
  return [parts[1], parts[2], when].filter(Boolean).join(" ");
}

/** A condition as the end of a sentence that begins with those who meet it; `when` is empty where the sentence has said it. */
function phraseOf(asked: Asked, when: string, language: Language): string {
  const { condition, dataset, indicator } = asked;
  const { phrases, votes } = askWords;
  const plain = headlinePhrase(asked, when, language);
  if (plain) return plain;
  const order = [...keysOf(dataset), ...condition.keys];
  const keys = [...condition.keys].sort((a, b) => order.indexOf(a) - order.indexOf(b));
  if (dataset.form === "vote" && keys.every((key) => key in votes)) {
    const words = listText(
      keys.map((key) => votes[key] ?? key),
      "or",
    );
    const day = dateText(dataset.day);
    return phrases[condition.not ? "notVote" : "vote"](words, inLanguage(dataset.short, language), day);
  }
  const labels = keys.map((key) => labelOf(dataset, key, language));
  const title = "short" in dataset ? inLanguage(indicator.name, language) : inLanguage(dataset.title, language);
  return phrases[condition.not ? "not" : "plain"](labels, title, when);
}

/** The question and the number of its answers in one sentence. */
export function askTitle(question: Question, answer: Answer, among: Among, language: Language): string {
  const by = new Map(answer.asked.map((asked) => [asked.condition, asked]));
  // A day that all conditions share is said once.
  const [first, ...others] = new Set(answer.asked.map(whenOf));
  const shared = first !== undefined && others.length === 0 && answer.asked.every(({ dataset }) => !isAct(dataset));
  const said = (condition: Condition): string[] => {
    const asked = by.get(condition);
    return asked ? [phraseOf(asked, shared ? "" : whenOf(asked), language)] : [];
  };
  const and = { all: "and", any: "or" } as const;
  const phrases = question.parts.flatMap((part) => {
    if (!isBundle(part)) return said(part);
    const inside = part.parts.flatMap(said);
    if (inside.length === 0) return [];
    const list = listText(inside, and[part.join]);
    return [inside.length === 1 && !part.not ? list : askWords.bracket(list, part.not)];
  });
  const { yes, perhaps } = answer;
  const list = listText(phrases, and[question.join]);
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
  open.map((one) => openText(one, language)).join("; ");

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
