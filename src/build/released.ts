import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { ReleasedFile } from "#model/released.ts";
import { kindOf, type Kind } from "./kinds.ts";
import { dataPaths } from "./read-data.ts";
import type { Json } from "./read-json.ts";

/** The files of which a release holds what they say: facts and their sources. Places, words, claims and talks follow the site. */
const held: readonly Kind[] = ["status", "quantity", "vote", "membership", "events", "sources", "targets", "regional"];

/** The first digits of the SHA-256 of what a file says, whatever its layout and the day on which it was last gone through. */
export function hashOf(text: string): string {
  const { $schema: _, checked: __, ...says } = JSON.parse(text) as Readonly<Record<string, unknown>>;
  return createHash("sha256").update(JSON.stringify(says)).digest("hex").slice(0, 16);
}

/** What the files of facts in a folder say now: hashes by path. */
export const saidIn = (folder: string): ReadonlyMap<string, string> =>
  new Map(
    dataPaths(folder).flatMap((path) => {
      const text = readFileSync(join(folder, path), "utf8");
      const kind = kindOf(path, JSON.parse(text) as Json);
      return kind && held.includes(kind) ? [[path, hashOf(text)] as const] : [];
    }),
  );

/** What stood in each release of a folder's facts; nothing where none is on record. */
export function releasedIn(folder: string): ReleasedFile["files"] {
  const file = join(folder, "releases.json");
  return existsSync(file) ? (JSON.parse(readFileSync(file, "utf8")) as ReleasedFile).files : {};
}

/** The releases on record, the newest first. */
export const versionsOf = (files: ReleasedFile["files"]): string[] => Object.keys(files);

/** What all files said in a release: hashes by path. */
export function saidAt(files: ReleasedFile["files"], version: string): ReadonlyMap<string, string> {
  const said = new Map<string, string>();
  const until = versionsOf(files).slice(versionsOf(files).indexOf(version));
  for (const release of until.toReversed())
    for (const [path, hash] of Object.entries(files[release] ?? {}))
      if (hash === null) said.delete(path);
      else said.set(path, hash);
  return said;
}

/** What differs between two states: the new hash by path, null where a file is gone. */
export function differing(
  before: ReadonlyMap<string, string>,
  now: ReadonlyMap<string, string>,
): Record<string, string | null> {
  const paths = [...new Set([...before.keys(), ...now.keys()])].sort();
  return Object.fromEntries(
    paths.filter((path) => before.get(path) !== now.get(path)).map((path) => [path, now.get(path) ?? null]),
  );
}

/** Where a file is kept as it stood in a release, below `data/`. */
export const keptAt = (version: string, path: string): string => `releases/${version}/${path}`;
