import type { Dataset } from "#model/dataset.ts";
import type { DateKind, Period, YearValue } from "#model/fact.ts";
import { spanOf, yearOf } from "#model/date.ts";
import type { Check } from "./check.ts";
import { eachPlaceOfPeriods, inFile } from "./facts.ts";
import { byPlace, type Accepted } from "./files.ts";
import { ordinal, type Problem } from "./problem.ts";

/** What may be known of a day that has not come: that something was decided which begins then. */
const foreseen: readonly (DateKind | undefined)[] = [
  "in-force",
  "passed",
  "signed",
  "gazetted",
  "ruling",
  "announced",
  "policy",
];

/** Nothing is told as fact of a day after the one on which the file was last checked. */
export const futureIsMarked: Check = {
  name: "future-is-marked",
  sentence:
    "A period that begins after the file was checked says what was decided, in its kind and a note; a figure or vote never lies ahead.",
  check: (files) => [
    ...eachPlaceOfPeriods(files, (periods, { file, place }) => {
      const { checked } = file.content;
      return periods.flatMap((period, i) => {
        if (period.from === null || (spanOf(period.from).first ?? "") <= checked || isMarked(period)) return [];
        const the = `the ${ordinal(i)} period`;
        return [
          inFile(file)(
            `${the} begins on ${period.from}, after ${checked}, and does not say by kind and note what was decided`,
            place,
          ),
        ];
      });
    }),
    ...files.datasets.flatMap(aheadOf),
  ],
};

const isMarked = ({ kind, note }: Period): boolean => foreseen.includes(kind) && note !== undefined;

function aheadOf(file: Accepted<Dataset>): Problem[] {
  const { content } = file;
  const say = inFile(file);
  const acts = "forum" in content && (spanOf(content.day).first ?? "") > content.checked;
  const years = content.form === "quantity" ? byPlace<readonly YearValue[]>(content.values) : [];
  return [
    ...(acts ? [say(`its day ${content.day} is after ${content.checked}, when it was checked`)] : []),
    ...years.flatMap(([place, values]) =>
      values
        .filter(({ year }) => year > yearOf(content.checked))
        .map(({ year }) => say(`a figure of ${year} stands in a file checked on ${content.checked}`, place)),
    ),
  ];
}
