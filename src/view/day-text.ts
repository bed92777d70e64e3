import { isAct } from "#model/act.ts";
import type { Dataset } from "#model/dataset.ts";
import type { Day } from "#model/date.ts";
import { dateText } from "#text/format.ts";

/** The day of an indicator in a sentence: "in 2024" of figures, "on 19 April 2016" of law; the day of an act is as exact as its source. */
export function dayText({ dataset }: { readonly dataset: Dataset }, day: Day): string {
  if (dataset.form === "quantity") return `in ${day.slice(0, 4)}`;
  const date = dateText(isAct(dataset) ? dataset.day : day);
  return /^\d+ /.test(date) ? `on ${date}` : `in ${date}`;
}
