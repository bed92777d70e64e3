import type { YearValue } from "#model/fact.ts";
import { spanOf, yearOf } from "#model/date.ts";
import type { Check } from "./check.ts";
import { eachPlaceOfPeriods, inFile } from "./facts.ts";
import { byPlace } from "./files.ts";
import { ordinal } from "./problem.ts";

/**
 * Nothing begins in a place that is no more. A period may begin before its place existed: the law of an earlier ruler is kept
 * as context, and is never read as the law of the later state.
 */
export const existsOnTheDay: Check = {
  name: "exists-on-the-day",
  sentence: "No period, figure or vote lies after the end of its place.",
  check: (files) => [
    ...eachPlaceOfPeriods(files, (periods, { file, place }) => {
      const ended = files.places[place]?.existsTo;
      return periods.flatMap(({ from }, i) => {
        if (ended === undefined || from === null || (spanOf(from).first ?? "") < ended) return [];
        return [
          inFile(file)(`the ${ordinal(i)} period begins on ${from}, when the place was no more (${ended})`, place),
        ];
      });
    }),
    ...files.datasets.flatMap((file) => {
      const { content } = file;
      if (content.form !== "quantity") return [];
      return byPlace<readonly YearValue[]>(content.values).flatMap(([place, values]) => {
        const ended = files.places[place]?.existsTo;
        return values
          .filter(({ year }) => ended !== undefined && year > yearOf(ended))
          .map(({ year }) => inFile(file)(`has a figure of ${year}, when the place was no more (${ended})`, place));
      });
    }),
  ],
};
