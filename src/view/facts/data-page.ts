import type { Indicator } from "#catalogue/indicator.ts";
import type { Dataset } from "#model/dataset.ts";
import type { Day } from "#model/date.ts";
import { namedFacts, world } from "#model/fact-id.ts";
import { continents, type PlaceId, type Places } from "#model/place.ts";
import type { Evidence } from "#model/source.ts";

/** A file as the page on data lists it. */
export interface ListedFile {
  readonly path: string;
  readonly bytes: number;
  /** Rows of a table. */
  readonly rows?: number | undefined;
  /** SHA-256 in hexadecimal digits. */
  readonly hash: string;
}

/** Every file that is served below data/, and where. */
export interface ListedFiles {
  readonly homepage: string;
  readonly files: readonly ListedFile[];
}

/** Files of one kind of thing: a topic, or what is of all topics. */
export interface FileGroup {
  readonly topic: string | null;
  /** A thing in its formats: `cannabis/adult-use` as json and csv. */
  readonly things: readonly { readonly name: string; readonly files: readonly ListedFile[] }[];
}

const stemOf = (path: string): string => path.replace(/\.[a-z.]+$/, "");

/** The files by topic; those of one thing in several formats together. */
export function fileGroups(files: readonly ListedFile[], topics: readonly string[]): FileGroup[] {
  const groupOf = (path: string): string | null => topics.find((topic) => path.startsWith(`${topic}/`)) ?? null;
  return [null, ...topics].map((topic) => {
    const things = new Map<string, ListedFile[]>();
    for (const file of files)
      if (groupOf(file.path) === topic) things.set(stemOf(file.path), [...(things.get(stemOf(file.path)) ?? []), file]);
    return { topic, things: [...things].map(([name, files]) => ({ name, files })) };
  });
}

/** How facts are known, and when their data sets were last gone through. */
export interface Known {
  readonly count: number;
  readonly by: Readonly<Record<Evidence, number>>;
  readonly newest: Day | null;
  readonly oldest: Day | null;
}

/** A row of the board: a part of the world, and what is known of it by topic. */
export interface BoardRow {
  readonly region: string;
  readonly topics: readonly Known[];
}

interface WithFacts {
  readonly indicator: Indicator;
  readonly dataset: Dataset;
}

interface Checked {
  readonly evidence: Evidence;
  readonly checked: Day;
}

function knownOf(facts: readonly Checked[]): Known {
  const of = (evidence: Evidence): number => facts.filter((fact) => fact.evidence === evidence).length;
  const days = facts.map(({ checked }) => checked).sort();
  return {
    count: facts.length,
    by: { read: of("read"), recalled: of("recalled"), derived: of("derived") },
    newest: days.at(-1) ?? null,
    oldest: days[0] ?? null,
  };
}

/** The part of the world in which a place lies; of a part of a state that of the state. */
function partOfWorld(places: Places, id: PlaceId): string {
  const { continent, partOf } = places[id] ?? {};
  return continent ?? (partOf === undefined ? "none" : partOfWorld(places, partOf));
}

/** The board of freshness: all places, each part of the world, and totals for the world, by topic. */
export function boardOf(all: readonly WithFacts[], topics: readonly string[], places: Places): BoardRow[] {
  const facts = all.flatMap(({ indicator: { topic }, dataset }) =>
    namedFacts(dataset).map(({ place, line: { evidence } }) => ({
      topic,
      evidence,
      checked: dataset.checked,
      region: place === world ? world : partOfWorld(places, place as PlaceId),
    })),
  );
  return ["all", ...continents, "none", world]
    .map((region) => {
      const here = facts.filter((fact) => region === "all" || fact.region === region);
      return { region, topics: topics.map((topic) => knownOf(here.filter((fact) => fact.topic === topic))) };
    })
    .filter(({ topics }) => topics.some(({ count }) => count > 0));
}
