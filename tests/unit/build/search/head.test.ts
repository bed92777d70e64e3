import { expect, test } from "vitest";
import { headFor } from "#build/search/head.ts";
import type { Described } from "#build/search/described.ts";
import type { Dataset } from "#model/dataset.ts";

const title = "</script><!--<script>";
const dataset = {
  form: "status",
  basis: "law",
  title: { en: title },
  definition: { en: "A made-up status." },
  checked: "2026-11-21",
  statuses: {},
  values: { URY: [{ from: "2013-12-20", status: "legal", source: ["act"], evidence: "read" }] },
} as unknown as Dataset;
const described: Described = {
  homepage: "https://atlas.example/",
  catalogue: [
    {
      order: 1,
      id: "x",
      name: { en: "X" },
      indicators: [{ topic: "x", id: "y", data: "x/y", name: { en: "Y" }, paints: {} }],
    },
  ],
  changes: { title: { en: "" }, releases: [{ version: "2026-11-21", text: { en: "" }, changes: [] }] },
  places: {},
  listed: [],
  datasets: new Map([["x/y", dataset]]),
  sources: { x: { act: { title: "The Act", year: "2013–2014" } } },
};

test("no title ends the script in which it stands, and it is read as it is", () => {
  const whole = headFor(described, { language: "en", page: { kind: "facts", data: "x/y" } });
  const head = whole.slice(whole.indexOf('<script type="application/ld+json">'));
  expect(head.match(/<\/?script/g)).toEqual(["<script", "</script"]);
  expect(head).not.toContain("<!--");
  const json = JSON.parse(/>(\{.*\})</.exec(head)![1]!) as { "@graph": { name: string; isBasedOn: object[] }[] };
  expect(json["@graph"][0]!.name).toBe(title);
  // A span of years is no date.
  expect(json["@graph"][0]!.isBasedOn).toEqual([{ "@type": "CreativeWork", name: "The Act" }]);
});

test("a page of no data set describes none; the page for what is missing names no address", () => {
  expect(headFor(described, { language: "en", page: { kind: "about" } })).not.toContain("ld+json");
  expect(headFor(described, { language: "en", page: { kind: "unknown" } })).toBe("");
});
