import type { Dataset } from "#model/dataset.ts";
import type { Day } from "#model/date.ts";
import { yearOf } from "#model/date.ts";
import type { Reading, Since } from "#model/reading.ts";
import type { Evidence } from "#model/source.ts";
import { inLanguage, type Language, type Words } from "#model/words.ts";
import { factWords } from "#text/en/facts.ts";
import { capital, listText, quantityText } from "#text/format.ts";
import { textsOf } from "#text/texts.ts";
import { labelOf, meaningOf } from "../labels.ts";

/** Everything that the atlas says of one place in one data set, as sentences; card, table and hover card share it. */
export interface Fact {
  readonly key: string;
  readonly label: string;
  /** The figure itself, with its unit, where the reading is a quantity. */
  readonly value?: string;
  /** Since when, or of which year. */
  readonly since?: string;
  /** That the law differs inside the place. */
  readonly varies?: string;
  /** What must be said with it: uncertainty, age, absence, note. */
  readonly remarks: readonly string[];
  readonly evidence?: string;
  readonly evidenceShort?: string;
  /** The rule by which it is derived, and what the rule says. */
  readonly rule?: string;
  readonly ruleText?: string;
  /** Of the fact and of its start. */
  readonly source: readonly string[];
}

function sinceText(since: Since, evidence: Evidence): string {
  if (since.date === null) return factWords.sinceUnknown;
  const start = factWords.since[since.kind](since.date);
  const text = since.by === "popular-vote" ? `${start}, ${factWords.byVote}` : start;
  return since.evidence && since.evidence !== evidence ? factWords.startKnown(text, since.evidence) : text;
}

/** The fact behind a reading, in words. */
export function factOf(dataset: Dataset, reading: Reading, day: Day, language: Language): Fact {
  const texts = textsOf(language);
  const { grounds } = reading;
  const remarks: string[] = [];
  const label = labelOf(dataset, reading.key, language);
  if (reading.is === "absent" && reading.key !== "no-data")
    remarks.push(meaningOf(dataset, reading.key, language) ?? "");
  if (reading.is === "absent" && reading.key === "no-data" && !grounds?.note)
    remarks.push(texts.absenceSentence["no-data"]);
  if ("or" in reading && reading.or.length > 0)
    remarks.push(
      factWords.uncertain(
        listText(
          reading.or.map((key) => labelOf(dataset, key, language)),
          "or",
        ),
      ),
    );
  if (reading.is === "quantity") {
    if (reading.carried) remarks.push(factWords.carried(reading.year, yearOf(day)));
    if ("atLeast" in reading.value) remarks.push(factWords.atLeast);
    if (reading.low !== undefined && reading.high !== undefined)
      remarks.push(`${capital(factWords.range(reading.low, reading.high))}.`);
    const series =
      dataset.form === "quantity" && reading.series !== undefined ? dataset.series?.[reading.series] : undefined;
    if (series) remarks.push(`${inLanguage(series, language)}.`);
  }
  if (reading.is === "vote" && reading.intended) remarks.push(factWords.intended(texts.vote[reading.intended]));
  if (reading.is === "vote" && reading.lead) remarks.push(factWords.lead);
  // What follows from a rule is said by the rule, once, not by every fact anew.
  const note = grounds?.note && sentence(inLanguage(grounds.note, language));
  if (note && grounds.rule === undefined) remarks.push(note);
  if (grounds?.lastRead !== undefined && grounds.lastRead < yearOf(day))
    remarks.push(factWords.lastRead(grounds.lastRead));
  if (grounds?.confidence && grounds.confidence !== "high") remarks.push(factWords.confidence[grounds.confidence]);
  return {
    key: reading.key,
    label,
    value: reading.is === "quantity" ? figureText(dataset, reading.value, language) : undefined,
    since: capitalOf(whenOf(reading)),
    remarks: remarks.filter(Boolean),
    evidence: grounds && factWords.evidence[grounds.evidence],
    evidenceShort: grounds && factWords.evidenceShort[grounds.evidence],
    rule: grounds?.rule,
    ruleText: grounds?.rule === undefined ? undefined : note,
    source: [...new Set([...(grounds?.source ?? []), ...(sinceSources(reading) ?? [])])],
  };
}

const capitalOf = (text: string | undefined): string | undefined => text && capital(text);

const sinceSources = (reading: Reading): readonly string[] | undefined =>
  reading.is === "status" ? reading.since.source : undefined;

function whenOf(reading: Reading): string | undefined {
  if (reading.is === "quantity") return factWords.ofYear(reading.year);
  if (reading.is === "status" && reading.grounds.evidence !== "derived")
    return sinceText(reading.since, reading.grounds.evidence);
  if (reading.is === "absent" && reading.since?.date) return undefined;
  return undefined;
}

/** A year is its own unit. */
const isYear = ({ en }: Words): boolean => en === "year";

const figureText = (dataset: Dataset, value: Parameters<typeof quantityText>[0], language: Language): string =>
  dataset.form === "quantity"
    ? `${quantityText(value)} ${isYear(dataset.unit) ? "" : inLanguage(dataset.unit, language)}`.trim()
    : quantityText(value);

const sentence = (text: string): string => {
  const large = capital(text);
  return /[.!?]$/.test(large) ? large : `${large}.`;
};
