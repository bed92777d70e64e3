import { isAct } from "#model/act.ts";
import type { Dataset } from "#model/dataset.ts";
import { yearOf } from "#model/date.ts";
import type { PublishedTotal } from "#model/fact.ts";
import { least, quantityOf } from "#model/quantity.ts";
import { countOf, sumOf } from "#model/tally.ts";
import { inLanguage, type Language } from "#model/words.ts";
import { countText, listText, quantityText } from "#text/format.ts";
import { textsOf } from "#text/texts.ts";
import { labelOf } from "../labels.ts";
import type { Picture } from "../picture.ts";
import { publishedOn, worldIn } from "../summary.ts";

/** A total as it is named: with the classes it counts, where these are not what the headline counts. */
function nameOf(dataset: Dataset, { name, of }: PublishedTotal, language: Language): string {
  const said = inLanguage(name, language);
  const same = of.length === dataset.headline.counts.length && of.every((key) => dataset.headline.counts.includes(key));
  if (same) return said;
  return textsOf(language).publishedOf(said, listText(of.map((key) => labelOf(dataset, key, language).toLowerCase())));
}

/** Totals that sources published of all places for the day beside the count of the facts; those that differ with the reason, equal reasons once. */
function totals(dataset: Dataset, picture: Picture, language: Language): string[] {
  if (picture.region !== "world") return [];
  const texts = textsOf(language);
  const agreeing: string[] = [];
  const differing = new Map<string, string[]>();
  for (const total of publishedOn(dataset, picture.day)) {
    const own = countOf(picture.tally, total.of, picture.readings);
    const published = quantityOf(total.count);
    const name = nameOf(dataset, total, language);
    if (own.least === own.most && own.least === least(published))
      agreeing.push(texts.publishedSays(name, quantityText(published)));
    else {
      const reason = total.difference ? inLanguage(total.difference, language) : "";
      const said = texts.publishedDiffering(name, quantityText(published), countText(own));
      differing.set(reason, [...(differing.get(reason) ?? []), said]);
    }
  }
  return [
    ...[...differing].map(([reason, said]) => texts.publishedDiffers(said, reason)),
    ...(agreeing.length > 0 ? [texts.publishedAgrees(agreeing)] : []),
  ];
}

/** The published total for the world; beside the sum of the places only where these are of the same year. */
function world(dataset: Dataset, { readings, tally, day, region }: Picture, language: Language): string[] {
  const texts = textsOf(language);
  const published = worldIn(dataset, yearOf(day));
  if (!published) return [];
  if (region !== "world") return [texts.worldTotal(quantityText(published))];
  const figures = tally.places.map((id) => readings.get(id)).filter((reading) => reading?.is === "quantity");
  const comparable = figures.length > 0 && figures.every((reading) => reading?.is === "quantity" && !reading.carried);
  if (!comparable) return [texts.worldTotal(quantityText(published))];
  const sum = sumOf(readings, tally.places);
  return least(sum) === least(published) ? [] : [texts.worldAndNamed(quantityText(published), quantityText(sum))];
}

/** What an act says of itself. A stance is a text's: bodies have none. */
function act(dataset: Dataset, language: Language): string[] {
  if (dataset.form !== "vote" && dataset.form !== "membership") return [];
  return [
    inLanguage(dataset.summary, language) + (isAct(dataset) ? ` ${textsOf(language).stance[dataset.stance]}.` : ""),
  ];
}

/** What is said beside the count of a picture: totals of others, the world, and of an act its own words. */
export const asidesOf = (dataset: Dataset, picture: Picture, language: Language): string[] => [
  ...totals(dataset, picture, language),
  ...world(dataset, picture, language),
  ...act(dataset, language),
];
