import { pathOf, type Indicator } from "#catalogue/indicator.ts";
import type { Known } from "#view/ask.ts";
import { dayBeside, secondOf } from "#view/beside.ts";
import { pictureOf, type Picture } from "#view/picture.ts";
import { untrack } from "svelte";
import type { ChartProps } from "./charts.ts";
import { KnownFacts } from "./known.svelte.ts";

type Given = Pick<ChartProps, "indicator" | "dataset" | "places" | "view" | "picture" | "site">;

/** The indicator that stands beside another, its facts once they are here, and its picture on the same day. */
export class Second {
  readonly #given: () => Given;
  readonly #facts: KnownFacts;
  readonly #indicator = $derived.by(() => {
    const { site, indicator, view } = this.#given();
    return secondOf(site.catalogue, indicator, { with: view.with });
  });
  readonly #known = $derived.by(() => this.#indicator && this.#facts.all.get(pathOf(this.#indicator)));
  readonly #picture = $derived.by(() => {
    const { indicator, dataset, places, view, picture } = this.#given();
    if (!this.#known) return null;
    const { day } = picture;
    const beside = dayBeside({ indicator, dataset }, view, day);
    const at = beside === "latest" ? (this.#known.indicator.at ?? beside) : beside;
    return pictureOf(this.#known.indicator, this.#known.dataset, places, { day: at, variant: null });
  });

  constructor(given: () => Given) {
    this.#given = given;
    this.#facts = new KnownFacts(untrack(given).site.files);
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
