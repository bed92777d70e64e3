import { step, striped, type Paints } from "#color/paint.ts";
import type { PlaceId } from "#model/place.ts";
import { absent, type Reading } from "#model/reading.ts";
import type { Readings } from "#model/tally.ts";
import type { Language } from "#model/words.ts";
import { askWords } from "#text/en/ask.ts";
import { textsOf } from "#text/texts.ts";
import { answerKeys, type Answer } from "./ask.ts";
import type { LegendEntry } from "../picture.ts";

/** How an answer is drawn. The family lends its steps alone: the page of questions sets them to ink, for no topic is meant. */
export const answerPaints: Paints = {
  fits: { ...step("stance", 2, "Y"), quiet: false },
  perhaps: striped("stance", 1, "?", [0, 2]),
  not: step("stance", 0, "–"),
};

const said = (key: string): Reading => ({
  is: "status",
  key,
  certain: true,
  or: [],
  since: { date: null, kind: "unknown" },
  grounds: { source: [], evidence: "derived" },
});

/** What is missing of a place: the first absence among its open conditions, or none where a date or figure is open. */
function openKey(open: Answer["perhaps"][number]["open"]): Reading {
  const missing = open.find(({ reading }) => reading.is === "absent" && reading.certain && reading.key !== "conflict");
  return missing ? absent(missing.reading.key as Parameters<typeof absent>[0]) : said("perhaps");
}

/** The answer as readings of a map: fits, does not fit, perhaps, or the reason why it cannot be said. */
export const answerReadings = ({ yes, no, perhaps }: Answer): Readings =>
  new Map<PlaceId, Reading>([
    ...yes.map((id) => [id, said("fits")] as const),
    ...no.map((id) => [id, said("not")] as const),
    ...perhaps.map(({ id, open }) => [id, openKey(open)] as const),
  ]);

/** The legend of an answer: what fits first, then what is open by its reason, then the rest. */
export function answerLegend(readings: Readings): LegendEntry[] {
  const ids = (key: string): PlaceId[] => [...readings].flatMap(([id, reading]) => (reading.key === key ? [id] : []));
  const entry = (key: string): LegendEntry => {
    const sure = ids(key);
    return { key, count: { least: sure.length, most: sure.length }, sure, perhaps: [], apart: false };
  };
  const entries = answerKeys.map(entry);
  return entries.filter(({ key, sure }) => key === "fits" || key === "not" || sure.length > 0);
}

const labels: Readonly<Record<string, string>> = askWords.keys;
const meanings: Readonly<Record<string, string>> = askWords.meanings;

/** What a key of an answer is called. */
export function answerLabel(key: string, language: Language): string {
  const absences: Readonly<Record<string, string>> = textsOf(language).absence;
  return labels[key] ?? absences[key] ?? key;
}

/** What a key of an answer means. */
export function answerMeaning(key: string, language: Language): string | undefined {
  const absences: Readonly<Record<string, string>> = textsOf(language).absenceSentence;
  return meanings[key] ?? absences[key];
}
