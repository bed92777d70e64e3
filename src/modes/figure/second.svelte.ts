import { pathOf, type Indicator } from "#catalogue/indicator.ts";
import type { Files } from "#load/files.ts";
import type { Known } from "#view/ask/ask.ts";
import { secondOf } from "#view/beside/beside.ts";
import type { Picture } from "#view/picture.ts";
import { pictureBeside } from "#view/beside/picture.ts";
import type { ChartProps } from "../charts.ts";
import { KnownFacts } from "../known.svelte.ts";

/** What it stands beside. */
export type First = Pick<ChartProps, "indicator" | "dataset" | "places" | "view" | "picture"> & {
  readonly site: Pick<ChartProps["site"], "catalogue">;
};

/** The indicator that stands beside another, its facts once they are here, and its picture on the same day; none beside null. */
export class Second {
  readonly #given: () => First | null;
  readonly #facts: KnownFacts;
  readonly #indicator = $derived.by(() => {
    const first = this.#given();
    return first ? secondOf(first.site.catalogue, first.indicator, { with: first.view.with }) : undefined;
  });
  readonly #known = $derived.by(() => this.#indicator && this.#facts.all.get(pathOf(this.#indicator)));
  readonly #picture = $derived.by(() => {
    const first = this.#given();
    if (!first || !this.#known) return null;
    return pictureBeside(first, this.#known, first.places, first.view, first.picture.day);
  });

  constructor(files: Files, given: () => First | null, first?: Known) {
    this.#given = given;
    this.#facts = new KnownFacts(files, first);
    $effect(() => void this.load());
  }

  /** Loads the facts; called once more where that failed. */
  async load(): Promise<void> {
    if (this.#indicator) await this.#facts.load([this.#indicator]);
  }

  get indicator(): Indicator | undefined {
    return this.#indicator;
  }
  /** Undefined while its facts are not here. */
  get known(): Known | undefined {
    return this.#known;
  }
  get picture(): Picture | null {
    return this.#picture;
  }
  get failed(): boolean {
    return this.#indicator !== undefined && this.known === undefined && this.#facts.settled([this.#indicator]);
  }
}
