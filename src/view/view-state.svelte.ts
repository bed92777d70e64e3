import type { Day } from "#model/date.ts";
import type { PlaceId } from "#model/place.ts";
import { readView, writeView, type Offer, type View } from "./view.ts";

/** The view on screen. Each part is a cell of its own: a step of the day wakes nothing that reads another part. */
export class ViewState implements View {
  readonly offer: Offer;
  #day: Day | "latest";
  #places: readonly PlaceId[];
  #region: string;
  #alone: string | null;
  #variant: string | null;
  #dropped: readonly string[];

  constructor(offer: Offer) {
    const { initial } = offer;
    this.offer = offer;
    this.#day = $state.raw(initial.day);
    this.#places = $state.raw(initial.places);
    this.#region = $state.raw(initial.region);
    this.#alone = $state.raw(initial.alone);
    this.#variant = $state.raw(initial.variant);
    this.#dropped = $state.raw([]);
  }

  get day(): Day | "latest" {
    return this.#day;
  }
  get places(): readonly PlaceId[] {
    return this.#places;
  }
  get region(): string {
    return this.#region;
  }
  get alone(): string | null {
    return this.#alone;
  }
  get variant(): string | null {
    return this.#variant;
  }

  /** The parts of the last link that could not be read. */
  get dropped(): readonly string[] {
    return this.#dropped;
  }

  get link(): string {
    return writeView(this, this.offer.initial);
  }

  change({ day, places, region, alone, variant }: Partial<View>): void {
    if (day !== undefined) this.#day = day;
    // Equal places are the same places: a new list would wake whoever reads them.
    if (places !== undefined && places.join() !== this.#places.join()) this.#places = places;
    if (region !== undefined) this.#region = region;
    if (alone !== undefined) this.#alone = alone;
    if (variant !== undefined) this.#variant = variant;
  }

  read(fragment: string): void {
    const { view, dropped } = readView(fragment, this.offer);
    this.change(view);
    this.#dropped = dropped;
  }

  forget(): void {
    this.#dropped = [];
  }
}
