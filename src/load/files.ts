import type { Group } from "#catalogue/coalitions.ts";
import type { Point, Shapes } from "#geo/shape.ts";
import { Dataset } from "#model/dataset.ts";
import { AtlasEvent } from "#model/event.ts";
import type { PlaceId, Places, PlacesFile } from "#model/place.ts";
import { SourcesFile } from "#model/source.ts";
import type { Talk } from "#model/talk.ts";
import * as v from "valibot";
import { loadJson, type Fetch } from "./json.ts";
import type { Loaded } from "./loaded.ts";

/** Where a place stands on the map, without its outline: anchor, area of its largest part in square units, whether it is a dot. */
export type Mark = readonly [center: Point, area: number, small: 0 | 1];

/** The places that a map shows, the world's or those of a federation: names, standing and existence, and their marks. */
export interface Ground {
  readonly places: Places;
  readonly marks: Readonly<Record<PlaceId, Mark>>;
  /** The places with which each shares a border on land. */
  readonly borders: Readonly<Record<PlaceId, readonly PlaceId[]>>;
}

/** What every page needs at once: the places of the world, and the number of sources by topic. */
export interface Index extends Ground {
  readonly groups: readonly Group[];
  readonly sources: Readonly<Record<string, number>>;
}

const Events = v.array(AtlasEvent);

/**
 * The files of the atlas, each loaded once. `root` is the address of the site's root, ending in a slash. A load that failed is
 * forgotten, so that it can be tried again.
 */
export class Files {
  readonly #fetch: Fetch;
  readonly #root: string;
  readonly #known = new Map<string, Promise<Loaded<unknown>>>();
  /** The release to which the facts are held; undefined: they are those of today. */
  declare readonly version?: string;

  constructor(fetch: Fetch, root: string) {
    this.#fetch = fetch;
    this.#root = root;
  }

  /** A data set by its path under /data, without the ending. */
  dataset = (path: string): Promise<Loaded<Dataset>> => this.file(`data/${path}.json`, Dataset);

  sources = (topic: string): Promise<Loaded<SourcesFile>> => this.file(`data/${topic}/sources.json`, SourcesFile);

  index = (): Promise<Loaded<Index>> => this.file("derived/index.json");

  /** The parts of a federation, by the name of its drawing. */
  ground = (name: string): Promise<Loaded<Ground>> => this.file(`derived/${name}.index.json`);

  /** Everything known of all places: aliases for the finder, notes on standing. */
  allPlaces = (): Promise<Loaded<PlacesFile>> => this.file("data/places.json");

  /** The events on a topic's axis, without their text; "all": every event. */
  events = (topic: string): Promise<Loaded<AtlasEvent[]>> => this.file(`derived/events/${topic}.json`, Events);

  /** A talk by its name. What it may hold is learnt with the first: most pages show none. */
  talk = async (id: string): Promise<Loaded<Talk>> => {
    const { Talk } = await import("#model/talk.ts");
    return this.file(`data/talks/${id}.json`, Talk);
  };

  /** Shapes of the world in finer detail than the page carries, or of a region in a projection of its own. */
  shapes = (name: string): Promise<Loaded<Shapes>> => this.file(`derived/${name}.shapes.json`);

  /** Where a file is read: where it stands today. */
  at(file: string): string {
    return file;
  }

  /** Any file by its path below the root, checked where a schema is given. */
  file<T>(file: string, schema?: v.GenericSchema<unknown, T>): Promise<Loaded<T>> {
    const known = this.#known.get(file);
    if (known) return known as Promise<Loaded<T>>;
    const loading = loadJson<T>(this.#fetch, this.#root + file, file, schema);
    this.#known.set(file, loading);
    void loading.then(({ state }) => {
      if (state === "failed") this.#known.delete(file);
    });
    return loading;
  }
}
