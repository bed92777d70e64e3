import { pathIn, type Releases } from "#model/releases.ts";
import { Files } from "./files.ts";
import type { Loaded } from "./loaded.ts";
import type * as v from "valibot";

/** The files as they stood in a release. What a release does not hold otherwise is read, once, as today. */
export class HeldFiles extends Files {
  readonly #today: Files;
  readonly releases: Releases;
  override readonly version: string;

  constructor(today: Files, releases: Releases, version: string) {
    super(() => Promise.reject(new Error("files are asked for where they stand today")), "");
    this.#today = today;
    this.releases = releases;
    this.version = version;
  }

  /** Whether there was such a release; else the facts are those of today. */
  get known(): boolean {
    return this.releases.versions.includes(this.version);
  }

  override at(file: string): string {
    return pathIn(this.releases, this.version, file);
  }

  override file<T>(file: string, schema?: v.GenericSchema<unknown, T>): Promise<Loaded<T>> {
    return this.#today.file(this.at(file), schema);
  }

  /** The files of today. */
  get today(): Files {
    return this.#today;
  }
}
