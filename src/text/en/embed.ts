import { dateText, listText, numberText } from "../format.ts";
import type { Day } from "#model/date.ts";

const many = (count: number, one: string, several: string): string => `${count} ${count === 1 ? one : several}`;

/** The words of an embed, in English. */
export const embedWords = {
  /** Who says so: at most two publishers are named. */
  source: (publishers: readonly string[], sources: number) =>
    sources === 0
      ? ""
      : publishers.length > 2
        ? `Sources: ${publishers.slice(0, 2).join(", ")} and others (${numberText(sources)} sources).`
        : `${sources === 1 ? "Source" : "Sources"}: ${listText(publishers)}.`,
  /** `read`: per cent; null: there are no facts. */
  checked: (day: Day, read: number | null) =>
    read === null
      ? `No fact is recorded; checked ${dateText(day)}.`
      : `Facts checked ${dateText(day)}, ${read}\u00a0% of them read in the source.`,
  licence: "CC BY 4.0.",
  legend: "Legend",
  about: "Source",
  close: "Close",
  explore: "Drug Policy Atlas",
  exploreLabel: "This view in the Drug Policy Atlas, in a new window",
  table: "All places in a table",
  failed: (what: string) => `${what} could not be read: the picture is as it was when the page was written.`,
  notHeld: (what: string) =>
    `${what} could not be read: the facts of the release to which the link is held cannot be shown, and no others are.`,
  /** What has no room in the frame, said in its foot. */
  moreRows: (count: number | string) => `Rows without room here: ${count}.`,
  moreRowsAndPlaces: (rows: number, places: number) =>
    `Without room here: ${many(rows, "row", "rows")}${places > 0 ? `, ${many(places, "place", "places")}` : ""}.`,
  placesLeft: (count: number) => `Places without room here: ${count}.`,
  banner: "The figure has no room in this frame.",
  legendLeft: "The legend of the second map has no room here.",
  moreFields: (count: number) => `Fields without room here: ${count}.`,
  moreGaps: (count: number) =>
    `Without room here: ${many(count, "row or column", "rows and columns")} without a value.`,
  morePlaces: (count: string) => `and ${count} more`,
  /** Of a place pinned. */
  outside: "outside the region shown",
  /** Of a view put together from a link. */
  lacks: (what: string) => `${what} could not be read: what would be said of it is left out.`,
  tables: "The same facts in tables",
  example: "An example. Another view needs JavaScript.",
  compared: (names: string, day: string) => `${names}, compared as of ${day}`,
  alone: (name: string) => `${name} alone`,
};
