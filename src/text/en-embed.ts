import { dateText, listText, numberText } from "./format.ts";
import type { Day } from "#model/date.ts";

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
      : `Facts checked ${dateText(day)}, ${read} % of them read in the source.`,
  licence: "CC BY 4.0.",
  about: "Source",
  close: "Close",
  explore: "Drug Policy Atlas",
  exploreLabel: "This view in the Drug Policy Atlas, in a new window",
  table: "All places in a table",
  failed: (what: string) => `${what} could not be read: the picture is as it was when the page was written.`,
  moreRows: (count: string) => `Rows without room here: ${count}.`,
};
