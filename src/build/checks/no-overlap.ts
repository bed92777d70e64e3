import type { Period, YearValue } from "#model/fact.ts";
import { spanOf, type PartialDate } from "#model/date.ts";
import type { Check } from "./check.ts";
import { eachPlaceOfPeriods, inFile } from "./facts.ts";
import { byPlace, type Files } from "./files.ts";
import { ordinal, type Problem } from "./problem.ts";

/** Facts of a place stand in time order and do not speak twice of one time. */
export const noOverlap: Check = {
  name: "no-overlap",
  sentence: "The periods of a place follow each other in time, and a year has one value in a series.",
  check: (files) => [
    ...eachPlaceOfPeriods(files, (periods, { file, place }) =>
      reasonsOf(periods).map((reason) => inFile(file)(reason, place)),
    ),
    ...yearsTwice(files),
  ],
};

function reasonsOf(periods: readonly Period[]): string[] {
  return periods.flatMap((period, i) => {
    const before = periods[i - 1];
    const the = `the ${ordinal(i)} period`;
    return [
      ...(endsBeforeItStarts(period) ? [`${the} ends before it starts`] : []),
      ...(before ? order(before, period).map((how) => `${the} ${how} the ${ordinal(i - 1)} ${ends(how)}`) : []),
    ];
  });
}

const ends = (how: string): string => (how === late ? "ends" : "starts");
const late = "starts before";
const early = "starts earlier than";
const same = "starts on the day on which";

/** How a period stands wrongly after the one before; only what is sure whatever the partial dates mean. */
function order(before: Period, period: Period): string[] {
  if (period.from === null) return [early];
  if (before.to !== undefined && firstOf(before.to) > lastOf(period.from)) return [late];
  if (before.from === null) return [];
  if (firstOf(period.from) < firstOf(before.from)) return [early];
  return period.from === before.from && isOneDay(period.from) ? [same] : [];
}

const firstOf = (date: PartialDate): string => spanOf(date).first ?? "";
const lastOf = (date: PartialDate): string => spanOf(date).last;
const isOneDay = (date: PartialDate): boolean => firstOf(date) === lastOf(date);

const endsBeforeItStarts = ({ from, to }: Period): boolean =>
  from !== null && to !== undefined && (lastOf(to) < firstOf(from) || (to === from && isOneDay(to)));

function yearsTwice(files: Files): Problem[] {
  return files.datasets.flatMap((file) => {
    if (file.content.form !== "quantity") return [];
    return byPlace<readonly YearValue[]>(file.content.values).flatMap(([place, values]) =>
      values.flatMap(({ year, series }, i) => {
        const sooner = values.findIndex((value) => value.year === year && value.series === series);
        return sooner < i
          ? [inFile(file)(`${year} has two values${series ? ` in the series “${series}”` : ""}`, place)]
          : [];
      }),
    );
  });
}
