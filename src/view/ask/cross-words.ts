import { inLanguage, type Language } from "#model/words.ts";
import type { PlaceId, Places } from "#model/place.ts";
import type { Sheet } from "#text/csv.ts";
import { askWords } from "#text/en/ask.ts";
import { countText, wordNumber } from "#text/format.ts";
import { textsOf } from "#text/texts.ts";
import type { Among, Known } from "./ask.ts";
import { countIn, type CrossCell, type CrossTable } from "./cross.ts";
import { beginsAfter } from "../before-facts.ts";
import { dayText } from "../day-text.ts";
import { labelOf, nameOf } from "../labels.ts";
import { whenOf } from "../notes.ts";

/** The title of a cross-table: how many are counted, and what is set against what. */
export function crossTitle(table: CrossTable, rows: Known, columns: Known, among: Among, language: Language): string {
  const { countedAs } = textsOf(language);
  const number = wordNumber(table.places.length);
  const all = among === "members" ? countedAs.states(number) : countedAs.places(number);
  const [row, column, most = 0] = largest(table);
  if (row === undefined || column === undefined)
    return askWords.crossEmpty(subjectOf(rows, language), subjectOf(columns, language));
  return askWords.crossTitle(
    wordNumber(most),
    all,
    [labelOf(rows.dataset, row, language), subjectOf(rows, language)],
    [labelOf(columns.dataset, column, language), subjectOf(columns, language)],
  );
}

/** What a sentence calls an indicator: the title of its facts, an act by its short name. */
export const subjectOf = ({ dataset, indicator }: Known, language: Language): string =>
  "short" in dataset ? inLanguage(indicator.name, language) : inLanguage(dataset.title, language);

/** The field with the most places that are sure of it, gaps apart. */
function largest({ rows, columns, cells }: CrossTable): readonly [row?: string, column?: string, count?: number] {
  let best: readonly [row?: string, column?: string, count?: number] = [];
  for (const [r, row] of rows.entries())
    for (const [c, column] of columns.entries()) {
      const count = cells[r]?.[c]?.sure.length ?? 0;
      if (!row.gap && !column.gap && count > (best[2] ?? 0)) best = [row.key, column.key, count];
    }
  return best;
}

/** On which days rows and columns are read, and, under a title of the table's own, that it names the largest field. */
export function crossDays(table: CrossTable, rows: Known, columns: Known, titled = true): string {
  const [across, along] = table.days;
  const days = askWords.crossDays(dayText(rows, across), dayText(columns, along));
  const late = [rows, columns].flatMap((known, i) => {
    const begin = beginsAfter(known, { day: table.days[i]! });
    return begin === null ? [] : [askWords.crossBefore[i]!(whenOf(known.dataset, { day: begin }))];
  });
  return [days, ...late, ...(titled && largest(table).length > 0 ? [askWords.crossLargest] : [])].join(" ");
}

/** The names of places, by the alphabet. */
const namesOf = (ids: readonly PlaceId[], places: Places, language: Language): string[] =>
  ids.map((id) => nameOf(places[id], language)).sort((a, b) => a.localeCompare(b));

/** The cross-table as a table: a row a status, with counts; then the same fields with their names. */
export function crossSheet(table: CrossTable, rows: Known, columns: Known, places: Places, language: Language): Sheet {
  const label = ({ dataset }: Known, key: string): string => labelOf(dataset, key, language);
  const count = (cell: CrossCell): string => countText(countIn(cell));
  const heads = table.columns.map(({ key }) => label(columns, key));
  const named = table.rows.flatMap((row, r) =>
    table.columns.flatMap((column, c) => {
      const cell = table.cells[r]?.[c];
      if (!cell || cell.sure.length + cell.perhaps.length === 0) return [];
      const sure = namesOf(cell.sure, places, language).join("; ");
      const perhaps = namesOf(cell.perhaps, places, language).map((name) => `${name}?`);
      return [[label(rows, row.key), label(columns, column.key), [sure, ...perhaps].filter(Boolean).join("; ")]];
    }),
  );
  const width = heads.length + 2;
  const filled = (cells: string[]): string[] => [
    ...cells,
    ...Array<string>(Math.max(0, width - cells.length)).fill(""),
  ];
  return {
    columns: filled([`${subjectOf(rows, language)} \\ ${subjectOf(columns, language)}`, ...heads, askWords.total]),
    rows: [
      ...table.rows.map((row, r) => [label(rows, row.key), ...(table.cells[r] ?? []).map(count), count(row.total)]),
      [askWords.total, ...table.columns.map(({ total }) => count(total)), String(table.places.length)],
      filled([]),
      ...named.map(filled),
    ],
  };
}
