import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import type { ClaimsFile } from "#model/claim.ts";
import type { Dataset } from "#model/dataset.ts";
import type { AtlasEvent } from "#model/event.ts";
import type { PlacesFile, Places } from "#model/place.ts";
import type { SourcesFile } from "#model/source.ts";
import type { RegionalFile, TargetsFile } from "#model/target.ts";
import type * as v from "valibot";
import { kindOf, type Kind } from "./kinds.ts";
import { dataPaths, keptPaths } from "./read-data.ts";
import { allFactsTable, datasetsTable } from "./tables/all-facts.ts";
import { factTable, type FactsFrom } from "./tables/facts.ts";
import { claimsTable, eventsTable, regionalTable, sourcesTable, targetsTable } from "./tables/lists.ts";
import { placesTable } from "./tables/places.ts";
import { csvOf, type Table } from "./tables/table.ts";

/** A file below `data/` as the site serves it. */
export interface ServedFile {
  readonly path: string;
  readonly text: string;
  readonly title: string;
  readonly description?: string;
  /** The data set that it holds, or of which it is a twin. */
  readonly dataset?: Dataset;
  /** What it holds, where it is a table. */
  readonly table?: Table;
}

/** A file as it stands on disk. */
interface Kept {
  readonly path: string;
  readonly text: string;
  readonly json: { readonly title?: { readonly en: string } };
  readonly kind: Kind | undefined;
}

/** Files that stand beside the facts: codebook, changes in words, borders, schemas. */
const beside = /^(README\.md|CHANGELOG\.md|world\.topo\.json|schema\/.+\.json)$/;
const titles: Readonly<Record<string, string>> = {
  "README.md": "Codebook",
  "CHANGELOG.md": "Changes in words",
  "world.topo.json": "Borders",
};

/** Every file that is served below `data/` but the package itself: the files as they are, and a table for each that can be one. */
export function servedFiles(folder: string, homepage: string): ServedFile[] {
  const kept = dataPaths(folder).map((path) => onDisk(folder, path));
  const { places } = kept.find(({ kind }) => kind === "places")?.json as unknown as PlacesFile;
  const from = ({ path, json }: Kept): FactsFrom[] =>
    "form" in json
      ? [
          {
            data: inToday(path).replace(/\.json$/, ""),
            dataset: json as unknown as Dataset,
            places: places as Places,
            homepage,
          },
        ]
      : [];
  const all = kept.flatMap(from);
  const made: readonly (readonly [path: string, title: string, table: Table])[] = [
    ["facts.csv", "All facts in one table", allFactsTable(all)],
    ["datasets.csv", "All data sets", datasetsTable(all)],
  ];
  return [
    ...made.map(([path, title, table]) => ({ path, title, text: csvOf(table), table })),
    ...kept.flatMap((file) => withTwin(file, from(file)[0])),
    ...keptPaths(folder).flatMap((path) => asReleased(onDisk(folder, path), from)),
    ...filesBeside(folder),
  ];
}

function onDisk(folder: string, path: string): Kept {
  const text = readFileSync(join(folder, path), "utf8");
  const json = JSON.parse(text) as Kept["json"];
  return { path, text, json, kind: kindOf(inToday(path), json) };
}

/** Where a file that stands in a release stands today. */
export const inToday = (path: string): string => path.replace(/^releases\/[^/]+\//, "");

function withTwin({ path, text, json, kind }: Kept, from: FactsFrom | undefined): ServedFile[] {
  const title = json.title?.en ?? path;
  const about = from && { dataset: from.dataset, description: from.dataset.definition.en };
  const table = from ? factTable(from) : listOf(kind, json);
  const file: ServedFile = { path, text, title, ...about };
  return table ? [file, { ...file, path: path.replace(/json$/, "csv"), text: csvOf(table), table }] : [file];
}

/** A list that is no data set as a table; nothing for what no table holds (talks, the list of acts). */
function listOf(kind: Kind | undefined, json: unknown): Table | undefined {
  switch (kind) {
    case "places":
      return placesTable((json as PlacesFile).places as Places);
    case "sources":
      return sourcesTable((json as SourcesFile).sources);
    case "events":
      return eventsTable((json as { events: readonly AtlasEvent[] }).events);
    case "targets":
      return targetsTable((json as v.InferOutput<typeof TargetsFile>).targets);
    case "regional":
      return regionalTable((json as v.InferOutput<typeof RegionalFile>).values);
    case "claims":
      return claimsTable(json as v.InferOutput<typeof ClaimsFile>);
    default:
      return undefined;
  }
}

/** A file as it stood in a release that a later one changed, and its table. */
const asReleased = (file: Kept, from: (file: Kept) => FactsFrom[]): ServedFile[] =>
  withTwin(file, from(file)[0]).map((served) => ({
    ...served,
    title: `${served.title} (as released on ${file.path.split("/")[1]})`,
  }));

const filesBeside = (folder: string): ServedFile[] =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((path) => path.replaceAll("\\", "/"))
    .filter((path) => beside.test(path))
    .sort()
    .map((path) => {
      const text = readFileSync(join(folder, path), "utf8");
      return { path, text, title: titles[path] ?? (JSON.parse(text) as { title: string }).title };
    });
