import { yearOf, type Day, type PartialDate } from "#model/date.ts";
import { dateText } from "../format.ts";

type When = Day | PartialDate;

/** The words of timelines in English where they are read row by row, on a page. */
export const lanesPage = {
  help: "A row a place. Up and down go from place to place, left and right from one stretch of time to the next, Enter pins or releases the place, Home and End go to the first and last row, Escape leaves.",
  sort: "Order",
  sorts: { status: "Status", date: "Latest change", region: "Region", name: "Name" },
  rows: "Rows",
  rowChoices: { all: "All places", changed: "With a change", chosen: "Chosen" },
  chosen: (count: number) => `Chosen (${count})`,
  sum: (changed: number, all: number, from: Day, states: boolean) =>
    changed === 0
      ? `None of the ${all} ${states ? "states" : "places"} counted here has changed on record since ${yearOf(from)}.`
      : `${changed} of the ${all} ${states ? "states" : "places"} counted here ${changed === 1 ? "has" : "have"} changed on record since ${yearOf(from)}.`,
  latest: (name: string, before: string, after: string, on: When) =>
    `The latest change: ${name}, from “${before}” to “${after}”, ${dateText(on)}.`,
  signs: {
    law: "Law",
    court: "Court ruling",
    policy: "Policy or practice",
    vote: "Popular vote",
    back: "Step down the scale",
  },
  place: "Place",
  legend:
    "Fading: the day is known only in part, or the start is not known. Pale: not confirmed by a source since. Dotted line: no data.",
  from: (from: When, to: When) => `from ${dateText(from)} until ${dateText(to)}`,
  upTo: (to: When) => `until ${dateText(to)}; its start is not known`,
  since: (from: When) => `from ${dateText(from)} to today`,
  throughout: "throughout; its start is not known",
  between: (from: When, to: When) => `some time between ${dateText(from)} and ${dateText(to)}`,
  orWord: "or",
};
