import { problemsOfLink } from "#view/talks/links.ts";
import type { Check } from "./check.ts";
import { eachStep } from "./talk-facts.ts";

/** A link that falls back shows something else than the words beside it. The code of the pages reads it. */
export const linksOfTalks: Check = {
  name: "links-of-talks",
  sentence: "Every link of a talk is read whole by the page to which it leads.",
  check: (files) => eachStep(files, ({ link }, facts) => (link === undefined ? [] : problemsOfLink(link, facts))),
};
