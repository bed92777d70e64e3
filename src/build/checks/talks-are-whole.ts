import { ownTalkId, type Step } from "#model/talk.ts";
import type { Check } from "./check.ts";
import { inFile } from "./facts.ts";
import { ordinal } from "./problem.ts";

/** A caption is read from the last row: longer, and it takes more than two lines. */
const longestCaption = 110;
const sentences = (text: string): number => text.split(/[.!?](?:\s|$)/).filter((one) => one.trim() !== "").length;

/** A talk is named for its file, opens and closes with words, and says one thing a slide. */
export const talksAreWhole: Check = {
  name: "talks-are-whole",
  sentence:
    "A talk has the name of its file, a title and a closing; each other step a link, one short statement and notes.",
  check: (files) =>
    files.talks.flatMap((file) => {
      const say = inFile(file);
      const { id, steps } = file.content;
      return [
        ...(file.path === `talks/${id}.json` ? [] : [say(`calls itself "${id}"`)]),
        ...(id === ownTalkId ? [say("has the name that a reader's own talk has")] : []),
        ...(steps[0]?.kind === "title" ? [] : [say("does not open with a title")]),
        ...(steps.at(-1)?.kind === "closing" ? [] : [say("does not end with a closing")]),
        ...steps.flatMap((step, i) => faultsOf(step).map((reason) => say(reason, undefined, `the ${ordinal(i)} step`))),
      ];
    }),
};

function faultsOf({ kind, link, caption, aside, notes }: Step): string[] {
  const faults: string[] = [];
  if (kind === undefined && link === undefined)
    faults.push("shows nothing: it has no link, and is no title or closing");
  if (kind !== undefined && link !== undefined) faults.push(`is a ${kind}, which has words alone, and has a link`);
  const { length } = caption.en;
  if (length > longestCaption) faults.push(`has a caption of ${length} signs; the most is ${longestCaption}`);
  if (aside && sentences(aside.en) > 2) faults.push("has more than two sentences aside");
  const spoken = sentences(notes.en);
  if (spoken < 2 || spoken > 5) faults.push(`has notes of ${spoken} sentences; a slide is spoken in two to five`);
  return faults;
}
