import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { afterEach, expect, test, vi } from "vitest";
import { format, main, unformatted } from "#build/format.ts";
import { dataPaths } from "#build/read-data.ts";

const data = fileURLToPath(new URL("../../../data", import.meta.url));

afterEach(() => vi.restoreAllMocks());

test("a data set reads a fact a line, places by id, keys in the order of the schema", () => {
  const dataset = {
    values: {
      URY: [
        { status: "legal", evidence: "read", source: ["law"], from: "2013-12-23" },
        { from: "2014", status: "legal", source: [], evidence: "read" },
      ],
      NLD: [],
    },
    statuses: { legal: { meaning: { en: "Lawful." }, label: { en: "Legal" } } },
    title: { es: "Uso", en: "Use" },
    form: "status",
  };
  expect(format("cannabis/adult-use.json", JSON.stringify(dataset))).toBe(`{
  "$schema": "../schema/status.json",
  "form": "status",
  "title": { "en": "Use", "es": "Uso" },
  "statuses": {
    "legal": { "label": { "en": "Legal" }, "meaning": { "en": "Lawful." } }
  },
  "values": {
    "NLD": [],
    "URY": [
      { "from": "2013-12-23", "status": "legal", "source": ["law"], "evidence": "read" },
      { "from": "2014", "status": "legal", "source": [], "evidence": "read" }
    ]
  }
}
`);
});

test("a vote has a ballot a line, and a deeper folder a longer way to its schema", () => {
  const vote = { form: "vote", values: { URY: { vote: "yes" }, CZE: { vote: "no" } }, eligible: ["URY", "CZE"] };
  expect(format("coalitions/votes/one.json", JSON.stringify(vote))).toBe(`{
  "$schema": "../../schema/vote.json",
  "form": "vote",
  "eligible": ["CZE", "URY"],
  "values": {
    "CZE": { "vote": "no" },
    "URY": { "vote": "yes" }
  }
}
`);
});

test("figures stand by year and events by date; periods and statuses stay as they are", () => {
  const years = { form: "quantity", values: { URY: [{ year: 2018 }, { year: 2016 }] } };
  expect(format("a/b.json", JSON.stringify(years))).toMatch(/2016[^]*2018/);
  const events = { events: [{ date: "2016-04-19" }, { date: "≤1975" }] };
  expect(format("events.json", JSON.stringify(events))).toMatch(/1975[^]*2016/);
  const periods = { form: "status", statuses: { b: {}, a: {} }, values: { URY: [{ from: "2018" }, { from: "2016" }] } };
  expect(format("a/b.json", JSON.stringify(periods))).toMatch(/"b"[^]*"a"[^]*2018[^]*2016/);
});

test("what is in order stays, for every file of data/", () => {
  for (const path of dataPaths(data)) {
    const once = format(path, readFileSync(join(data, path), "utf8"));
    expect(format(path, once)).toBe(once);
  }
});

test("the order and space in which a file was typed do not matter, and no fact is lost", () => {
  const path = "cannabis/adult-use.json";
  const original = readFileSync(join(data, path), "utf8");
  const wanted = format(path, original);
  const whole = JSON.parse(original) as Record<string, unknown>;
  fc.assert(
    fc.property(
      fc.shuffledSubarray(Object.keys(whole), { minLength: Object.keys(whole).length }),
      fc.nat(4),
      (keys, space) => {
        const typed = JSON.stringify(Object.fromEntries(keys.map((key) => [key, whole[key]])), null, space);
        expect(format(path, typed)).toBe(wanted);
      },
    ),
    { numRuns: 10 },
  );
  expect(JSON.parse(wanted)).toEqual(whole);
});

test("data:format repairs a folder, --check only names what is not in order", () => {
  const folder = mkdtempSync(join(tmpdir(), "atlas-"));
  const say = vi.spyOn(console, "log").mockImplementation(() => undefined);
  mkdirSync(join(folder, "cannabis"));
  copyFileSync(join(data, "cannabis/sources.json"), join(folder, "cannabis/sources.json"));
  writeFileSync(join(folder, "events.json"), '{"events":[],"title":{"en":"Events"}}');
  expect(() => main("--check", folder)).toThrow("events.json is not in order; npm run data:format repairs it");
  main(folder);
  expect(say).toHaveBeenCalledWith("events.json repaired");
  expect(unformatted(folder).size).toBe(0);
  expect(() => main("--check", folder)).not.toThrow();
});

test("a file that is no JSON is named with its line", () => {
  const folder = mkdtempSync(join(tmpdir(), "atlas-"));
  writeFileSync(join(folder, "events.json"), "{\n  title: 1\n}");
  expect(() => main(folder)).toThrow("events.json, line 2: title: came where a key in quotation marks is expected");
});
