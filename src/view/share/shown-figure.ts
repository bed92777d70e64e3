import type { Indicator } from "#catalogue/indicator.ts";
import type { Dataset } from "#model/dataset.ts";
import type { PlaceId, Places } from "#model/place.ts";
import type { ReadingOptions } from "#model/reading.ts";
import type { Language } from "#model/words.ts";
import { nameOf } from "../labels.ts";
import { variantOf, type Picture } from "../picture.ts";
import type { View } from "../view.ts";

/** A view of an indicator as it is drawn: what a table of it is made of. */
export interface ShownFigure {
  readonly indicator: Indicator;
  readonly dataset: Dataset;
  readonly places: Places;
  readonly view: View;
  readonly picture: Picture;
  readonly language: Language;
}

/** The way of choosing values that a view has. */
export function optionsIn({ indicator, view }: Pick<ShownFigure, "indicator" | "view">): ReadingOptions {
  const variant = variantOf(indicator, view);
  return { carry: variant?.carry, series: variant?.series };
}

/** The name of a place of a view. */
export const namesIn =
  ({ places, language }: Pick<ShownFigure, "places" | "language">) =>
  (id: PlaceId): string =>
    nameOf(places[id], language);
