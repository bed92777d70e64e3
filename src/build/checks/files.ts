import * as v from "valibot";
import type { ClaimsFile } from "#model/claim.ts";
import type { Dataset } from "#model/dataset.ts";
import type { AtlasEvent } from "#model/event.ts";
import type { GroupsFile } from "#model/group.ts";
import type { PlaceId, Places, PlacesFile } from "#model/place.ts";
import type { Sources, SourcesFile } from "#model/source.ts";
import type { Talk } from "#model/talk.ts";
import type { RegionalFile, TargetsFile } from "#model/target.ts";
import { kindOf, schemaOf, type Kind } from "../kinds.ts";
import type { DataFile } from "../read-data.ts";

/** A file whose whole content follows the schema of its kind. */
export interface Accepted<Content> {
  readonly path: string;
  /** The folder it stands in, "" at the top. */
  readonly topic: string;
  readonly content: Content;
}

/** All files, and those of each kind that hold to their schema: checks read only what is whole. */
export interface Files {
  readonly all: readonly DataFile[];
  readonly datasets: readonly Accepted<Dataset>[];
  readonly events: readonly Accepted<{ events: AtlasEvent[] }>[];
  readonly claims: readonly Accepted<ClaimsFile>[];
  readonly targets: readonly Accepted<TargetsFile>[];
  readonly regional: readonly Accepted<RegionalFile>[];
  readonly indexes: readonly Accepted<GroupsFile>[];
  readonly sources: readonly Accepted<SourcesFile>[];
  readonly talks: readonly Accepted<Talk>[];
  readonly placesFile: Accepted<PlacesFile> | undefined;
  /** The known places; none where places.json is missing or broken. */
  readonly places: Places;
}

const accept = (file: DataFile): (Accepted<unknown> & { kind: Kind })[] => {
  const kind = kindOf(file.path, file.json);
  if (!kind || !v.is(schemaOf(kind), file.json)) return [];
  const topic = file.path.includes("/") ? (file.path.split("/")[0] as string) : "";
  return [{ kind, path: file.path, topic, content: file.json }];
};

/** Sorts files by kind; those that break their schema are left to the check of that name. */
export function sortOut(all: readonly DataFile[]): Files {
  const accepted = all.flatMap(accept);
  const of = <Content>(...kinds: Kind[]): Accepted<Content>[] =>
    accepted.filter(({ kind }) => kinds.includes(kind)) as Accepted<Content>[];
  const [placesFile] = of<PlacesFile>("places");
  return {
    all,
    datasets: of<Dataset>("status", "quantity", "vote", "membership"),
    events: of<{ events: AtlasEvent[] }>("events"),
    claims: of<ClaimsFile>("claims"),
    targets: of<TargetsFile>("targets"),
    regional: of<RegionalFile>("regional"),
    indexes: of<GroupsFile>("index"),
    sources: of<SourcesFile>("sources"),
    talks: of<Talk>("talk"),
    placesFile,
    places: (placesFile?.content.places ?? {}) as Places,
  };
}

/** The sources of a topic. */
export const sourcesOf = (files: Files, topic: string): Sources =>
  files.sources.find((file) => file.topic === topic)?.content.sources ?? {};

/** Whether a reference "topic/id" names a source. */
export function isKnownSource(files: Files, reference: string): boolean {
  const [topic = "", ...id] = reference.split("/");
  return Object.hasOwn(sourcesOf(files, topic), id.join("/"));
}

/** The entries of a record by place, typed as such. */
export const byPlace = <Value>(record: Readonly<Record<PlaceId, Value | undefined>>): [PlaceId, Value][] =>
  Object.entries(record) as [PlaceId, Value][];
