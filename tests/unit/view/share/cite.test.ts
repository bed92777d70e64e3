import { Cite } from "@citation-js/core";
import "@citation-js/plugin-bibtex";
import "@citation-js/plugin-csl";
import "@citation-js/plugin-ris";
import { describe, expect, test } from "vitest";
import { readFileSync } from "node:fs";
import type { Day } from "#model/date.ts";
import type { SourcesFile } from "#model/source.ts";
import { citationOf, sourceWork, styles, viewWork, type Style } from "#view/share/cite.ts";

const address = "https://drug-policy-atlas.example/en/death-penalty/drug-offences/#t=2016-04-19";
const view = viewWork({
  name: "Drug Policy Atlas",
  title: "On 19 April 2016, 35 countries and territories had the death penalty for drug offences in law.",
  genre: "Map",
  data: "2026-11-21" as Day,
  address,
  accessed: "2026-11-22" as Day,
});
const hard = {
  ...view,
  id: "hard",
  title: "50 % of {braces} & #signs_ | pipes [and] $more ~ ^ \\ here",
  url: "https://a.example/?q=a|b&x={y}[z]",
};

describe("a view", () => {
  test("is cited in APA with body, day of the data, kind, site, day of access and address", () => {
    expect(citationOf([view], "apa")).toBe(
      "Drug Policy Atlas contributors. (2026, November 21). On 19 April 2016, 35 countries and territories had the death penalty for drug offences in law [Map, data of 21 November 2026]. Drug Policy Atlas. Retrieved November 22, 2026, from " +
        address,
    );
  });

  test("is cited in Chicago style", () => {
    expect(citationOf([view], "chicago")).toBe(
      "Drug Policy Atlas contributors. “On 19 April 2016, 35 countries and territories had the death penalty for drug offences in law.” Drug Policy Atlas. Map, data of 21 November 2026. Accessed November 22, 2026. " +
        `${address}.`,
    );
  });

  test("that quotes a name is quoted in Chicago style with single marks inside", () => {
    expect(citationOf([{ ...view, title: "124 count as “Yes” under “Moratorium 2024”" }], "chicago")).toContain(
      " “124 count as ‘Yes’ under ‘Moratorium 2024’.” ",
    );
  });

  test("is cited in a template of Wikipedia, in which no sign of its own ends it", () => {
    expect(citationOf([view], "wikipedia")).toBe(
      `{{cite web |url=${address} |title=On 19 April 2016, 35 countries and territories had the death penalty for drug offences in law |author=Drug Policy Atlas contributors |date=21 November 2026 |website=Drug Policy Atlas |type=Map, data of 21 November 2026 |access-date=22 November 2026}}`,
    );
    const text = citationOf([hard], "wikipedia");
    const { length } = citationOf([view], "wikipedia").split(" |");
    expect(text.split(" |")).toHaveLength(length);
    expect(text.replaceAll("{{!}}", "").slice(2, -2)).not.toMatch(/[{}]{2}|[[\]]/);
  });

  test("has another key where its address or its data is another", () => {
    const other = { name: "Drug Policy Atlas", title: "T", genre: "Map", data: "2026-11-21" as Day, address, accessed: "2026-11-22" as Day }; // prettier-ignore
    const keys = [
      viewWork(other),
      viewWork({ ...other, address: `${address}&c=URY` }),
      viewWork({ ...other, data: "2026-11-20" as Day }),
    ].map(({ id }) => id);
    expect(new Set(keys).size).toBe(3);
    for (const key of keys) expect(key).toMatch(/^[a-z0-9-]+$/);
  });
});

describe("what other programs read", () => {
  const read = (works: Parameters<typeof citationOf>[0], style: Style) => new Cite(citationOf(works, style)).data;

  test("CSL-JSON, BibTeX and RIS give back title, body, address and days", () => {
    for (const style of ["csl", "bibtex", "ris"] as const) {
      const [found] = read([view], style);
      expect(found, style).toMatchObject({ title: view.title, URL: address });
      expect(JSON.stringify(found?.author), style).toContain("Drug Policy Atlas contributors");
      expect(JSON.stringify(found?.issued), style).toMatch(/2026,11(,21)?/);
      // The reader of RIS knows a day of access of few types.
      if (style === "ris") expect(citationOf([view], style)).toContain("\r\nY2  - 2026/11/22\r\n");
      else expect(JSON.stringify(found?.accessed), style).toContain("2026,11,22");
    }
  });

  test("signs that TeX takes for its own come back as they were", () => {
    const [found] = read([hard], "bibtex");
    expect(found?.title).toBe(hard.title);
    expect(read([hard], "ris")[0]?.title).toBe(hard.title);
  });

  test("the processor of CSL writes the same APA as we do, but for the day of access", () => {
    const theirs = new Cite(citationOf([view], "csl")).format("bibliography", { template: "apa", format: "text" });
    expect(theirs.trim()).toBe(citationOf([view], "apa").replace("Retrieved November 22, 2026, from ", ""));
  });

  test.for(["cannabis", "coalitions", "death-penalty", "harm-reduction"])(
    "every source of %s is cited in every style, and none is lost",
    (topic) => {
      const { sources } = JSON.parse(readFileSync(`data/${topic}/sources.json`, "utf8")) as SourcesFile;
      const works = Object.entries(sources).map(([id, source]) => sourceWork(id, source));
      for (const style of ["csl", "bibtex", "ris"] as const) {
        const found = read(works, style);
        expect(
          found.map(({ title }) => title),
          style,
        ).toEqual(works.map(({ title }) => title));
        expect(
          found.map(({ URL }) => URL),
          style,
        ).toEqual(works.map(({ url }) => url));
      }
      for (const style of Object.keys(styles) as Style[])
        for (const work of works)
          expect(citationOf([work], style), work.id).not.toMatch(/undefined|null|[^.]\.\.[^.]|\. \.[^.]/);
    },
  );
});
