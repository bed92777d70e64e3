import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import type { Topology } from "topojson-specification";
import type { ChangesFile } from "#model/change.ts";
import type { AtlasEvent } from "#model/event.ts";
import type { Group } from "#model/group.ts";
import type { PlacesFile, Places } from "#model/place.ts";
import type { SourcesFile } from "#model/source.ts";
import type { Talk } from "#model/talk.ts";
import type { Facts } from "./derived.ts";
import { dataPaths } from "./read-data.ts";

/** The facts of a folder that has passed its checks. */
export function factsIn(folder: string): Facts {
  const read = <T>(path: string): T => JSON.parse(readFileSync(join(folder, path), "utf8")) as T;
  const topics = readdirSync(folder, { withFileTypes: true }).filter(
    (entry) => entry.isDirectory() && entry.name !== "schema" && hasSources(folder, entry.name),
  );
  return {
    places: read<PlacesFile>("places.json").places as Places,
    world: read<Topology>("world.topo.json"),
    groups: read<{ groups: Group[] }>("coalitions/index.json").groups,
    events: read<{ events: AtlasEvent[] }>("events.json").events,
    talks: dataPaths(folder)
      .filter((path) => path.startsWith("talks/"))
      .map(read<Talk>),
    sources: Object.fromEntries(topics.map(({ name }) => [name, read<SourcesFile>(`${name}/sources.json`)])),
  };
}

/** The releases of a folder's facts. */
export const changesIn = (folder: string): ChangesFile =>
  JSON.parse(readFileSync(join(folder, "changes.json"), "utf8")) as ChangesFile;

const hasSources = (folder: string, topic: string): boolean =>
  readdirSync(join(folder, topic)).includes("sources.json");
