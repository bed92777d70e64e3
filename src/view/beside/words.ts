import type { Indicator } from "#catalogue/indicator.ts";
import type { Dataset } from "#model/dataset.ts";
import type { Language } from "#model/words.ts";
import { besideWords as words } from "#text/en/beside.ts";
import { wordCount } from "#text/format.ts";
import { textsOf } from "#text/texts.ts";
import type { Known } from "../ask/ask.ts";
import { amongOf, shareOf } from "./beside.ts";
import type { CrossTable } from "../ask/cross.ts";
import { subjectOf } from "../ask/cross-words.ts";
import { dayText } from "../day-text.ts";
import { keysOf, labelOf } from "../labels.ts";
import { whenOf } from "../notes.ts";
import type { Picture } from "../picture.ts";
import { beginsAfter } from "../before-facts.ts";
import { countLine } from "../summary.ts";

/** What stands over a map beside its name: the day, and the count of what its title counts, if words for that are to be had. */
export function standing(indicator: Indicator, dataset: Dataset, picture: Picture, language: Language): string {
  const when = whenOf(dataset, picture);
  const begin = beginsAfter({ indicator, dataset }, picture);
  if (begin !== null) return words.before(when, whenOf(dataset, { day: begin }));
  const line = countLine(indicator, dataset, picture, language);
  const [key, ...more] = dataset.headline.counts;
  if (indicator.counted || !/^\d/.test(line)) return `${when}: ${line}`;
  if (dataset.form === "membership" && more.length > 0) return words.named(when, line);
  return key === undefined || more.length > 0 ? when : `${when}: ${line} “${labelOf(dataset, key, language)}”`;
}

/** A pair in a sentence: of those whom the title of the first counts, how many read what of the second; gaps apart. */
export function pairSentence(table: CrossTable, first: Known, second: Known, language: Language): string {
  const { countedAs } = textsOf(language);
  const { counts } = first.dataset.headline;
  const { of, by } = shareOf(table, counts);
  const among = amongOf(first.dataset, second.dataset);
  const who = countedAs[among === "all" ? "places" : "states"](wordCount(of));
  const rows = {
    labels: keysOf(first.dataset)
      .filter((key) => counts.includes(key))
      .map((key) => labelOf(first.dataset, key, language)),
    name: subjectOf(first, language),
    when: dayText(first, table.days[0]),
  };
  if (of.most === 0) return words.none(who, rows);
  const columns = { name: subjectOf(second, language), when: dayText(second, table.days[1]) };
  const counted = (gap: boolean): { count: string; label: string }[] =>
    by
      .filter((one) => one.gap === gap)
      .map(({ key, count }) => ({ count: wordCount(count), label: labelOf(second.dataset, key, language) }));
  return words.share(who, rows, columns, counted(false), counted(true));
}
