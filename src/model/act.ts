import type { Dataset, MembershipDataset, VoteDataset } from "./dataset.ts";
import { endOfDate, type Day } from "./date.ts";

/** A vote, or a statement, sponsorship or alliance: of its own day. Bodies and treaties go on, and are none. */
export type Act = VoteDataset | MembershipDataset;

/** Whether a data set is of one act and its day. */
export const isAct = (dataset: Dataset): dataset is Act =>
  dataset.form === "vote" ||
  (dataset.form === "membership" && dataset.kind !== "membership-body" && dataset.kind !== "treaty");

/** The last day that an act may mean, or on which someone joined it afterwards. */
export function dayOfAct(act: Act): Day {
  const periods = act.form === "vote" ? [] : Object.values(act.values).flatMap((periods) => periods ?? []);
  const joined = periods.flatMap(({ from }) => (from === null ? [] : [endOfDate(from)]));
  return joined.reduce((last, day) => (day > last ? day : last), endOfDate(act.day));
}
