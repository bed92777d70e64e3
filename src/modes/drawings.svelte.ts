import type { Indicator } from "#catalogue/indicator.ts";
import { federations } from "#geo/federations.ts";
import { regions, type Region } from "#geo/regions.ts";
import type { Box, Shapes } from "#geo/shape.ts";
import type { Files } from "#load/files.ts";
import { untrack } from "svelte";

/** The shapes that a region of the map needs and the frame in which it is seen. */
interface Drawn {
  readonly shapes: Shapes;
  readonly frame: Box;
}

/** Where drawings come from: the files, and the drawing at hand. */
interface Ground {
  readonly files: Pick<Files, "shapes">;
  readonly shapes: Shapes;
}

const regionOf = (id: string): Region => regions.find((region) => region.id === id) ?? regions[0];

/**
 * Drawings of the world beside the one that the page carries: finer for parts of it and for sharp screens, others for regions
 * with a projection of their own. Until a drawing is there, or where it cannot be had, the page's own is shown.
 */
export class Drawings {
  readonly #site: Ground;
  #loaded: Readonly<Record<string, Shapes>>;
  #sharp: boolean;

  constructor(site: Ground) {
    this.#site = site;
    this.#loaded = $state.raw({});
    this.#sharp = $state(false);
  }

  /** From now on the world is drawn fine as well. */
  sharpen(): void {
    this.#sharp = true;
  }

  /** What a region of an indicator's map shows; a federation has none. */
  of(id: string, { within }: Pick<Indicator, "within">): Drawn {
    if (within) return { shapes: this.#site.shapes, frame: federations[within.shapes].box };
    const region = regionOf(id);
    const own = region.shapes && this.#loaded[region.shapes];
    if (own) return { shapes: own, frame: region.box };
    const shapes = (this.#needed(id) === "world" ? this.#loaded["world"] : undefined) ?? this.#site.shapes;
    return { shapes, frame: region.shapes ? regions[0].box : region.box };
  }

  /** Loads what a region needs. */
  async load(id: string, { within }: Pick<Indicator, "within">): Promise<void> {
    const name = within ? null : this.#needed(id);
    if (name === null || name in untrack(() => this.#loaded)) return;
    const found = await this.#site.files.shapes(name);
    if (found.state === "ready") this.#loaded = { ...this.#loaded, [name]: found.value };
  }

  #needed(id: string): string | null {
    return regionOf(id).shapes ?? (id === "world" && !this.#sharp ? null : "world");
  }
}
