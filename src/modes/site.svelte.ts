import { catalogueOf, indicatorAt, indicatorsOf, type Catalogue } from "#catalogue/catalogue.ts";
import { pathOf } from "#catalogue/indicator.ts";
import type { Shapes } from "#geo/shape.ts";
import type { Files, Index } from "#load/files.ts";
import type { Problem } from "#load/loaded.ts";
import { indicatorPathOf, readAddress, type Address } from "#view/address.ts";
import { FigurePage } from "./figure-page.ts";

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
    const page = new FigurePage(indicator, loaded.value, this.index.places, this.#page);
    this.#problem = null;
    this.#address = address;
    this.#page = page;
    return true;
  }
}
