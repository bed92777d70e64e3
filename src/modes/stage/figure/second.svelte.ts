import type { Files } from "#load/files.ts";
import type { Sources } from "#model/source.ts";
import { Second, type First } from "../../figure/second.svelte.ts";

/** The indicator that stands beside that of a slide, with its sources. */
export class StageSecond extends Second {
  #sources = $state.raw<Sources>({});

  constructor(files: Files, given: () => First | null) {
    super(files, given);
    $effect(() => {
      const topic = this.indicator?.topic;
      if (topic !== undefined)
        void files.sources(topic).then((found) => {
          if (found.state === "ready") this.#sources = found.value.sources;
        });
    });
  }

  get sources(): Sources {
    return this.#sources;
  }
  /** Whether it stands there, cannot be had, or is none. */
  get settled(): boolean {
    return this.indicator === undefined || this.known !== undefined || this.failed;
  }
}
