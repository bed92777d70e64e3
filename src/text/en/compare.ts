import { numberText } from "../format.ts";

const many = (count: number, one: string, several: string): string =>
  `${numberText(count)} ${count === 1 ? one : several}`;

/** The words of the comparison of places in English. */
export const compareWords = {
  title: "Compare",
  about:
    "Two to five places side by side across all topics: law, practice and positions at the United Nations, on any day of the record.",
  needsScript:
    "The comparison is put together in your browser and needs JavaScript. The same facts stand on these pages:",
  none: "Choose two to five places to compare",
  one: (name: string) => `${name}: choose a second place to compare with`,
  heading: (names: string) => `${names}, compared`,
  differing: (differ: number, rows: number, day: string) =>
    differ === 0
      ? `On ${day} they read the same in all ${many(rows, "row", "rows")}.`
      : `On ${day} they differ in ${differ} of ${many(rows, "row", "rows")}.`,
  asOf: (day: string) => `As of ${day}. Choose one more place to see where they differ.`,
  add: "Add a place",
  remove: (name: string) => `Remove ${name}`,
  full: "Five places are the most that fit side by side.",
  onlyDifferences: "Only the differences",
  hidden: (count: number) => (count === 0 ? "No row is hidden." : `${many(count, "equal row", "equal rows")} hidden.`),
  rows: (count: number) => many(count, "row", "rows"),
  differ: (count: number) => (count === 0 ? "none differ" : count === 1 ? "1 differs" : `${count} differ`),
  noneHere: "All rows of this part are equal.",
  topic: "Topic",
  part: "Part",
  indicator: "Indicator",
  latest: "the latest",
  aDay: "a day",
  day: "Day",
  since: (date: string) => `since ${date}`,
  by: (date: string) => `by ${date}`,
  uncertain: (label: string, others: string) => `${label}, or ${others}`,
  loading: "The facts are being loaded …",
  some: "Some starting points",
  starts: [
    ["SGP,MYS,THA", "Singapore, Malaysia, Thailand"],
    ["PRT,NLD,CHE", "Portugal, Netherlands, Switzerland"],
    ["USA,CAN,MEX", "United States, Canada, Mexico"],
    ["IRN,SAU,CHN", "Iran, Saudi Arabia, China"],
  ] as const,
  group: "A group of your own",
  groupAbout: "A named list of places. It stands in the link alone; nothing is stored.",
  groupPaste: "Paste a list",
  groupPasteHint: "Names or codes in any form: one a line, or parted by commas, semicolons or spaces.",
  groupPasteAdd: "Add these places",
  groupPasted: (added: number) => (added === 1 ? "1 place recognised." : `${added} places recognised.`),
  groupUnknown: (words: string) => `Not recognised: ${words}`,
  only: "These places only",
  onlyOf: "These places only, of",
  onlyIn: { lanes: "Timeline", tiles: "Tiles", map: "Map and table" } as Readonly<Record<string, string>>,
  groupName: "Name of the group",
  groupUnnamed: "My group",
  groupAdd: "Add a place to the group",
  groupEmpty: "No place is in it yet.",
  groupCompared: "Take the places compared",
  groupClear: "Dissolve the group",
  askAmong: (name: string) => `Ask among ${name}`,
  openTable: "Open all parts",
  note: "An answer given with “or” is not certain on this day. Every cell says how the fact is known: read in its source, recalled, or derived by a rule. The page of a place names the sources.",
};
