import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { format } from "#build/format.ts";
import { changesIn } from "#build/facts-on-disk.ts";
import { factsChanged, heldFiles, keptSince } from "#build/held.ts";
import { problemsOf } from "#build/checks/index.ts";
import { schema } from "#build/checks/schema.ts";
import { keptPaths, readData } from "#build/read-data.ts";
import { readJson } from "#build/read-json.ts";
import { differing, hashOf, keptAt, releasedIn, saidAt, saidIn, versionsOf } from "#build/released.ts";
import type { Releases } from "#model/releases.ts";

const files = releasedIn("data");
const versions = versionsOf(files);
const [newest = ""] = versions;
const text = (path: string): string => readFileSync(`data/${path}`, "utf8");
interface Events {
  readonly events: readonly { readonly general?: true }[];
}

const kept = keptPaths("data");

test("every release in words is on record with what stood in it, in the same order", () => {
  expect(versions).toEqual(changesIn("data").releases.map(({ version }) => version));
});

test("no file of facts has changed since the newest release", () => {
  expect(
    Object.keys(differing(saidAt(files, newest), saidIn("data"))),
    "these files differ from what was released: describe the change as a new release at the top of data/changes.json, " +
      "then run npm run data:release, which keeps the files as they were",
  ).toEqual([]);
});

test("a file that a release changed is kept as it stood in the one before, and nothing else is kept", () => {
  const wanted = versions.flatMap((version, i) => {
    const before = versions[i + 1];
    if (before === undefined) return [];
    const then = saidAt(files, before);
    return Object.keys(files[version] ?? {}).flatMap((path) => (then.has(path) ? [keptAt(before, path)] : []));
  });
  expect(kept).toEqual(wanted.sort());
  expect(kept).toContain("releases/2026-11-21/cannabis/us-states-adult-use.json");
});

test.each(kept)("%s says what was released, which is not what came after", (path) => {
  const [, version = "", name = ""] = /^releases\/([^/]+)\/(.+)$/.exec(path) ?? [];
  const hash = hashOf(text(path));
  expect(hash).toBe(saidAt(files, version).get(name));
  expect(hash).not.toBe(saidAt(files, versions[versions.indexOf(version) - 1]!).get(name));
  expect(format(path, text(path))).toBe(text(path));
});

test("what is kept has the form that pages read today", () => {
  const json = kept.map((path) => ({ path, text: text(path), json: readJson(text(path)) }));
  expect(problemsOf([...readData("data").files, ...json], [schema])).toEqual([]);
});

test("whatever the release, each of its files is found where it says what it said then", () => {
  for (const version of versions)
    for (const [path, hash] of saidAt(files, version)) {
      const since = keptSince(files, path, version);
      expect(hashOf(text(since === null ? path : keptAt(since, path))), `${path} of ${version}`).toBe(hash);
    }
});

test("the list of releases that pages read names what is kept, and how many facts of which place differ", () => {
  const derived = heldFiles("data", ["cannabis"]);
  const releases = JSON.parse(derived["releases.json"] ?? "") as Releases;
  expect(releases.versions).toEqual(versions);
  const states = releases.kept["2026-11-21"]?.["cannabis/us-states-adult-use"];
  expect(states?.in).toBe("2026-11-21");
  expect(states?.facts).toMatchObject({ "US-AK": 2, "US-CO": 1 });
  expect(states?.facts).not.toHaveProperty("US-TX");
  const named = changesIn("data")
    .releases.find(({ version }) => version === "2026-11-22")
    ?.changes.find(({ of }) => of === "cannabis/us-states-adult-use")?.facts;
  expect(Object.values(states?.facts ?? {}).reduce((sum, count) => sum + count, 0)).toBe(named?.length);
});

test("an axis of events is made of the events of its release: on the first, none was marked as general", () => {
  const then = JSON.parse(heldFiles("data", ["cannabis"])["releases/2026-11-21/events/cannabis.json"] ?? "") as {
    topics: string[];
  }[];
  expect(then.length).toBeGreaterThan(10);
  expect(then.filter(({ topics }) => !topics.includes("cannabis"))).toEqual([]);
  const [before, now] = ["releases/2026-11-21/events.json", "events.json"].map(
    (path) => JSON.parse(text(path)) as Events,
  );
  const marked = now!.events.filter(({ general }) => general).length;
  const added = now!.events.length - before!.events.length;
  expect(added).toBe(4);
  expect(factsChanged(before, now)).toEqual({ "": marked + added });
});
