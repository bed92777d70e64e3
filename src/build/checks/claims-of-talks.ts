import { problemsOfHead, problemsOfWords } from "#view/talks/claims.ts";
import type { Check } from "./check.ts";
import { inFile } from "./facts.ts";
import { eachStep } from "./talk-facts.ts";

/** A number on a slide is a number of the facts, and stays so when the facts move. */
export const claimsOfTalks: Check = {
  name: "claims-of-talks",
  sentence: "Every number and date of a talk is borne out by the facts, as exactly as they give it.",
  check: (files) => [
    ...files.talks.flatMap((file) => problemsOfHead(file.content).map((reason) => inFile(file)(reason))),
    ...eachStep(files, problemsOfWords),
  ],
};
