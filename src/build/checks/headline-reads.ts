import type { Dataset } from "#model/dataset.ts";
import type { Words } from "#model/words.ts";
import type { Check } from "./check.ts";
import { inFile } from "./facts.ts";
import { oneOf } from "./problem.ts";

/** The words in braces that a headline may hold; they are filled from the data of the day. */
const always = ["{day}", "{year}", "{count}", "{number}", "{reported}", "{known}", "{sum}"];

function known(dataset: Dataset): string[] {
  if (dataset.form === "vote") return [...always, "{yes}", "{no}", "{abstain}", "{absent}"];
  return dataset.form === "membership" && dataset.official !== undefined ? [...always, "{official}"] : always;
}

/** A headline can be filled in for any day: known words in braces, and verbs in three tenses. */
export const headlineReads: Check = {
  name: "headline-reads",
  sentence: "A headline holds only words in braces that can be filled, and verbs as [had|has|have].",
  check: (files) =>
    files.datasets.flatMap((file) =>
      Object.entries<string | undefined>(file.content.headline.text satisfies Words).flatMap(
        ([language, text = ""]) => [
          ...(text.match(/\{[^}]*\}?/g) ?? [])
            .filter((word) => !known(file.content).includes(word))
            .map((word) =>
              inFile(file)(
                `${word} cannot be filled; known are ${oneOf(known(file.content))}`,
                undefined,
                `headline, ${language}`,
              ),
            ),
          ...(text.match(/\[[^\]]*\]?/g) ?? [])
            .filter((verb) => verb.split("|").length !== 3 || !verb.endsWith("]"))
            .map((verb) =>
              inFile(file)(`${verb} is no verb in three forms, as [had|has|have]`, undefined, `headline, ${language}`),
            ),
        ],
      ),
    ),
};
