import type { Dataset } from "#model/dataset.ts";
import type { Period } from "#model/fact.ts";
import { spanOf, type Day } from "#model/date.ts";
import type { PlaceId } from "#model/place.ts";
import type { Check } from "./check.ts";
import { eachPlaceOfPeriods, inFile } from "./facts.ts";
import { ordinal } from "./problem.ts";

/**
 * After the last day of a status something must be said: by the next period (which may be an absence with its reason)
 * or by a rule. A membership that ends needs neither: it is over.
 */
export const noUnexplainedGap: Check = {
  name: "no-unexplained-gap",
  sentence: "Where a period ends, the next one begins, or a rule of the file says what holds.",
  check: (files) =>
    eachPlaceOfPeriods(files, (periods, { file, place }) => {
      if (file.content.form === "membership") return [];
      return periods.flatMap((period, i) => {
        if (!gapAfter(period, periods[i + 1]) || explained(file.content, place, period, periods[i + 1])) return [];
        return [
          inFile(file)(`nothing is said of the days from ${period.to} on, when the ${ordinal(i)} period ends`, place),
        ];
      });
    }),
};

/** A partial date leaves open where the next period begins; only a gap that is there in any case counts. */
function gapAfter({ to }: Period, next: Period | undefined): boolean {
  if (to === undefined) return false;
  return next === undefined || (next.from !== null && spanOf(to).last < (spanOf(next.from).first ?? ""));
}

function explained(dataset: Dataset, place: PlaceId, { to }: Period, next: Period | undefined): boolean {
  if (to === undefined) return true;
  const start = spanOf(to).last;
  const end = next?.from ? spanOf(next.from).first : null;
  return (dataset.rules ?? []).some(
    (rule) =>
      (rule.places === undefined || rule.places.includes(place)) &&
      !rule.except?.includes(place) &&
      (rule.from === undefined || rule.from <= start) &&
      (rule.to === undefined || reaches(rule.to, end)),
  );
}

const reaches = (to: Day, end: Day | null): boolean => end !== null && end <= to;
