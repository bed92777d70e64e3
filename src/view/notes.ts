import type { Indicator } from "#catalogue/indicator.ts";
import { isAct } from "#model/act.ts";
import type { Dataset } from "#model/dataset.ts";
import type { PlaceId, Places } from "#model/place.ts";
import type { Readings } from "#model/tally.ts";
import { inLanguage, type Language } from "#model/words.ts";
import { inside } from "#text/en/inside.ts";
import { dateText, listText } from "#text/format.ts";
import { textsOf } from "#text/texts.ts";
import { nameOf } from "./labels.ts";
import { partsOf, partsTotal } from "./parts.ts";
import { variesOn } from "./varies.ts";
import { variantOf, type Picture } from "./picture.ts";

/** More names than this are a list of their own, which the table gives. */
const most = 12;

/** The day of a picture in words: the year of figures, the day of an act as exact as its source. */
export const whenOf = (dataset: Dataset, { day }: Pick<Picture, "day">): string =>
  dataset.form === "quantity" ? day.slice(0, 4) : dateText(isAct(dataset) ? dataset.day : day);

/** The heading over a legend: what is read, and whether on a day or in a year. */
export function legendHeading(dataset: Dataset, carry: number | undefined, language: Language): string {
  const texts = textsOf(language);
  if (dataset.form !== "quantity") return texts.onThisDay[dataset.basis];
  return carry === undefined || carry === 0 ? texts.inThisYear : texts.latestKnown;
}

/** How many places the legend counts, in words. */
export function legendTotal(dataset: Dataset, { tally }: Picture, language: Language): string {
  const parts = partsOf(dataset);
  if (parts) return partsTotal(parts, tally.places, language);
  return textsOf(language).ofPlaces(tally.places.length, dataset.countedAs === "states");
}

/** What must be said under a legend: outlines of uncertain readings, the target, places drawn but not counted. */
export function notesOf(
  dataset: Dataset,
  picture: Pick<Picture, "day" | "readings" | "tally">,
  places: Places,
  language: Language,
): string[] {
  const texts = textsOf(language);
  const { readings, tally } = picture;
  const notes: string[] = [];
  const uncertain = tally.places.filter((id) => readings.get(id)?.certain === false).length;
  if (uncertain > 0) notes.push(texts.uncertainNote(uncertain));
  if (dataset.form === "quantity" && dataset.target)
    notes.push(texts.target(inLanguage(dataset.target.name, language)));
  const varying = variesOn(dataset, picture.day)
    .filter((id) => id in places)
    .map((id) => nameOf(places[id], language));
  if (varying.length > 0) notes.push(inside.variesNote(listText(varying.sort())));
  const uncounted = drawnOnly(dataset, picture).map((id) => nameOf(places[id], language));
  if (uncounted.length > 0)
    notes.push(uncounted.length <= most ? texts.alsoDrawn(listText(uncounted)) : texts.manyDrawn(uncounted.length));
  return notes;
}

function drawnOnly({ values }: Dataset, { readings, tally }: Pick<Picture, "readings" | "tally">): PlaceId[] {
  const counted = new Set(tally.places);
  return [...readings]
    .filter(([id, { key }]) => key !== "outside" && key !== "did-not-exist" && id in values && !counted.has(id))
    .map(([id]) => id);
}

/** How many sources stand behind the readings of a day. */
export const sourcesBehind = (readings: Readings): number =>
  new Set([...readings.values()].flatMap(({ grounds }) => grounds?.source ?? [])).size;

/** The way of choosing values that a picture follows, in words; undefined where there is only one. */
export function variantName(indicator: Indicator, chosen: string | null, language: Language): string | undefined {
  const variant = variantOf(indicator, { variant: chosen });
  return variant && (indicator.variants ?? []).length > 1 ? inLanguage(variant.name, language) : undefined;
}
