import { pathOf } from "#catalogue/indicator.ts";
import { isAct } from "#model/act.ts";
import type { Dataset } from "#model/dataset.ts";
import type { Day } from "#model/date.ts";
import type { PlaceId, Places } from "#model/place.ts";
import type { Reading } from "#model/reading.ts";
import type { Indicator } from "#catalogue/indicator.ts";
import { inLanguage, type Language } from "#model/words.ts";
import type { Sheet } from "#text/csv.ts";
import { compareWords } from "#text/en/compare.ts";
import { factWords } from "#text/en/facts.ts";
import { tableWords } from "#text/en/tables.ts";
import { dateText, listText } from "#text/format.ts";
import { readingsFor, type Known } from "../ask/ask.ts";
import type { CompareView, Section } from "./compare.ts";
import { factOf, type Fact } from "../facts/facts.ts";
import { labelOf, nameOf } from "../labels.ts";

/** What is said of one place in a row. */
export interface ComparedCell {
  readonly id: PlaceId;
  readonly reading: Reading;
  readonly fact: Fact;
  /** Since when, in few words: "since 1973", "by 2012", "value of 2022". */
  readonly short: string;
}

/** An indicator over the places compared. */
export interface ComparedRow {
  readonly path: string;
  readonly indicator: Indicator;
  readonly day: Day;
  readonly cells: readonly ComparedCell[];
  /** Whether all places read the same: status and figure, and how certain they are. */
  readonly equal: boolean;
}

/** A section with its rows. */
export interface ComparedSection {
  readonly section: Section;
  readonly rows: readonly ComparedRow[];
  readonly open: boolean;
  /** In how many rows the places differ. */
  readonly differ: number;
}

const sameness = ({ reading, fact }: ComparedCell): string =>
  [
    reading.key,
    fact.value,
    "or" in reading ? reading.or.join() : "",
    "either" in reading ? reading.either.join() : "",
  ].join("|");

/** Reads an indicator for the places compared. */
export function comparedRow(
  known: Known,
  places: Places,
  ids: readonly PlaceId[],
  on: Day | "latest",
  language: Language,
): ComparedRow {
  const { day, readings } = readingsFor(known, places, on, null, ids);
  const cells = ids.flatMap((id): ComparedCell[] => {
    const reading = readings.get(id);
    if (!reading) return [];
    return [{ id, reading, fact: factOf(known.dataset, reading, day, language), short: shortSince(reading) }];
  });
  return {
    path: pathOf(known.indicator),
    indicator: known.indicator,
    day,
    cells,
    equal: new Set(cells.map(sameness)).size < 2,
  };
}

function shortSince(reading: Reading): string {
  if (reading.is === "quantity") return factWords.ofYear(reading.year);
  if (reading.is !== "status" || reading.grounds.evidence === "derived" || reading.since.date === null) return "";
  const { date, kind } = reading.since;
  const older = kind === "listed-from" || kind === "first-documented" || date.startsWith("≤");
  return compareWords[older ? "by" : "since"](dateText(date).replace(" or earlier", ""));
}

/** The day of a row in words, where it is not the day asked for: acts have their own, and figures are of a year. */
export function ownDay({ day }: ComparedRow, dataset: Dataset | undefined, asked: string): string {
  if (!dataset || day === asked) return "";
  if (dataset.form === "quantity") return day.slice(0, 4) === asked.slice(0, 4) ? "" : day.slice(0, 4);
  return dateText(isAct(dataset) ? dataset.day : day);
}

/** The last day on which any of the facts was checked; empty where there are none. */
export const lastChecked = (known: Iterable<Pick<Known, "dataset">>): Day | "" =>
  [...known].reduce<Day | "">((last, { dataset: { checked } }) => (checked > last ? checked : last), "");

/** The sections of a comparison, as far as their facts are here. */
export function comparedSections(
  sections: readonly Section[],
  known: ReadonlyMap<string, Known>,
  places: Places,
  { places: ids, day, turned }: CompareView,
  language: Language,
): ComparedSection[] {
  return sections.flatMap((section) => {
    const read = section.indicators.flatMap((indicator) => {
      const found = known.get(pathOf(indicator));
      return found ? [comparedRow(found, places, ids, day, language)] : [];
    });
    // A row of which no place is spoken of says nothing.
    const rows = read.filter(({ cells }) => cells.some(({ reading: { key } }) => key !== "outside"));
    const open = section.open !== turned.includes(section.id);
    return rows.length > 0 ? [{ section, rows, open, differ: rows.filter(({ equal }) => !equal).length }] : [];
  });
}

/** A row, with the part that it begins: "" where it begins none. */
export interface HeadedRow {
  readonly row: ComparedRow;
  readonly head: string;
}

/** The rows of the open sections, one after another. What the link unfolds is what the view is of, and stands first. */
export const headedRows = (sections: readonly ComparedSection[], { differing }: CompareView): HeadedRow[] =>
  sections
    .filter(({ open }) => open)
    .toSorted((a, b) => Number(a.section.open) - Number(b.section.open))
    .flatMap(({ section, rows }) =>
      rows
        .filter(({ equal }) => !equal || !differing)
        .map((row, i) => ({ row, head: i === 0 ? `${section.topic} · ${section.name}` : "" })),
    );

/** The reading of a cell in words, with what else its date allows. */
export function saidOf({ reading, fact }: ComparedCell, dataset: Dataset | undefined, language: Language): string {
  const others = dataset && "or" in reading ? reading.or.map((key) => labelOf(dataset, key, language)) : [];
  const own = fact.value ?? fact.label;
  return others.length > 0 ? compareWords.uncertain(own, listText(others, "or")) : own;
}

/** The comparison as a table: a row an indicator, three cells a place. Folded sections are in it as well. */
export function compareSheet(
  sections: readonly ComparedSection[],
  known: ReadonlyMap<string, Known>,
  places: Places,
  { places: ids, differing }: CompareView,
  language: Language,
): Sheet {
  const cellText = (path: string, cell: ComparedCell): string[] => [
    saidOf(cell, known.get(path)?.dataset, language),
    cell.short,
    cell.fact.evidenceShort ?? "",
  ];
  const heads = ids.flatMap((id) => {
    const name = nameOf(places[id], language);
    return [name, `${name}: ${tableWords.columns.since}`, `${name}: ${tableWords.columns.evidence}`];
  });
  return {
    columns: [compareWords.topic, compareWords.part, compareWords.indicator, compareWords.day, ...heads],
    rows: sections.flatMap(({ section, rows }) =>
      rows
        .filter(({ equal }) => !differing || !equal)
        .map(({ path, indicator, day, cells }) => [
          section.topic,
          section.name,
          inLanguage(indicator.name, language),
          day,
          ...cells.flatMap((cell) => cellText(path, cell)),
        ]),
    ),
  };
}
