import { readView, writeView, type Offer, type View } from "./view.ts";

/** The view on screen: one reactive cell holding an immutable value. */
export class ViewState {
  readonly offer: Offer;
  #current: View;
  #dropped: readonly string[];

  constructor(offer: Offer) {
    this.offer = offer;
    this.#current = $state.raw(offer.initial);
    this.#dropped = $state.raw([]);
  }

  get current(): View {
    return this.#current;
  }

  /** The parts of the last link that could not be read. */
  get dropped(): readonly string[] {
    return this.#dropped;
  }

  get link(): string {
    return writeView(this.#current, this.offer.initial);
  }

  change(part: Partial<View>): void {
    this.#current = { ...this.#current, ...part };
  }

  read(fragment: string): void {
    const { view, dropped } = readView(fragment, this.offer);
    if (writeView(view, this.offer.initial) !== this.link) this.#current = view;
    this.#dropped = dropped;
  }

  forget(): void {
    this.#dropped = [];
  }
}
