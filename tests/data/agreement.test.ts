import fc from "fast-check";
import { expect, test } from "vitest";
import { factTable } from "#build/tables/facts.ts";
import { csvOf } from "#build/tables/table.ts";
import type { Dataset } from "#model/dataset.ts";
import { absences } from "#model/fact.ts";
import type { PlaceId } from "#model/place.ts";
import { reading } from "#model/read.ts";
import { dayOf, numberOf } from "#time/axis.ts";
import { barOn } from "#view/lanes/rows.ts";
import { barsOf } from "#view/lanes/lanes.ts";
import { axisOf, pictureOf } from "#view/picture.ts";
import { rowsOf } from "#view/tables/rows.ts";
import { figure, indicators, places } from "../unit/view/real.ts";
import { readCsv } from "../unit/build/read-csv.ts";

const timed = indicators
  .map((indicator) => figure(`${indicator.topic}/${indicator.id}`))
  .flatMap(({ indicator, dataset }) => {
    const axis = axisOf(indicator, dataset);
    return axis ? [{ indicator, dataset, axis }] : [];
  });
const ids = Object.keys(places) as PlaceId[];

const tables = new Map<Dataset, Map<string, Readonly<Record<string, string>>[]>>();
/** The rows of a data set's CSV by place, each a record by column. */
function rowsByPlace(dataset: Dataset): Map<string, Readonly<Record<string, string>>[]> {
  const known = tables.get(dataset);
  if (known) return known;
  const [head = [], ...lines] = readCsv(
    csvOf(factTable({ data: "", dataset, places, homepage: "https://atlas.example/" })),
  );
  const by = new Map<string, Readonly<Record<string, string>>[]>();
  for (const line of lines) {
    const row = Object.fromEntries(head.map((column, i) => [column, line[i] ?? ""]));
    const id = row["place"] ?? "";
    by.set(id, [...(by.get(id) ?? []), row]);
  }
  tables.set(dataset, by);
  return by;
}

const grounds = (row: Readonly<Record<string, string>>) => ({
  ...(row["by"] ? { by: row["by"] } : {}),
  source: (row["source"] ?? "").split(";"),
  evidence: row["evidence"],
  ...(row["last_read"] ? { lastRead: Number(row["last_read"]) } : {}),
});

/** A data set whose facts are those of its CSV; what the CSV does not hold (rules, statuses, whom it counts) stays. */
function fromCsv(dataset: Dataset, id: PlaceId): Dataset {
  const rows = rowsByPlace(dataset).get(id) ?? [];
  const values =
    dataset.form === "quantity"
      ? rows.map((row) => ({
          year: Number(row["year"]),
          ...(isAbsence(row["value"]) ? { absent: row["value"] } : { value: figureOf(row["value"] ?? "") }),
          ...(row["series"] ? { series: row["series"] } : {}),
          ...grounds(row),
        }))
      : rows.map((row, i) => ({
          from: row["from"] === "" ? null : row["from"],
          // In the table a period without an end of its own ends where the next begins.
          ...(row["to"] && row["to"] !== rows[i + 1]?.["from"] ? { to: row["to"] } : {}),
          ...(isAbsence(row["status"]) ? { absent: row["status"] } : { status: row["status"] }),
          ...(row["either"] ? { either: row["either"].split(";") } : {}),
          ...(row["kind"] ? { kind: row["kind"] } : {}),
          ...grounds(row),
        }));
  return { ...dataset, values: rows.length > 0 ? { [id]: values } : {} } as unknown as Dataset;
}
/** The reason of an absence stands in the column of the value. */
const isAbsence = (cell: string | undefined): boolean => absences.some((reason) => reason === cell);
const figureOf = (text: string): string | number => (/^-?[\d.]+$/.test(text) ? Number(text) : text);

test("for any place, day and indicator the map, the lane, the table and the CSV say the same", () => {
  const law = fc.property(
    fc.constantFrom(...timed),
    fc.constantFrom(...ids),
    fc.double({ min: 0, max: 1, noNaN: true }),
    ({ indicator, dataset, axis }, id, share) => {
      const day = dayOf(numberOf(axis.from) + share * (numberOf(axis.to) - numberOf(axis.from)));
      const variant = indicator.variants?.[0];
      const options = { carry: variant?.carry, series: variant?.series };
      const picture = pictureOf(indicator, dataset, places, { day, variant: null });
      const onMap = picture.readings.get(id);
      const bars = barsOf(dataset, places, id, axis, options);
      const inTable = rowsOf(dataset, places, picture, "en").find((row) => row.id === id)?.fact.key;
      const inCsv = reading(fromCsv(dataset, id), places, id, day, options);
      expect(barOn({ bars }, day)?.key).toBe(onMap?.key);
      expect(inTable ?? onMap?.key).toBe(onMap?.key);
      if (inTable === undefined) expect(["outside", "did-not-exist"]).toContain(onMap?.key);
      if (rowsByPlace(dataset).has(id))
        expect([inCsv.key, inCsv.certain, "or" in inCsv ? inCsv.or : []]).toEqual([
          onMap?.key,
          onMap?.certain,
          onMap && "or" in onMap ? onMap.or : [],
        ]);
    },
  );
  fc.assert(law, { numRuns: 1500, seed: 2016 });
});
