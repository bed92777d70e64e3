import type { Sign } from "../lanes/lanes.ts";
import { bands, type Band, type StageRow } from "./stage-rows.ts";

/** The axis of a place in a given height, in pixels: its rows band by band, how high each is, and how many had no room. */
export interface FittedTimeline {
  readonly bands: readonly { readonly band: Band; readonly rows: readonly StageRow[] }[];
  readonly row: number;
  readonly left: number;
}

/** Pixels of the years over the axis, and of the heading of a band over the height of a row. */
export const [years, heading] = [22, 9];
/** The lowest and the highest row: a name of 12 pixels must be read in it. */
const [lowest, highest] = [18, 40];
/** Of each band so many rows stand before others are thought of. */
const sure = 2;

const inBands = (rows: readonly StageRow[]) =>
  bands.map((band) => ({ band, rows: rows.filter((row) => row.band === band) })).filter(({ rows }) => rows.length > 0);

/** The height of rows with the headings of their bands. */
function heightOf(rows: readonly StageRow[], row: number): number {
  const headings = new Set(rows.map(({ band }) => band)).size;
  return years + (rows.length + headings) * row + headings * heading;
}

/** The rows of a band, those first that are given up last: of each topic in turn its most telling one, the first topic before the others. */
function inTurns(rows: readonly StageRow[], topic: string | undefined): StageRow[] {
  const telling = rows.toSorted((a, b) => b.telling - a.telling);
  const turn = (row: StageRow): number => telling.filter((other) => other.topic === row.topic).indexOf(row);
  return telling.sort(
    (a, b) => turn(a) - turn(b) || Number(b.topic === topic) - Number(a.topic === topic) || b.telling - a.telling,
  );
}

/**
 * The rows in the order in which they are given up last: of each band the most telling ones, those of the first topic, and then of each
 * band in turn; what has no record goes first.
 */
function byWeight(rows: readonly StageRow[], topic: string | undefined): StageRow[] {
  const late = (row: StageRow, turn: number): number =>
    row.telling < 0 ? 3 : turn < sure ? 0 : row.topic === topic ? 1 : 2;
  return inBands(rows)
    .flatMap(({ rows }) => inTurns(rows, topic).map((row, turn) => ({ row, turn, late: late(row, turn) })))
    .sort((a, b) => a.late - b.late || a.turn - b.turn)
    .map(({ row }) => row);
}

/** What of the axis of a place fits into so many pixels: rows become lower before one is left out. `topic` is the first of the slide. */
export function fitTimeline(all: readonly StageRow[], height: number, topic: string | undefined): FittedTimeline {
  const order = byWeight(all, topic);
  let most = all.length;
  const kept = (): StageRow[] => {
    const chosen = new Set(order.slice(0, most));
    return all.filter((row) => chosen.has(row));
  };
  while (most > 1 && heightOf(kept(), lowest) > height) most--;
  const rows = kept();
  let row = lowest;
  while (row < highest && heightOf(rows, row + 1) <= height) row++;
  return { bands: inBands(rows), row, left: all.length - rows.length };
}

/** The signs in use in each band that no band before it has, in their one order: each is explained where it is first seen. */
export function signsIn(bands: FittedTimeline["bands"], order: readonly Sign[]): (readonly Sign[])[] {
  const used = bands.map(({ rows }) =>
    rows.flatMap(({ drawing }) => (drawing.as === "lane" ? drawing.lane.marks.map(({ sign }) => sign) : [])),
  );
  return used.map((signs, i) =>
    order.filter((sign) => signs.includes(sign) && !used.slice(0, i).flat().includes(sign)),
  );
}
