import fc from "fast-check";
import { expect, test } from "vitest";
import { Files } from "#load/files.ts";
import { HeldFiles } from "#load/held.ts";
import { pathIn, type Releases } from "#model/releases.ts";

const releases: Releases = {
  versions: ["2026-12-24", "2026-11-22", "2026-11-21"],
  kept: {
    "2026-11-22": { "cannabis/medical": { in: "2026-11-22", facts: { URY: 1 } } },
    "2026-11-21": {
      "cannabis/medical": { in: "2026-11-22", facts: { URY: 1 } },
      "cannabis/adult-use": { in: "2026-11-21", facts: {} },
      events: { in: "2026-11-21", facts: { "": 29 } },
    },
  },
  later: { "2026-11-22": [], "2026-11-21": ["cannabis/taxes"] },
};

test.each([
  ["2026-11-21", "data/cannabis/adult-use.json", "data/releases/2026-11-21/cannabis/adult-use.json"],
  ["2026-11-22", "data/cannabis/adult-use.json", "data/cannabis/adult-use.json"],
  ["2026-11-21", "data/cannabis/medical.json", "data/releases/2026-11-22/cannabis/medical.json"],
  ["2026-12-24", "data/cannabis/medical.json", "data/cannabis/medical.json"],
  ["2026-11-21", "data/events.json", "data/releases/2026-11-21/events.json"],
  ["2026-11-21", "derived/events/cannabis.json", "derived/releases/2026-11-21/events/cannabis.json"],
  ["2026-11-22", "derived/events/cannabis.json", "derived/events/cannabis.json"],
  ["2026-11-21", "data/places.json", "data/places.json"],
  ["2026-11-21", "derived/index.json", "derived/index.json"],
  ["2019-01-01", "data/events.json", "data/events.json"],
])("as of %s, %s is read at %s", (version, file, at) => {
  expect(pathIn(releases, version, file)).toBe(at);
});

test("whatever is asked for, a file that is asked for is there: today's, or one that is kept", () => {
  const kept = new Set(
    Object.values(releases.kept).flatMap((files) =>
      Object.entries(files).map(([name, { in: version }]) => `data/releases/${version}/${name}.json`),
    ),
  );
  const names = ["cannabis/medical", "cannabis/adult-use", "events", "constructor", "__proto__", "toString"];
  fc.assert(
    fc.property(
      fc.oneof(fc.string(), fc.constantFrom(...releases.versions, "constructor", "__proto__")),
      fc.constantFrom(...names),
      (version, name) => {
        const file = `data/${name}.json`;
        const at = pathIn(releases, version, file);
        expect(at === file || kept.has(at)).toBe(true);
      },
    ),
  );
});

test("what a release does not hold otherwise is asked for once, by whoever asks", async () => {
  const asked: string[] = [];
  const today = new Files((url) => {
    asked.push(url);
    return Promise.resolve(new Response("{}", { headers: { "content-type": "application/json" } }));
  }, "/");
  const held = new HeldFiles(today, releases, "2026-11-21");
  await Promise.all([today.index(), held.index(), held.file("data/events.json"), today.file("data/events.json")]);
  expect(asked).toEqual(["/derived/index.json", "/data/releases/2026-11-21/events.json", "/data/events.json"]);
  expect([held.known, new HeldFiles(today, releases, "2020-01-01").known]).toEqual([true, false]);
});
