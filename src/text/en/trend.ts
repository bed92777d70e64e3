import { listText, numberText, wordNumber } from "../format.ts";

const states = (count: number): string => (count === 1 ? "1 state" : `${numberText(count)} states`);

/** The words of trends in English. */
export const trend = {
  met: "At the target",
  below: "Value below it",
  none: "No value",
  metOf: (met: number, known: number) => `${numberText(met)} of ${numberText(known)}`,
  years: (counted: number) => `How many of the ${numberText(counted)} states were at the target, by year`,
  series: "Each country, as reported",
  perPlace: "Each country or territory",
  own: (year: number, reported: number, counted: number, met: number) =>
    `For ${year}, ${numberText(reported)} of ${states(counted)} reported to UNAIDS, and ${wordNumber(met)} of these ${met === 1 ? "was" : "were"} at the target.`,
  window: (from: number, to: number, met: number, reported: number, more: readonly string[]) =>
    `With each state’s latest report of ${from} to ${to} it is ${wordNumber(met)} of ${numberText(reported)}${more.length > 0 ? `: also ${listText(more)}, which did not report for ${to}` : ""}. A count of those at the target depends on who reported.`,
  setLater: (name: string, set: number) =>
    `${name}: set in ${set}; earlier years are held against it for comparison only.`,
  by: (threshold: number, deadline: number) => `${numberText(threshold)} by ${deadline}`,
  level: (threshold: number) => `${numberText(threshold)}, guide`,
  targets: "Targets and levels",
  target: "Target or level",
  body: "Set by",
  set: "In",
  deadline: "For",
  key: "Open points are years with a report; dots bridge years without one. Select a line to pin its country.",
  goTo: (year: number) => `Go to the end of ${year}`,
  table: "The years as a table",
  allPlaces: (count: number) =>
    count === 1
      ? "1 country or territory with a figure"
      : `All ${numberText(count)} countries and territories with a figure`,
  places: "Places",
  whoMet: "Which were at the target",
  listNote: (unit: string) => `First and last figure known, in ${unit}. A name pins its place in the trend.`,
  firstLast: (first: string, firstYear: number, last: string, lastYear: number) =>
    firstYear === lastYear ? `${last} (${lastYear})` : `${first} (${firstYear}) – ${last} (${lastYear})`,
  sums: "Known figures for each year",
  named: "Sum of the places named",
  world: "Published for the world",
  ragged: "A ragged top is a minimum: the true figure is this or higher.",
  secret: (names: string) => `Secret, in no bar: ${names}. A figure that is not known is not zero.`,
  secretHead: "Figure kept secret",
  ofPlace: (name: string, unit: string) => `${name}: ${unit}`,
  noSeries: "No figure is recorded here for the places pinned.",
};
