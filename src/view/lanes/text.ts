import type { Dataset } from "#model/dataset.ts";
import { shift } from "#model/date.ts";
import type { Language } from "#model/words.ts";
import { lanesPage as words } from "#text/en/lanes-page.ts";
import { capital } from "#text/format.ts";
import type { Axis } from "#time/axis.ts";
import { factOf, type Fact } from "../facts/facts.ts";
import { labelOf } from "../labels.ts";
import { dateOf, type Lane } from "./lanes.ts";

/** A stretch of a lane in words: what, from when until when, and all that is said of it. */
export interface BarText {
  readonly label: string;
  readonly span: string;
  readonly fact: Fact;
  /** What is known of its start beyond the span. */
  readonly since?: string;
  /** How the change that began it came, where it is marked. */
  readonly sign?: keyof typeof words.signs;
}

/** Words for a bar of a lane. `until` is the first day no longer, as a reader counts it: the day of the next change. */
export function barText(
  dataset: Dataset,
  { bars, marks }: Lane,
  at: number,
  axis: Axis,
  language: Language,
): BarText | null {
  const bar = bars[at];
  if (!bar) return null;
  const fact = factOf(dataset, bar.reading, bar.from, language);
  const label = [bar.key, ...bar.or].map((key) => labelOf(dataset, key, language));
  const last = bar.to >= axis.to;
  const next = bars.slice(at + 1).find(({ certain }) => certain);
  const until = last ? axis.to : next ? dateOf(next) : shift(bar.to, 1);
  const from = dateOf(bar);
  const known = at > 0 || bar.startKnown;
  const span = !bar.certain
    ? words.between(bar.from, bar.to)
    : !known
      ? last
        ? words.throughout
        : words.upTo(until)
      : at === 0
        ? ""
        : last
          ? words.since(from)
          : words.from(from, until);
  const sign = marks.find(({ day }) => day === bar.from)?.sign;
  const since = bar.startKnown ? fact.since : undefined;
  return {
    label: label.join(` ${words.orWord} `),
    span: capital(span),
    fact,
    ...(since ? { since } : {}),
    ...(sign ? { sign } : {}),
  };
}
