import { absences } from "#model/fact.ts";
import type { Day } from "#model/date.ts";
import type { Dataset } from "#model/dataset.ts";
import type { PlaceId, Places } from "#model/place.ts";
import { notAmong } from "#model/read.ts";
import type { Count, Readings } from "#model/tally.ts";
import { beginsAfter, readBefore } from "../before-facts.ts";
import { keysOf } from "../labels.ts";
import { possibleKeys, readingsFor, type Known } from "./ask.ts";

/** A field of a cross-table: the places that surely read both keys, and those that perhaps do. */
export interface CrossCell {
  readonly sure: readonly PlaceId[];
  readonly perhaps: readonly PlaceId[];
}

/** A row or a column: a key with the places that read it; `gap` where it is a reason of absence. */
export interface CrossLine {
  readonly key: string;
  readonly gap: boolean;
  readonly total: CrossCell;
}

/** One indicator against another: `cells[row][column]`. Every place of `places` is sure of one cell or perhaps in several. */
export interface CrossTable {
  readonly days: readonly [rows: Day, columns: Day];
  readonly places: readonly PlaceId[];
  readonly rows: readonly CrossLine[];
  readonly columns: readonly CrossLine[];
  readonly cells: readonly (readonly CrossCell[])[];
  /** The places of which a row or column is not certain. */
  readonly uncertain: readonly PlaceId[];
  /** What each place may read of rows and of columns. */
  readonly may: ReadonlyMap<PlaceId, readonly [rows: readonly string[], columns: readonly string[]]>;
}

/** A data set as it is read on a day. */
export interface ReadOn {
  readonly dataset: Dataset;
  readonly day: Day;
  readonly readings: Readings;
}

/** How many places stand in a cell: exact, or a range where dates, figures or sources leave it open. */
export const countIn = ({ sure, perhaps }: CrossCell): Count => ({
  least: sure.length,
  most: sure.length + perhaps.length,
});

/** What a place may read, or null where it did not exist on the day. */
function keysFor(dataset: Dataset, readings: Readings, id: PlaceId): readonly string[] | null {
  const reading = readings.get(id);
  return !reading || reading.key === "did-not-exist" ? null : possibleKeys(dataset, reading);
}

/** Statuses first, the strongest before the others, also those that nobody has; then the reasons of absence that someone has. */
function linesOf(dataset: Dataset, found: ReadonlyMap<string, CrossCell>): CrossLine[] {
  const line =
    (gap: boolean) =>
    (key: string): CrossLine => ({
      key,
      gap,
      total: found.get(key) ?? { sure: [], perhaps: [] },
    });
  const statuses = keysOf(dataset).filter((key) => (key !== "absent" && key !== notAmong) || found.has(key));
  const gaps = [...absences, "outside"].filter((key) => found.has(key) && !statuses.includes(key));
  return [...statuses.map(line(false)), ...gaps.map(line(true))];
}

/** Reads one of two indicators on a day. On one before its own facts nobody has a value. */
export function readToCross(known: Known, places: Places, day: Day | "latest"): ReadOn {
  return day === "latest" || beginsAfter(known, { day }) === null
    ? { ...known, ...readingsFor(known, places, day, null) }
    : { ...known, day, readings: readBefore(known, places, day) };
}

/** Crosses two indicators on a day for the places asked about. */
export function crossOf(
  rows: Known,
  columns: Known,
  places: Places,
  among: readonly PlaceId[],
  day: Day | "latest",
): CrossTable {
  return crossed(readToCross(rows, places, day), readToCross(columns, places, day), among);
}

/** Crosses what has been read for the places asked about; places that did not exist on the day of either are left out. */
export function crossed(across: ReadOn, along: ReadOn, among: readonly PlaceId[]): CrossTable {
  const byRow = new Map<string, { sure: PlaceId[]; perhaps: PlaceId[] }>();
  const byColumn = new Map<string, { sure: PlaceId[]; perhaps: PlaceId[] }>();
  const byBoth = new Map<string, { sure: PlaceId[]; perhaps: PlaceId[] }>();
  const put = (by: typeof byRow, key: string, id: PlaceId, sure: boolean): void => {
    const cell = by.get(key) ?? { sure: [], perhaps: [] };
    by.set(key, cell);
    cell[sure ? "sure" : "perhaps"].push(id);
  };
  const may = new Map<PlaceId, readonly [readonly string[], readonly string[]]>();
  const uncertain: PlaceId[] = [];
  for (const id of among) {
    const [here, there] = [keysFor(across.dataset, across.readings, id), keysFor(along.dataset, along.readings, id)];
    if (!here || !there || (isOutside(here) && isOutside(there))) continue;
    may.set(id, [here, there]);
    if (here.length * there.length > 1) uncertain.push(id);
    for (const row of here) put(byRow, row, id, here.length === 1);
    for (const column of there) put(byColumn, column, id, there.length === 1);
    for (const row of here)
      for (const column of there) put(byBoth, pair(row, column), id, here.length * there.length === 1);
  }
  const [tops, lefts] = [linesOf(along.dataset, byColumn), linesOf(across.dataset, byRow)];
  return {
    days: [across.day, along.day],
    places: [...may.keys()],
    rows: lefts,
    columns: tops,
    cells: lefts.map((row) => tops.map((column) => byBoth.get(pair(row.key, column.key)) ?? { sure: [], perhaps: [] })),
    uncertain,
    may,
  };
}

const pair = (row: string, column: string): string => `${row} ${column}`;
const isOutside = (keys: readonly string[]): boolean => keys.every((key) => key === "outside");

/** How dark a cell is, 0 to 4, by its sure count among those that are no gap: by its logarithm, for few are far from many. */
export function shadeOf(table: CrossTable, row: number, column: number): number {
  const gap = (table.rows[row]?.gap ?? true) || (table.columns[column]?.gap ?? true);
  const count = table.cells[row]?.[column]?.sure.length ?? 0;
  if (gap || count === 0) return 0;
  const most = Math.max(
    ...table.cells.flatMap((cells, r) =>
      cells.map(({ sure }, c) => (table.rows[r]?.gap || table.columns[c]?.gap ? 0 : sure.length)),
    ),
  );
  return Math.max(1, Math.round((4 * Math.log(1 + count)) / Math.log(1 + most)));
}
