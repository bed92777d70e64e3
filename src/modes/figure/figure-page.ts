import type { Catalogue } from "#catalogue/catalogue.ts";
import type { Indicator } from "#catalogue/indicator.ts";
import type { Ground } from "#load/files.ts";
import type { Dataset } from "#model/dataset.ts";
import type { Places } from "#model/place.ts";
import { placesIn } from "#model/region.ts";
import { PictureState } from "#view/picture-state.ts";
import { offerOf } from "#view/offer.ts";
import { pictureOf } from "#view/picture.ts";
import { ViewState } from "#view/view-state.ts";
import type { Offer, View } from "#view/view.ts";

/** An indicator with its facts, the view of it, and the picture that follows the view. */
export class FigurePage {
  readonly indicator: Indicator;
  readonly dataset: Dataset;
  readonly view: ViewState;
  readonly picture: PictureState;
  /** The places of its map. */
  readonly all: Places;
  /** The places with which each shares a border on land. */
  readonly borders: Ground["borders"];

  constructor(
    indicator: Indicator,
    dataset: Dataset,
    { places, borders }: Pick<Ground, "places" | "borders">,
    catalogue: Catalogue,
    before?: FigurePage | null,
  ) {
    this.indicator = indicator;
    this.dataset = dataset;
    this.all = places;
    this.borders = borders;
    this.view = new ViewState(offerOf(indicator, dataset, catalogue));
    if (before) this.view.change(kept(before.view, this.view.offer, places));
    this.picture = new PictureState(pictureOf(indicator, dataset, this.places, this.view));
  }

  /** The places that the view shows: those of its region. */
  get places(): Places {
    return placesIn(this.all, this.view.region);
  }

  change(part: Partial<View>): void {
    this.view.change(part);
    this.#draw();
  }

  /** Shows what a link says. */
  read(fragment: string): void {
    this.view.read(fragment);
    this.#draw();
  }

  #draw(): void {
    this.picture.show(pictureOf(this.indicator, this.dataset, this.places, this.view));
  }
}

/** What goes along to another page: places, region, a chosen day and chart, each where the page can show it. */
function kept(
  { day, places, region, chart, sort, unit, events, maps, split, data, with: beside, offer }: ViewState,
  { days, charts, regions, withs }: Offer,
  known: Places,
): Partial<View> {
  const chosen =
    day !== offer.initial.day && days !== null && (day === "latest" || (days.from <= day && day <= days.to));
  return {
    places: places.filter((id) => id in known),
    sort,
    unit,
    events,
    maps,
    split,
    data,
    ...(beside !== null && withs.has(beside) ? { with: beside } : {}),
    ...(regions.includes(region) ? { region } : {}),
    ...(chosen ? { day } : {}),
    ...(charts.includes(chart) ? { chart } : {}),
  };
}
