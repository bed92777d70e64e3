import { listText } from "../format.ts";

const quoted = (label: string): string => `“${label}”`;

/** What is read, and when: "on 19 April 2016", "in 2024". */
interface Under {
  readonly name: string;
  readonly when: string;
}
interface Counted {
  readonly count: string;
  readonly label: string;
}
const under = ({ name, when }: Under): string => `${quoted(name)} ${when}`;

/** The words for two indicators side by side, in English. */
export const besideWords = {
  choose: "Beside it",
  divider: "Divider between the two indicators",
  dividerAt: (percent: number, left: string, right: string) =>
    `${percent} % of the width shows ${left}, the rest ${right}`,
  maps: (left: string, right: string) => `Maps of ${quoted(left)} and ${quoted(right)}`,
  /** Over a map of a list: "19 April 2016: 59 named". */
  named: (when: string, count: string) => `${when}: ${count} named`,
  /** Over a map of a day before there is anything to show: "2004: no data before 2010". */
  before: (when: string, begin: string) => `${when}: no data before ${begin}`,
  /** Over the columns of a legend that serves both maps. */
  sides: ["Left", "Right"] as const,
  loading: (name: string) => `${name} is being loaded …`,
  failed: (name: string) =>
    `${name} could not be loaded. What is shown here stays; try again when there is a connection.`,
  heading: "Who reads which of both",
  /** "Of 35 states with … under …, 20 have “No” and four “Yes” under … on 17 December 2024. Without a value there: two “No data”." */
  share: (
    of: string,
    rows: Under & { readonly labels: readonly string[] },
    columns: Under,
    read: readonly Counted[],
    gaps: readonly Counted[],
  ) => {
    const said = (counts: readonly Counted[]): string =>
      listText(counts.map(({ count, label }) => `${count} ${quoted(label)}`));
    const start = `Of ${of} with ${listText(rows.labels.map(quoted), "or")} under ${under(rows)}`;
    const have = read[0]?.count === "one" ? "has " : "have ";
    const has = read.length > 0 ? said(read).replace(/ /, ` ${have}`) : "none has a value";
    return `${start}, ${has} under ${under(columns)}.${gaps.length > 0 ? ` Without a value there: ${said(gaps)}.` : ""}`;
  },
  none: (who: string, rows: Under & { readonly labels: readonly string[] }) =>
    `${who.replace(/^./, (letter) => letter.toUpperCase())} has ${listText(rows.labels.map(quoted), "or")} under ${under(rows)}.`,
  ask: "The same as a cross-table of its own, with its rows and columns to change",
  askDiffers: "There each indicator is read by the values that it shows first, which here are chosen otherwise.",
};
