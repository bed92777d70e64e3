import { numberText } from "../format.ts";

/** Words of the tiles, in English. */
export const tilesText = {
  hint: "Point at a tile, or go through them with the arrow keys: its name stands here.",
  touchHint: "Touch a tile for its name and all that is known of it.",
  order: "Order of the tiles",
  by: { status: "By status", name: "By name" },
  groups: {
    observers: "Observer states",
    others: "Not in a group",
    parts: "States and districts",
    apart: "Territories",
  } as Readonly<Record<string, string>>,
  /** "13 legal of 54"; what is counted may have no word. */
  counted: (count: string, words: string, of: number) => `${count}${words ? ` ${words}` : ""} of ${numberText(of)}`,
  uncounted: (count: number) => `${numberText(count)}, not counted`,
  tile: (name: string, status: string) => `${name}: ${status}`,
  pinned: (name: string) => `${name} pinned`,
  released: (name: string) => `${name} released`,
  seatless: (count: number) =>
    count === 1 ? "One state without a seat has no tile." : `${numberText(count)} states without a seat have no tile.`,
  none: "No place of this region has a reading on this day.",
};
