import { isDay, type Day } from "#model/date.ts";

/** The day of the release whose facts this page shows where its link holds them to none; null where the page does not say it. */
export function releasedOn(): Day | null {
  const { released } = document.documentElement.dataset;
  return isDay(released) ? released : null;
}
