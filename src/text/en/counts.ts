import type { Language } from "#model/words.ts";
import { listText, numberText } from "../format.ts";

/** The words of counts over time, in English. Every other language has the same form. */
const en = {
  unit: "Height shows",
  units: {
    states: { places: "States", share: "Share of states that existed" },
    places: { places: "Places", share: "Share of places that existed" },
  },
  label: (from: string, to: string) => `Counts over time, ${from} to ${to}`,
  help: "Arrow keys step through the days of change, Home and End go to the first and the last, Enter shows the day in all views, Escape leaves.",
  either: "May be either",
  eitherMeaning: "One status or another: the date of the change is known only in part.",
  share: (part: number, whole: number) => {
    const percent = whole === 0 ? 0 : (100 * part) / whole;
    return part > 0 && percent < 1 ? "< 1" : String(Math.round(percent));
  },
  changes: "Who enters and leaves",
  lastOnOrBefore: (shown: string) => `the last change on or before ${shown}`,
  noneBefore: (first: string) => `Nothing changes in this record from its start on ${first} up to the day shown.`,
  moved: (count: number, states: boolean) =>
    count === 1
      ? `1 ${states ? "state" : "place"} changes`
      : `${numberText(count)} ${states ? "states" : "places"} change`,
  fromTo: (from: string, to: string) => `From “${from}” to “${to}”`,
  mayBe: (keys: readonly string[]) =>
    `may be ${listText(
      keys.map((key) => `“${key}”`),
      "or",
    )}`,
  notThere: "Did not exist",
  noMore: "No longer exists",
  go: (when: string) => `Go to ${when}`,
  more: (count: number) => `and ${numberText(count)} more`,
  fewer: "fewer",
  hint: "Point at the chart, or focus it and use the arrow keys, to see other days.",
};

const written: Partial<Record<Language, typeof en>> = { en };

/** The words of counts over time in a language; English where a language is not yet written. */
export const countsTexts = (language: Language): typeof en => written[language] ?? en;
