import type { Day } from "#model/date.ts";
import type { PlaceId } from "#model/place.ts";
import { Cell } from "./cell.svelte.ts";
import {
  readView,
  writeView,
  type Chart,
  type Layout,
  type Offer,
  type RowChoice,
  type Shown,
  type Sort,
  type Unit,
  type View,
} from "./view.ts";

type Cells = { readonly [Part in keyof View]: Cell<View[Part]> };

/** The view on screen. Each part is a cell of its own: a step of the day wakes nothing that reads another part. */
export class ViewState implements View {
  readonly offer: Offer;
  readonly #cells: Cells;
  readonly #dropped = new Cell<readonly string[]>([]);

  constructor(offer: Offer) {
    const { initial } = offer;
    this.offer = offer;
    // Each part of the initial view becomes a cell that holds it.
    this.#cells = Object.fromEntries(
      Object.entries(initial).map(([name, part]) => [name, new Cell(part as unknown)]),
    ) as unknown as Cells;
  }

  get day(): Day | "latest" {
    return this.#cells.day.value;
  }
  get places(): readonly PlaceId[] {
    return this.#cells.places.value;
  }
  get region(): string {
    return this.#cells.region.value;
  }
  get alone(): string | null {
    return this.#cells.alone.value;
  }
  get variant(): string | null {
    return this.#cells.variant.value;
  }
  get chart(): Chart {
    return this.#cells.chart.value;
  }
  get then(): Day | null {
    return this.#cells.then.value;
  }
  get sort(): Sort {
    return this.#cells.sort.value;
  }
  get rows(): RowChoice {
    return this.#cells.rows.value;
  }
  get unit(): Unit {
    return this.#cells.unit.value;
  }
  get events(): Shown {
    return this.#cells.events.value;
  }
  get with(): string | null {
    return this.#cells.with.value;
  }
  get aloneWith(): string | null {
    return this.#cells.aloneWith.value;
  }
  get maps(): Layout | null {
    return this.#cells.maps.value;
  }
  get split(): number {
    return this.#cells.split.value;
  }
  get data(): string | null {
    return this.#cells.data.value;
  }

  /** The parts of the last link that could not be read. */
  get dropped(): readonly string[] {
    return this.#dropped.value;
  }

  get link(): string {
    return writeView(this, this.offer.initial);
  }

  /** The link of this view with something changed. */
  linkWith(part: Partial<View>): string {
    const parts = Object.entries(this.#cells).map(([name, { value }]) => [name, value] as const);
    const view = Object.fromEntries(parts) as unknown as View;
    return writeView({ ...view, ...part }, this.offer.initial);
  }

  change({ places, ...part }: Partial<View>): void {
    // Equal places are the same places: a new list would wake whoever reads them.
    if (places !== undefined && places.join() !== this.places.join()) this.#cells.places.value = places;
    const cells: Readonly<Record<string, Cell<unknown>>> = this.#cells;
    for (const [name, value] of Object.entries(part)) {
      const cell = cells[name];
      if (cell && value !== undefined) cell.value = value;
    }
  }

  read(fragment: string): void {
    const { view, dropped } = readView(fragment, this.offer);
    this.change(view);
    this.#dropped.value = dropped;
  }

  forget(): void {
    this.#dropped.value = [];
  }
}
