import { expect, test } from "vitest";
import { filtered, rowsOf, sorted, sorts, type Row } from "#view/tables/rows.ts";
import { pictureOn, places } from "../real.ts";

function rows(path: string, day: string): Row[] {
  const picture = pictureOn(path, day);
  return rowsOf(picture.dataset, places, picture, "en");
}
const law = rows("death-penalty/drug-offences", "2024-12-31");
const ids = (found: readonly Row[]): string[] => found.map(({ id }) => id);

test("a table lists every place of which its facts speak, and no place twice", () => {
  expect(law.length).toBeGreaterThan(195);
  expect(new Set(ids(law)).size).toBe(law.length);
});

test("places that did not exist on the day are listed if they are states of today", () => {
  const early = rows("death-penalty/drug-offences", "1990-01-01");
  expect(ids(early)).toContain("SSD");
  expect(early.find(({ id }) => String(id) === "SSD")?.fact.key).toBe("did-not-exist");
});

test("the strongest status stands first, absences last, equals by name", () => {
  const keys = sorted(law, "reading", false).map(({ fact }) => fact.key);
  expect(keys[0]).toBe("mandatory");
  expect(keys.lastIndexOf("mandatory")).toBe(keys.filter((key) => key === "mandatory").length - 1);
  const first = sorted(law, "reading", false).filter(({ fact }) => fact.key === "mandatory");
  expect(first).toEqual(sorted(first, "place", false));
});

test("figures are sorted by size", () => {
  const first = sorted(rows("death-penalty/executions", "2024-12-31"), "reading", false);
  expect(ids(first).slice(0, 3)).toEqual(["IRN", "SAU", "SGP"]);
});

test.each(sorts)("sorting by %s keeps every row, in either direction", (by) => {
  const up = sorted(law, by, false);
  const down = sorted(law, by, true);
  expect(ids(up).sort()).toEqual(ids(law).sort());
  expect(ids(down).sort()).toEqual(ids(law).sort());
  expect(ids(up)).not.toEqual(ids(down));
});

test.each([
  ["singapore", ["SGP"]],
  ["SGP", ["SGP"]],
  ["cote d’ivoire", ["CIV"]],
  ["  Viet   nam ", ["VNM"]],
  ["qqqq", []],
])("“%s” keeps %j", (query, expected) => {
  expect(ids(filtered(law, query))).toEqual(expected);
});

test("every word must be found, in any column; none keeps all", () => {
  const mandatory = filtered(law, "mandatory");
  expect(mandatory.length).toBeGreaterThan(3);
  expect(filtered(mandatory, "singapore mandatory")).toHaveLength(1);
  expect(filtered(law, "  ")).toEqual(law);
});
