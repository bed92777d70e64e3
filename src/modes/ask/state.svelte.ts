import { catalogueOf, indicatorsOf, type Catalogue } from "#catalogue/catalogue.ts";
import type { Indicator } from "#catalogue/indicator.ts";
import type { PlaceId, Places } from "#model/place.ts";
import type { Files } from "#load/files.ts";
import { conditionsOf, type Condition } from "#view/ask/ask.ts";
import { byPath, inOrder, neededBy, plainAsk, readAsk, writeAsk, type AskView, type Cross } from "#view/ask/link.ts";
import { ofTheWorld } from "#view/world-catalogue.ts";
import { KnownFacts } from "../known.svelte.ts";
import type { ToolProps } from "../tool.ts";

const firstCross: Cross = {
  rows: "death-penalty/drug-offences",
  columns: "coalitions/votes/unga79-179",
  day: "latest",
  cell: null,
};

/** What the page of questions shows, in step with the link, and the facts that it needs. */
export class AskState {
  readonly catalogue: Catalogue;
  readonly indicators: ReadonlyMap<string, Indicator>;
  readonly facts: KnownFacts;
  readonly files: Files;
  readonly #places: Places;
  readonly #place: ToolProps["place"];
  #view: AskView;
  #dropped: readonly string[];
  #lastCross = firstCross;

  constructor({ files, index, place }: Pick<ToolProps, "files" | "index" | "place">) {
    this.catalogue = ofTheWorld(catalogueOf(index.groups));
    this.indicators = byPath(indicatorsOf(this.catalogue));
    this.files = files;
    this.facts = new KnownFacts(files);
    this.#places = index.places;
    this.#place = place;
    this.#view = $state.raw(plainAsk);
    this.#dropped = $state.raw([]);
  }

  get view(): AskView {
    return this.#view;
  }
  /** The parts of the last link that could not be read. */
  get dropped(): readonly string[] {
    return this.#dropped;
  }
  /** The indicators whose facts the view needs. */
  get needed(): readonly Indicator[] {
    return neededBy(this.#view, this.indicators);
  }

  read = (): void => {
    const read = readAsk(this.#place.location.hash, { indicators: this.indicators, places: this.#places });
    this.#view = read.view;
    this.#dropped = read.dropped;
  };

  forget(): void {
    this.#dropped = [];
  }

  /** Every choice is a step of the history. */
  change(part: Partial<AskView>): void {
    this.#view = { ...this.#view, ...part };
    this.forget();
    const link = writeAsk(this.#view, this.#places);
    this.#place.past.push(link ? `#${link}` : this.#place.location.pathname);
  }

  /** Pins a place besides the others, or releases it. */
  pin(id: PlaceId): void {
    const { places } = this.#view;
    this.change({ places: places.includes(id) ? places.filter((other) => other !== id) : [...places, id] });
  }

  /** To the cross-table: of the first two conditions, where there are two, else of the one shown before. */
  toCross(): void {
    const [rows, columns] = conditionsOf(this.#view.question);
    const asked = rows && columns && rows.path !== columns.path;
    this.change({
      cross: asked ? { rows: rows.path, columns: columns.path, day: "latest", cell: null } : this.#lastCross,
    });
  }

  toAsk(): void {
    this.#lastCross = this.#view.cross ?? this.#lastCross;
    this.change({ cross: null });
  }

  /** A new condition asks for what the title of its indicator counts. */
  async fresh(path: string): Promise<Condition> {
    const indicator = this.indicators.get(path);
    if (indicator) await this.facts.load([indicator]);
    const counts = this.facts.all.get(path)?.dataset.headline.counts ?? [];
    return { path, variant: null, not: false, keys: indicator ? inOrder(indicator, counts) : [], day: "latest" };
  }
}
