import type { PlaceId } from "#model/place.ts";
import type { FederationDrawing } from "./federations.ts";

/** Where the tile of a part stands: column and row, from 1. */
export type Cell = readonly [column: number, row: number];

/** The usual grid of the states: each near its neighbours, one tile each, eleven across and eight down. */
const unitedStates = [
  "AK . . . . . . . . . ME",
  ". . . . . . . . . VT NH",
  "WA ID MT ND MN IL WI MI NY RI MA",
  "OR NV WY SD IA IN OH PA NJ CT .",
  "CA UT CO NE MO KY WV VA MD DE .",
  ". AZ NM KS AR TN NC SC DC . .",
  ". . . OK LA MS AL GA . . .",
  "HI . . TX . . . . FL . .",
];

const cellsOf = (rows: readonly string[], prefix: string): ReadonlyMap<PlaceId, Cell> =>
  new Map(
    rows.flatMap((row, y) =>
      row.split(" ").flatMap((code, x) => (code === "." ? [] : [[`${prefix}${code}` as PlaceId, [x + 1, y + 1]]])),
    ),
  );

/** The grids of federations whose tiles have places of their own, by the name of their drawing. */
export const tileGrids: Readonly<Record<FederationDrawing, ReadonlyMap<PlaceId, Cell>>> = {
  us: cellsOf(unitedStates, "US-"),
};

/** How many columns a grid has. */
export const columnsOf = (grid: ReadonlyMap<PlaceId, Cell>): number =>
  Math.max(...[...grid.values()].map(([column]) => column));

/** How many rows a grid has. */
export const rowsOf = (grid: ReadonlyMap<PlaceId, Cell>): number =>
  Math.max(...[...grid.values()].map(([, row]) => row));
