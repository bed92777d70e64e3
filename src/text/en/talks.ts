import { capital, numberText, wordNumber } from "../format.ts";

/** Words of the pages of talks. */
export const talkWords = {
  title: "Talks",
  about:
    "Talks made of live views of the atlas. Each slide is a statement with the view that shows it, and each number and date in it is checked against the facts whenever the site is built.",
  /** How many slides, and how long it takes to give. */
  length: (slides: number, minutes: number) => `${numberText(slides)} slides, ${numberText(minutes)} minutes`,
  checked: (day: string) => `Checked on ${day}`,
  slides: "Slides",
  view: "View",
  claims: (count: number) =>
    `${capital(wordNumber(count))} ${count === 1 ? "statement" : "statements"} checked against the facts`,
  data: "Data of this page:",
  all: "All talks",
};
