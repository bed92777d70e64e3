import type { ChangesFile } from "#model/change.ts";
import type { Dataset } from "#model/dataset.ts";
import { namedFacts, world, type NamedFact } from "#model/fact-id.ts";
import type { PlaceId, Places } from "#model/place.ts";
import { quantityOf } from "#model/quantity.ts";
import type { Confidence, Evidence } from "#model/source.ts";
import { inLanguage, type Language } from "#model/words.ts";
import { factWords } from "#text/en/facts.ts";
import { factsWords as words } from "#text/en/fact-page.ts";
import { dateText, quantityText } from "#text/format.ts";
import { textsOf } from "#text/texts.ts";
import { labelOf, nameOf } from "../labels.ts";

/** A release in which a fact came or was changed. */
export interface Moment {
  readonly version: string;
  readonly text: string;
}

/** A fact as its page says it. */
export interface FactLine {
  readonly id: string;
  /** What holds, the figure, or why there is none. */
  readonly says: string;
  /** Since when and until when, or of which year. */
  readonly when: string;
  readonly note: string;
  readonly evidence: Evidence;
  readonly confidence: Confidence | undefined;
  readonly rule: string | undefined;
  readonly source: readonly string[];
  /** Changes of it after it was first published, the newest first. */
  readonly history: readonly Moment[];
}

/** The facts of one place, in the order of the file. */
export interface PlaceFacts {
  readonly id: string;
  readonly name: string;
  readonly lines: readonly FactLine[];
}

/** All facts of a data set by place, as names are sorted; totals for the world first. */
export function factPageOf(
  dataset: Dataset,
  data: string,
  places: Places,
  changes: ChangesFile,
  language: Language,
): PlaceFacts[] {
  const history = historyOf(data, changes, language);
  const facts = namedFacts(dataset);
  const lineOf = (fact: NamedFact, next: NamedFact | undefined): FactLine => {
    const { id, line } = fact;
    return {
      id,
      says: saysOf(dataset, fact, language),
      when: whenOf(dataset, fact, next?.place === fact.place ? next : undefined, language),
      note: line.note ? inLanguage(line.note, language) : "",
      evidence: line.evidence,
      confidence: line.confidence,
      rule: line.rule,
      source: line.source,
      history: history.get(id) ?? [],
    };
  };
  const found = new Map<string, FactLine[]>();
  facts.forEach((fact, i) => {
    const lines = found.get(fact.place) ?? [];
    lines.push(lineOf(fact, facts[i + 1]));
    found.set(fact.place, lines);
  });
  return [...found]
    .map(([id, lines]) => ({ id, name: id === world ? words.world : nameOf(places[id as PlaceId], language), lines }))
    .sort((a, b) => Number(b.id === world) - Number(a.id === world) || a.name.localeCompare(b.name, language));
}

/** What was changed of each fact of a data set, and when. */
function historyOf(data: string, { releases }: ChangesFile, language: Language): Map<string, Moment[]> {
  const found = new Map<string, Moment[]>();
  for (const { version, changes } of releases)
    for (const { of, facts, text } of changes)
      if (of === data)
        for (const id of facts)
          found.set(id, [...(found.get(id) ?? []), { version, text: inLanguage(text, language) }]);
  return found;
}

/** Changes of a data set that are of no single fact. */
export const wholeChanges = (data: string, { releases }: ChangesFile, language: Language): Moment[] =>
  releases.flatMap(({ version, changes }) =>
    changes
      .filter(({ of, facts }) => of === data && facts.length === 0)
      .map(({ text }) => ({ version, text: inLanguage(text, language) })),
  );

function saysOf(dataset: Dataset, { line }: NamedFact, language: Language): string {
  const texts = textsOf(language);
  if (line.absent !== undefined) {
    const either = "either" in line ? (line.either ?? []) : [];
    const said = either.map((key) => labelOf(dataset, key, language));
    return [texts.absence[line.absent], ...said].join(" · ");
  }
  if ("year" in line) {
    const unit = dataset.form === "quantity" && dataset.unit.en !== "year" ? inLanguage(dataset.unit, language) : "";
    const range = line.low !== undefined && line.high !== undefined ? `, ${factWords.range(line.low, line.high)}` : "";
    return `${quantityText(quantityOf(line.value))} ${unit}`.trim() + range;
  }
  if ("from" in line) return labelOf(dataset, line.status ?? "", language);
  const intended = line.intended ? ` ${factWords.intended(texts.vote[line.intended])}` : "";
  return labelOf(dataset, line.vote ?? "", language) + intended;
}

function whenOf(dataset: Dataset, { line }: NamedFact, next: NamedFact | undefined, language: Language): string {
  if ("year" in line) {
    const series = dataset.form === "quantity" && line.series ? dataset.series?.[line.series] : undefined;
    return [String(line.year), series && inLanguage(series, language)].filter(Boolean).join(", ");
  }
  if (!("from" in line)) return dataset.form === "vote" ? dateText(dataset.day) : "";
  const end = line.to ?? (next && "from" in next.line ? next.line.from : undefined);
  const start = line.from === null ? factWords.sinceUnknown : factWords.since[line.kind ?? "unknown"](line.from);
  const by = line.by === "popular-vote" ? factWords.byVote : "";
  const read = line.lastRead === undefined ? "" : words.lastRead(line.lastRead);
  return [start, by, end ? words.until(dateText(end)) : "", read].filter(Boolean).join(", ");
}
