import { listText } from "../format.ts";

/** The words of tables of facts in English: their heads, what they hold, and whom a data set counts. */
export const tableWords = {
  filter: "Filter the table",
  filterHint: "Place, status, source …",
  rows: (shown: number, all: number) => (shown === all ? `${all} rows` : `${shown} of ${all} rows`),
  columns: {
    place: "Place",
    reading: "Reading",
    value: "Value",
    since: "Since",
    evidence: "Evidence",
    source: "Source",
    note: "Note",
    year: "Year",
  },
  rule: (id: string) => `Rule ${id}`,
  entities: "Also, not states",
  worldTotals: "Published totals for the world",
  counted: (members: boolean, observers: boolean, others: string) =>
    `Counted, if they existed on the day: ${listText([...(members ? ["the member states of the United Nations"] : []), ...(observers ? ["its two observer states"] : []), ...(others ? [others] : [])])}.`,
  otherPlaces: (count: number) => (count === 1 ? "one other place" : `${count} other places`),
};
