import type { Dataset } from "#model/dataset.ts";
import type { Period } from "#model/fact.ts";
import type { Check } from "./check.ts";
import { eachPlaceOfPeriods, inFile } from "./facts.ts";
import { ordinal, type Problem } from "./problem.ts";

/**
 * Law, practice and position are never merged in one file. What can be seen in the data: figures are counted in the world and so
 * are never law; votes are positions. A law may be dated by a practice (a programme opened under it, ten years went by without
 * an execution), but then the note says what began.
 */
export const lawOrPractice: Check = {
  name: "law-or-practice",
  sentence: "A file is of law, of practice or of position, and all its facts are of that kind.",
  check: (files) => [
    ...files.datasets.flatMap((file) => basisOf(file.content).map((reason) => inFile(file)(reason))),
    ...eachPlaceOfPeriods(files, (periods, { file, place }) =>
      periods.flatMap((period, i) =>
        kindOf(file.content, period, i).map((reason): Problem => inFile(file)(reason, place)),
      ),
    ),
  ],
};

function basisOf({ form, basis }: Dataset): string[] {
  if (form === "quantity" && basis === "law") return ["figures by year are of practice, not of law"];
  return form === "vote" && basis !== "position" ? [`a vote is a position, not ${basis}`] : [];
}

function kindOf({ basis, form }: Dataset, { kind, note }: Period, index: number): string[] {
  if (form !== "status" || basis !== "law" || kind !== "practice" || note !== undefined) return [];
  return [`the ${ordinal(index)} period of a file of law begins as a practice, and no note says what began`];
}
