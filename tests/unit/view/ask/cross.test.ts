import fc from "fast-check";
import { expect, test } from "vitest";
import type { PlaceId } from "#model/place.ts";
import { placesAmong, type Known } from "#view/ask/ask.ts";
import { day } from "#model/date.ts";
import { crossDays } from "#view/ask/cross-words.ts";
import { countIn, crossOf, shadeOf } from "#view/ask/cross.ts";
import { axisOf } from "#view/picture.ts";
import { mayReadInCross, someDay } from "../by-hand.ts";
import { figure, paths, places } from "../real.ts";

const members = placesAmong("members", [], places);
const known = new Map<string, Known>(paths.map((path) => [path, figure(path)]));

test("1 000 random cross-tables agree, field by field, with a count by hand", () => {
  const pair = fc.constantFrom(...paths);
  fc.assert(
    fc.property(pair, pair, fc.oneof(fc.constant("latest" as const), someDay), (rows, columns, on) => {
      const table = crossOf(known.get(rows) as Known, known.get(columns) as Known, places, members, on);
      const expected = new Map<string, { sure: PlaceId[]; perhaps: PlaceId[] }>();
      let counted = 0;
      for (const id of members) {
        const here = mayReadInCross(known.get(rows) as Known, id, table.days[0]);
        const there = mayReadInCross(known.get(columns) as Known, id, table.days[1]);
        if (!here || !there || (here.join() === "outside" && there.join() === "outside")) continue;
        counted++;
        for (const row of here)
          for (const column of there) {
            const key = `${row}|${column}`;
            const field = expected.get(key) ?? { sure: [], perhaps: [] };
            expected.set(key, field);
            field[here.length === 1 && there.length === 1 ? "sure" : "perhaps"].push(id);
          }
      }
      const found = table.rows.flatMap((row, r) =>
        table.columns.flatMap((column, c) => {
          const cell = table.cells[r]?.[c];
          return cell && cell.sure.length + cell.perhaps.length > 0
            ? [[`${row.key}|${column.key}`, cell] as const]
            : [];
        }),
      );
      expect(new Map(found)).toEqual(expected);
      expect(table.places).toHaveLength(counted);
      const sure = table.cells.flat().reduce((sum, cell) => sum + countIn(cell).least, 0);
      expect(sure + table.uncertain.length).toBe(counted);
    }),
    { numRuns: 1000, seed: 2026 },
  );
}, 120_000);

test("of the states with the death penalty for drug offences in law none is missing from the rows", () => {
  const table = crossOf(
    known.get("death-penalty/drug-offences") as Known,
    known.get("coalitions/votes/unga79-179") as Known,
    places,
    members,
    "latest",
  );
  expect(table.days[1]).toBe("2024-12-17");
  expect(table.places).toHaveLength(193);
  expect(table.rows.map(({ key }) => key).slice(0, 4)).toEqual(["mandatory", "yes", "yes-unknown", "no"]);
  expect(table.columns.map(({ key }) => key).slice(0, 3)).toEqual(["yes", "no", "abstain"]);
  expect(shadeOf(table, 3, 0)).toBe(4);
});

test("a cross-table of a day before the facts of one of both has no value there, and says from when it has", () => {
  const [rows, columns] = [figure("death-penalty/drug-offences"), figure("harm-reduction/needle-syringe-coverage")];
  const from = axisOf(columns.indicator, columns.dataset)!.from;
  const before = day(`${Number(from.slice(0, 4)) - 3}-12-31`);
  for (const turned of [false, true]) {
    const [a, b] = turned ? [columns, rows] : [rows, columns];
    const table = crossOf(a, b, places, members, before);
    const lines = turned ? table.rows : table.columns;
    expect(table.days).toEqual([before, before]);
    expect(lines.filter(({ total }) => total.sure.length + total.perhaps.length > 0).every(({ gap }) => gap)).toBe(
      true,
    );
    const side = turned ? "Rows" : "Columns";
    expect(crossDays(table, a, b)).toContain(`${side} have no data before ${from.slice(0, 4)}.`);
  }
  expect(crossDays(crossOf(rows, columns, places, members, from), rows, columns)).not.toContain("no data before");
});
