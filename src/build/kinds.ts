import * as v from "valibot";
import { ChangesFile } from "#model/change.ts";
import { ClaimsFile } from "#model/claim.ts";
import { MembershipDataset, QuantityDataset, StatusDataset, VoteDataset } from "#model/dataset.ts";
import { EventsFile } from "#model/event.ts";
import { GroupsFile } from "#model/group.ts";
import { PlacesFile } from "#model/place.ts";
import { ReleasedFile } from "#model/released.ts";
import { SourcesFile } from "#model/source.ts";
import { Talk } from "#model/talk.ts";
import { RegionalFile, TargetsFile } from "#model/target.ts";
import type { Json } from "./read-json.ts";

/** The forms a data set may have; a file says its own in `form`. */
const datasetKinds = {
  status: StatusDataset,
  quantity: QuantityDataset,
  vote: VoteDataset,
  membership: MembershipDataset,
} as const;

/** Every kind of file in `data/` and the schema it follows. The name of a kind is the name of its JSON Schema. */
export const kinds = {
  ...datasetKinds,
  places: PlacesFile,
  sources: SourcesFile,
  events: EventsFile,
  claims: ClaimsFile,
  changes: ChangesFile,
  releases: ReleasedFile,
  targets: TargetsFile,
  regional: RegionalFile,
  index: GroupsFile,
  talk: Talk,
} as const;
export type Kind = keyof typeof kinds;

/** The name of a file without its folder and ending. */
const nameOf = (path: string): string | undefined =>
  path
    .split("/")
    .at(-1)
    ?.replace(/\.json$/, "");

/** Kinds that are known by the name of the file. */
export const named: readonly Kind[] = (Object.keys(kinds) as Kind[]).filter(
  (kind) => !Object.hasOwn(datasetKinds, kind) && kind !== "talk",
);

export type AnySchema = v.BaseSchema<unknown, unknown, v.BaseIssue<unknown>>;

/** The schema of a kind. */
export const schemaOf = (kind: Kind): AnySchema => kinds[kind];

/** The kind of a file: its folder for a talk, the `form` it states, else its name (`places.json`, `cannabis/sources.json`). */
export function kindOf(path: string, json: Json): Kind | undefined {
  if (path.startsWith("talks/")) return "talk";
  const form = json !== null && typeof json === "object" && !Array.isArray(json) ? json["form"] : undefined;
  const stated = (Object.keys(datasetKinds) as Kind[]).find((kind) => kind === form);
  return stated ?? named.find((kind) => kind === nameOf(path));
}
