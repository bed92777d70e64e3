import type { Indicator } from "#catalogue/indicator.ts";
import { isAct } from "#model/act.ts";
import type { Dataset } from "#model/dataset.ts";
import type { PublishedTotal } from "#model/fact.ts";
import { yearOf, type Day } from "#model/date.ts";
import { least, quantityOf, type Quantity } from "#model/quantity.ts";
import { countOf, sumOf } from "#model/tally.ts";
import { inLanguage, type Language } from "#model/words.ts";
import { dateText, listText, numberText, quantityText, quantityWords, wordCount, wordNumber } from "#text/format.ts";
import { headline } from "#text/headline.ts";
import { textsOf } from "#text/texts.ts";
import { keysOf, labelOf } from "./labels.ts";
import { partsCounted, partsOf } from "./parts.ts";
import type { Picture } from "./picture.ts";
import { withinRegion } from "./within-region.ts";

/** The places of the day that read one of the headline's statuses or bins. */
const counted = (dataset: Dataset, { tally, readings }: Picture): { least: number; most: number } =>
  countOf(tally, dataset.headline.counts, readings);

/**
 * The title of a picture: a sentence that says day, count and what, made from the readings. Of a region it says which: its count is
 * that of the region. What an act says of itself it says of all, and the region's part in a vote follows.
 */
export function titleOf(dataset: Dataset, picture: Picture, language: Language): string {
  const said = sentenceOf(dataset, picture, language);
  const texts = textsOf(language);
  const { region } = picture;
  if (/\{(count|number|known|reported|sum)\}/.test(dataset.headline.text.en))
    return withinRegion(region, said, language);
  return dataset.form === "vote" && region !== "world"
    ? texts.withVotes(said, texts.regions[region] ?? region, votesIn(dataset, picture, language))
    : said;
}

/** How the counted places of a picture voted, in words; nobody votes "not eligible". */
const votesIn = (dataset: Dataset, { tally }: Picture, language: Language): string =>
  listText(
    keysOf(dataset).flatMap((key) => {
      const count = tally.by.get(key)?.sure.length ?? 0;
      return count > 0 ? [`${numberText(count)} ${labelOf(dataset, key, language).toLowerCase()}`] : [];
    }),
  );

function sentenceOf(dataset: Dataset, picture: Picture, language: Language): string {
  const texts = textsOf(language);
  const known = picture.tally.places.filter((id) => picture.readings.get(id)?.is === "quantity").length;
  const year = yearOf(picture.day);
  if (dataset.form === "quantity" && known === 0 && worldOf(dataset, picture) === undefined)
    return texts.noValues(year);
  // A sum of nothing, where places keep their figures or give none, is no zero.
  const sum = sumIn(dataset, picture);
  const summed = dataset.headline.text.en.includes("{sum}");
  if (summed && least(sum) === 0 && !("exactly" in sum)) return texts.noSum(year);
  if (dataset.form !== "quantity" && !isAct(dataset) && saysNothing(picture))
    return texts.noStatement(dateText(picture.day));
  const count = counted(dataset, picture);
  const words = wordCount(count);
  const parts = partsOf(dataset);
  const values: Record<string, string> = {
    // An act is dated as exactly as its source dates it.
    day: dateText(isAct(dataset) ? dataset.day : picture.day),
    year: String(year),
    count: parts
      ? partsCounted(parts, picture, dataset.headline.counts, language)
      : texts.countedAs[dataset.countedAs](words),
    number: words,
    reported: String(known),
    known: texts.countedAs[dataset.countedAs](wordCount({ least: known, most: known })),
    sum: quantityWords(sum),
    ...votesOf(dataset, picture),
  };
  const tense = !picture.latest ? "past" : count.most === 1 ? "one" : "several";
  const text = inLanguage(dataset.headline.text, language);
  return headline(picture.region === "world" ? text : text.replace(ofAll, ""), { tense, values });
}

/** A number that a headline itself says of a second group is one of all: ", and 12 that did not sign". Of a region it is left out. */
const ofAll = /, and \d+ [^,{}]+$/;

/** Whether no counted place has any reading but absence: then nothing is known, which is no zero. */
const saysNothing = ({ tally, readings }: Picture): boolean =>
  tally.places.every((id) => readings.get(id)?.is === "absent");

/** The total for the world that a source published for a year. */
export function worldIn(dataset: Dataset, year: number): Quantity | undefined {
  const found = dataset.form === "quantity" ? dataset.world?.find((entry) => entry.year === year) : undefined;
  return found && quantityOf(found.value);
}

/** The total for the world that was published for the year of a picture of the world; undefined of a region. */
const worldOf = (dataset: Dataset, { region, day }: Pick<Picture, "region" | "day">): Quantity | undefined =>
  region === "world" ? worldIn(dataset, yearOf(day)) : undefined;

/** The sum of the places, or the published total for the world where that is larger. */
function sumIn(dataset: Dataset, picture: Picture): Quantity {
  const sum = sumOf(picture.readings, picture.tally.places);
  const world = worldOf(dataset, picture);
  return world && (least(world) ?? 0) > (least(sum) ?? 0) ? world : sum;
}

function votesOf(dataset: Dataset, { tally }: Picture): Record<string, string> {
  if (dataset.form === "membership")
    return dataset.official === undefined ? {} : { official: numberText(dataset.official) };
  if (dataset.form !== "vote") return {};
  const named = (key: string): number => tally.by.get(key)?.sure.length ?? 0;
  const { yes, no, abstain, absent } = dataset.result ?? {
    yes: named("yes"),
    no: named("no"),
    abstain: named("abstain"),
  };
  return {
    yes: numberText(yes),
    no: numberText(no),
    abstain: wordNumber(abstain),
    absent: wordNumber(absent ?? named("absent")),
  };
}

/** The totals that sources published for the day. */
export const publishedOn = (dataset: Dataset, day: Day): PublishedTotal[] =>
  (dataset.published ?? []).filter(({ from, to }) => from <= day && (to === undefined || day < to));

/** The count that stands over the slider: "35 in law". */
export function countLine(indicator: Indicator, dataset: Dataset, picture: Picture, language: Language): string {
  const world = worldOf(dataset, picture);
  if (picture.tally.places.length === 0 && world) return quantityText(world);
  if (saysNothing(picture)) return textsOf(language).absence["no-data"];
  const { least, most } = counted(dataset, picture);
  const number = least === most ? numberText(least) : `${numberText(least)}–${numberText(most)}`;
  return indicator.counted ? `${number} ${inLanguage(indicator.counted, language)}` : number;
}
