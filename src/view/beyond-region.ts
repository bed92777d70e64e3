import type { Indicator } from "#catalogue/indicator.ts";
import type { Dataset } from "#model/dataset.ts";
import type { PlaceId, Places } from "#model/place.ts";
import type { Reading } from "#model/reading.ts";
import type { Language } from "#model/words.ts";
import { stageWords } from "#text/en/stage.ts";
import { textsOf } from "#text/texts.ts";
import { factOf } from "./facts/facts.ts";
import { nameOf } from "./labels.ts";
import { readOf, type Picture } from "./picture.ts";
import type { View } from "./view.ts";

/** A figure of the places of a region, with all places of which it has facts. */
interface Figure {
  readonly indicator: Indicator;
  readonly dataset: Dataset;
  readonly all: Places;
  readonly view: Pick<View, "places" | "day" | "variant">;
  readonly picture: Pick<Picture, "day" | "region" | "readings">;
}

/** The places chosen that lie beyond the region shown: what each reads, and a sentence on it. In a figure of the world there are none. */
export function beyondRegion(
  { indicator, dataset, all, view, picture }: Figure,
  language: Language,
): readonly { readonly id: PlaceId; readonly reading: Reading; readonly said: string }[] {
  const region = picture.region === "world" ? undefined : textsOf(language).regions[picture.region];
  const ids = view.places.filter((id) => id in all && !picture.readings.has(id));
  if (region === undefined || ids.length === 0) return [];
  return [...readOf(indicator, dataset, all, ids, view).readings].map(([id, reading]) => {
    const { value, label, since } = factOf(dataset, reading, picture.day, language);
    return { id, reading, said: stageWords.beyond(nameOf(all[id], language), region, value ?? label, since) };
  });
}
