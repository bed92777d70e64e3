import { catalogueOf, indicatorAt, indicatorsOf, type Catalogue } from "#catalogue/catalogue.ts";
import { pathOf, type Indicator } from "#catalogue/indicator.ts";
import type { Shapes } from "#geo/shape.ts";
import { regions } from "#geo/regions.ts";
import type { Files, Index } from "#load/files.ts";
import type { Problem } from "#load/loaded.ts";
import { type Dataset } from "#model/dataset.ts";
import { absences } from "#model/fact.ts";
import { indicatorPathOf, readAddress, type Address } from "#view/address.ts";
import { keysOf } from "#view/labels.ts";
import { axisOf } from "#view/picture.ts";
import { ViewState } from "#view/view-state.svelte.ts";
import type { View } from "#view/view.ts";

/** An indicator with its facts, ready to be drawn, and the view of it. */
export interface FigurePage {
  readonly indicator: Indicator;
  readonly dataset: Dataset;
  readonly view: ViewState;
}

/** What stands behind a page: the files, the index of places, the catalogue, and which page is shown. */
export class Site {
  readonly files: Files;
  readonly index: Index;
  readonly catalogue: Catalogue;
  #address: Address;
  #page: FigurePage | null;
  #problem: Problem | null;
  #shapes: Shapes;

  constructor(files: Files, index: Index, shapes: Shapes, address: Address) {
    this.files = files;
    this.index = index;
    this.catalogue = catalogueOf(index.groups);
    this.#shapes = $state.raw(shapes);
    this.#address = $state.raw(address);
    this.#page = $state.raw(null);
    this.#problem = $state.raw(null);
  }

  get address(): Address {
    return this.#address;
  }
  get page(): FigurePage | null {
    return this.#page;
  }
  /** What kept the last page from being shown; the one before stays. */
  get problem(): Problem | null {
    return this.#problem;
  }
  get shapes(): Shapes {
    return this.#shapes;
  }
  set shapes(shapes: Shapes) {
    this.#shapes = shapes;
  }

  /** The address of a path below the site's root. */
  read = (path: string): Address =>
    readAddress(
      path,
      indicatorsOf(this.catalogue).map(pathOf),
      this.catalogue.map(({ id }) => id),
    );

  /** Opens the indicator of an address. Places, region and a chosen day go along from the page before. */
  async open(address: Address): Promise<boolean> {
    const path = indicatorPathOf(address);
    const indicator = path === null ? undefined : indicatorAt(this.catalogue, path);
    if (!indicator) return false;
    const loaded = await this.files.dataset(indicator.data);
    if (loaded.state !== "ready") {
      if (loaded.state === "failed") this.#problem = loaded.problem;
      return false;
    }
    const view = new ViewState(offerOf(indicator, loaded.value));
    if (this.#page) view.change(kept(this.#page.view.current, this.#page.view.offer.initial, view.offer));
    this.#problem = null;
    this.#address = address;
    this.#page = { indicator, dataset: loaded.value, view };
    return true;
  }
}

/** What goes along to another page: places, region, and a chosen day where the page can show it. */
function kept(view: View, initial: View, { days }: ViewState["offer"]): Partial<View> {
  const { day } = view;
  const chosen = day !== initial.day && days !== null && (day === "latest" || (days.from <= day && day <= days.to));
  return { places: view.places, region: view.region, ...(chosen ? { day } : {}) };
}

const offerOf = (indicator: Indicator, dataset: Dataset): ViewState["offer"] => ({
  initial: {
    day: indicator.at ?? "latest",
    places: [],
    region: "world",
    alone: null,
    variant: indicator.variants?.[0]?.id ?? null,
  },
  regions: regions.map(({ id }) => id),
  keys: [...keysOf(dataset), ...absences],
  variants: (indicator.variants ?? []).map(({ id }) => id),
  days: axisOf(indicator, dataset),
});
