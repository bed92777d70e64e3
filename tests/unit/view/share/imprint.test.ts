import { expect, test } from "vitest";
import type { Day } from "#model/date.ts";
import { csvText, withoutFormulas } from "#text/csv.ts";
import { imprintText, jsonOf, publishersOf, sentenceOf, withImprint, type Imprint } from "#view/share/imprint.ts";

const imprint: Imprint = {
  title: "On 19 April 2016, 35 countries and territories had the death penalty for drug offences in law",
  when: "19 April 2016",
  name: "Drug Policy Atlas",
  data: "2026-11-21" as Day,
  sources: [
    { title: "A", publisher: "Harm Reduction International" },
    { title: "B", publisher: "Amnesty International" },
    { title: "C", publisher: "Harm Reduction International" },
    { title: "A gazette" },
  ],
  disclaimer: "Borders show no position on the status of any place.",
  address: "https://drug-policy-atlas.example/en/death-penalty/drug-offences/#t=2016-04-19",
};
const sheet = {
  columns: ["Place", "Reading"],
  rows: [
    ["Iran", "In law"],
    ["Malaysia", "In law, mandatory"],
  ],
};

test("every imprint says title, day, data, sources, licence, borders and address", () => {
  expect(imprintText(imprint)).toBe(
    [
      `Title: ${imprint.title}`,
      "Shown: 19 April 2016",
      "Data: Drug Policy Atlas, data of 21 November 2026",
      "Sources: Harm Reduction International; Amnesty International; A gazette",
      "Licence: CC BY 4.0; each source has its own terms",
      `Borders: ${imprint.disclaimer}`,
      `Address: ${imprint.address}`,
    ].join("\n"),
  );
});

test("publishers are named once, in the order of their sources", () => {
  expect(publishersOf(imprint.sources)).toEqual(["Harm Reduction International", "Amnesty International", "A gazette"]);
});

test("the sentence to copy says who says so and where; a day that it has already is not said twice", () => {
  expect(sentenceOf(imprint)).toBe(
    `${imprint.title}. (Drug Policy Atlas, data of 21 November 2026. Sources: Harm Reduction International, Amnesty International and A gazette.) ${imprint.address}`,
  );
  expect(sentenceOf({ ...imprint, title: "Uruguay and Portugal, compared", sources: [] })).toBe(
    `Uruguay and Portugal, compared. (Shown: 19 April 2016; Drug Policy Atlas, data of 21 November 2026.) ${imprint.address}`,
  );
});

test("under a table of CSV stands a line apart what it is", () => {
  const [table, about] = csvText(withImprint(sheet, imprint)).split("\r\n\r\n");
  expect(table).toBe('Place,Reading\r\nIran,In law\r\nMalaysia,"In law, mandatory"');
  expect(about).toContain(`Address,${imprint.address}`);
});

test("JSON has a record for each row; of two columns of one name none is lost", () => {
  const { rows, data, sources } = JSON.parse(
    jsonOf({ columns: ["Place", "Note", "Note"], rows: [["Iran", "a", "b"]] }, imprint),
  ) as Record<string, unknown>;
  expect(rows).toEqual([{ Place: "Iran", Note: "a", "Note 3": "b" }]);
  expect(data).toBe("2026-11-21");
  expect(sources).toHaveLength(4);
});

test("what a spreadsheet would take for a formula is a text; numbers below zero stay numbers", () => {
  const { rows } = withoutFormulas({ columns: ["=A1"], rows: [["=1+1", "+41", "@SUM", "-1", "-x", "–", "≥ 5", ""]] });
  expect(rows[0]).toEqual(["'=1+1", "'+41", "'@SUM", "-1", "'-x", "–", "≥ 5", ""]);
});
