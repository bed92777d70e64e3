import { catalogueOf, indicatorAt, indicatorsOf, type Catalogue } from "#catalogue/catalogue.ts";
import { pathOf, type Indicator } from "#catalogue/indicator.ts";
import type { Shapes } from "#geo/shape.ts";
import type { Files, Ground, Index } from "#load/files.ts";
import type { HeldFiles } from "#load/held.ts";
import { ready, type Loaded, type Problem } from "#load/loaded.ts";
import type { Dataset } from "#model/dataset.ts";
import { indicatorPathOf, readAddress, type Address } from "#view/address.ts";
import type { Component } from "svelte";
import { FigurePage } from "./figure/figure-page.ts";

const world = "still";
/** The name of the drawing on which an indicator is shown. */
const spaceOf = (indicator: Indicator | undefined): string => indicator?.within?.shapes ?? world;
/** An indicator with all that its figure is drawn from. */
export interface FigureParts {
  readonly indicator: Indicator;
  readonly dataset: Dataset;
  readonly ground: Ground;
  readonly shapes: Shapes;
}

/** A release to which facts are held, and what says so on the page. */
export interface HeldTo {
  readonly version: string;
  readonly files: HeldFiles;
  readonly Said: Component<{ site: Site; page: FigurePage; onchange: (part: { data: null }, how: "choice") => void }>;
}

const none: Shapes = { shapes: [], lines: [] };

/** What stands behind a page: the files, the index of places, the catalogue, and which page is shown. */
export class Site {
  readonly files: Files;
  readonly index: Index;
  readonly catalogue: Catalogue;
  #address: Address;
  #page: FigurePage | null;
  #problem: Problem | null;
  #drawn: Readonly<Record<string, Shapes>>;
  #asked: Address;
  #held: HeldTo | null;

  /** `shapes` are those of the world, where they are at hand. */
  constructor(files: Files, index: Index, shapes: Shapes | null, address: Address) {
    this.files = files;
    this.index = index;
    this.catalogue = catalogueOf(index.groups);
    this.#drawn = $state.raw<Readonly<Record<string, Shapes>>>(shapes ? { [world]: shapes } : {});
    this.#address = $state.raw(address);
    this.#asked = address;
    this.#page = $state.raw(null);
    this.#problem = $state.raw(null);
    this.#held = $state.raw(null);
  }

  /** The release to which the facts are held; null: they are those of today. */
  get held(): HeldTo | null {
    return this.#held;
  }
  set held(held) {
    this.#held = held;
  }

  get address(): Address {
    return this.#address;
  }
  get page(): FigurePage | null {
    return this.#page;
  }
  /** The address that was asked for last: it may still be on its way. */
  get asked(): Address {
    return this.#asked;
  }
  /** What kept the last page from being shown; the one before stays. */
  get problem(): Problem | null {
    return this.#problem;
  }
  /** The drawing of the page shown. */
  get shapes(): Shapes {
    return this.#drawn[spaceOf(this.#page?.indicator)] ?? none;
  }

  /** The address of a path below the site's root. */
  read = (path: string): Address =>
    readAddress(
      path,
      indicatorsOf(this.catalogue).map(pathOf),
      this.catalogue.map(({ id }) => id),
    );

  /** The indicator of an address; undefined where it shows none. */
  indicatorOf(address: Address): Indicator | undefined {
    const path = indicatorPathOf(address);
    return path === null ? undefined : indicatorAt(this.catalogue, path);
  }

  /** The places that an indicator's map shows. */
  groundOf = ({ within }: Indicator): Promise<Loaded<Ground>> =>
    within ? this.files.ground(within.shapes) : Promise.resolve(ready(this.index));

  /** Keeps a drawing that is at hand: what a page carries is not loaded again. */
  keep(indicator: Indicator, shapes: Shapes): void {
    this.#drawn = { ...this.#drawn, [spaceOf(indicator)]: shapes };
  }

  /** Loads all that the figure of an indicator needs. What is shown stays as it is. */
  async prepare(indicator: Indicator): Promise<Loaded<FigureParts>> {
    const space = spaceOf(indicator);
    const known = this.#drawn[space];
    const [dataset, ground, shapes] = await Promise.all([
      this.files.dataset(indicator.data),
      this.groundOf(indicator),
      known ? ready(known) : this.files.shapes(space),
    ]);
    for (const part of [dataset, ground, shapes]) if (part.state === "failed") return part;
    if (dataset.state !== "ready" || ground.state !== "ready" || shapes.state !== "ready") return { state: "loading" };
    return ready({ indicator, dataset: dataset.value, ground: ground.value, shapes: shapes.value });
  }

  /** Opens the indicator of an address, unless another is asked for before it has come. Places, region and a chosen day go along from the page before. */
  async open(address: Address): Promise<boolean> {
    const indicator = this.indicatorOf(address);
    if (!indicator) return false;
    this.#asked = address;
    const parts = await this.prepare(indicator);
    if (this.#asked !== address) return false;
    if (parts.state === "failed") this.#problem = parts.problem;
    if (parts.state !== "ready") return false;
    const { dataset, ground, shapes } = parts.value;
    if (!this.#drawn[spaceOf(indicator)]) this.keep(indicator, shapes);
    const page = new FigurePage(indicator, dataset, ground, this.catalogue, this.#page);
    this.#problem = null;
    this.#address = address;
    this.#page = page;
    return true;
  }
}
