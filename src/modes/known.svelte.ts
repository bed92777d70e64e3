import { pathOf, type Indicator } from "#catalogue/indicator.ts";
import type { Files } from "#load/files.ts";
import { ready } from "#load/loaded.ts";
import type { Known } from "#view/ask/ask.ts";
import { untrack } from "svelte";
import { nothingLoaded, withMore, type LoadedFacts } from "./loaded-facts.ts";

/** More paths than this are counted. */
const named = 3;

/** Indicators with their facts, each loaded when it is first needed. */
export class KnownFacts {
  readonly #files: Files;
  #loaded: LoadedFacts;

  /** `first` is what was loaded before. */
  constructor(files: Files, first?: Known) {
    this.#files = files;
    const found = first ? [{ indicator: first.indicator, loaded: ready(first.dataset) }] : [];
    this.#loaded = $state.raw(withMore(nothingLoaded, found));
  }

  /** Those that are here, by path. */
  get all(): ReadonlyMap<string, Known> {
    return this.#loaded.known;
  }
  /** The paths of those that could not be loaded: a few by name, the rest by their number. */
  get failed(): string {
    const paths = [...this.#loaded.failed];
    return [...paths.slice(0, named), ...(paths.length > named ? [`+ ${paths.length - named}`] : [])].join(", ");
  }

  /** Whether each is either here or known to have failed. */
  settled = (indicators: readonly Indicator[]): boolean =>
    indicators.every((indicator) => {
      const path = pathOf(indicator);
      return this.#loaded.known.has(path) || this.#loaded.failed.has(path);
    });

  /** Loads those that are not here; all that came with one call are shown at once. */
  async load(indicators: readonly Indicator[]): Promise<void> {
    const missing = untrack(() => indicators.filter((indicator) => !this.#loaded.known.has(pathOf(indicator))));
    if (missing.length === 0) return;
    const found = await Promise.all(
      missing.map(async (indicator) => ({ indicator, loaded: await this.#files.dataset(indicator.data) })),
    );
    this.#loaded = withMore(this.#loaded, found);
  }
}
