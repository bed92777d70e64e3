import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Dataset } from "#model/dataset.ts";
import type { AtlasEvent } from "#model/event.ts";
import { namedFacts } from "#model/fact-id.ts";
import type { Kept, Releases } from "#model/releases.ts";
import type { ReleasedFile } from "#model/released.ts";
import { eventsOf } from "./derived.ts";
import { keptAt, releasedIn, saidAt, versionsOf } from "./released.ts";

type Files = ReleasedFile["files"];

/** The release under which a file is kept as it stood in another: the oldest, from that one on, after which it changed; null: none did. */
export function keptSince(files: Files, path: string, version: string): string | null {
  const versions = versionsOf(files);
  const after = versions.slice(0, versions.indexOf(version));
  const next = after.findLast((release) => path in (files[release] ?? {}));
  return next === undefined ? null : versions[versions.indexOf(next) + 1]!;
}

interface Named {
  readonly place: string;
  readonly text: string;
}

/** The facts of a file by their names; none of a list of sources. */
function factsIn(json: unknown): Map<string, Named> {
  const file = json as Partial<Dataset> & { readonly events?: readonly AtlasEvent[] };
  if (file.events)
    return new Map(
      file.events.map((event) => [`${event.date} ${event.title.en}`, { place: "", text: JSON.stringify(event) }]),
    );
  if (!file.form) return new Map();
  return new Map(namedFacts(json as Dataset).map(({ id, place, line }) => [id, { place, text: JSON.stringify(line) }]));
}

/** How many facts of each place differ between two states of a file: changed, added or taken away. */
export function factsChanged(then: unknown, now: unknown): Record<string, number> {
  const [before, after] = [factsIn(then), factsIn(now)];
  const changed: Record<string, number> = {};
  for (const [id, { place }] of new Map([...before, ...after]))
    if (before.get(id)?.text !== after.get(id)?.text) changed[place] = (changed[place] ?? 0) + 1;
  return changed;
}

/** What pages need to show the facts of a release: below `derived/`, the list of releases, and the axes of events as they stood. */
export function heldFiles(folder: string, topics: readonly string[]): Record<string, string> {
  const files = releasedIn(folder);
  const read = (path: string): unknown =>
    existsSync(join(folder, path)) ? JSON.parse(readFileSync(join(folder, path), "utf8")) : {};
  const [newest, ...before] = versionsOf(files);
  if (newest === undefined) return {};
  const today = saidAt(files, newest);
  const keptIn = (version: string): Record<string, Kept> =>
    Object.fromEntries(
      [...saidAt(files, version).keys()].flatMap((path) => {
        const since = keptSince(files, path, version);
        if (since === null) return [];
        return [[stem(path), { in: since, facts: factsChanged(read(keptAt(since, path)), read(path)) }]];
      }),
    );
  const releases: Releases = {
    versions: versionsOf(files),
    kept: Object.fromEntries(before.map((version) => [version, keptIn(version)])),
    later: Object.fromEntries(
      before.map((version) => {
        const then = saidAt(files, version);
        return [version, [...today.keys()].filter((path) => !then.has(path)).map(stem)];
      }),
    ),
  };
  const lists = [...new Set(Object.values(releases.kept).flatMap(({ events }) => (events ? [events.in] : [])))];
  return {
    "releases.json": JSON.stringify(releases),
    ...Object.fromEntries(
      lists.flatMap((version) => {
        const { events } = read(keptAt(version, "events.json")) as { readonly events: readonly AtlasEvent[] };
        return [...topics, "all"].map((topic) => [
          `releases/${version}/events/${topic}.json`,
          JSON.stringify(eventsOf(events, topic)),
        ]);
      }),
    ),
  };
}

const stem = (path: string): string => path.replace(/\.json$/, "");
