import type { Dataset } from "#model/dataset.ts";
import type { PlaceId, Places } from "#model/place.ts";
import { fold } from "#text/fold.ts";
import { least } from "#model/quantity.ts";
import type { Language } from "#model/words.ts";
import { factOf, type Fact } from "../facts/facts.ts";
import { keysOf, nameOf } from "../labels.ts";
import type { Picture } from "../picture.ts";

/** One row of the table: a place and what is said of it. */
export interface Row {
  readonly id: PlaceId;
  readonly name: string;
  readonly fact: Fact;
  /** Order of meaning: the strongest status first, absences last. */
  readonly rank: number;
  readonly value: number;
}

export const sorts = ["reading", "place", "since", "evidence"] as const;
export type Sort = (typeof sorts)[number];

/** The rows of a picture: every place of which the data set speaks on the day. */
export function rowsOf(dataset: Dataset, places: Places, picture: Picture, language: Language): Row[] {
  const keys = keysOf(dataset);
  const rows: Row[] = [];
  for (const [id, reading] of picture.readings) {
    if (
      reading.key === "outside" ||
      (reading.key === "did-not-exist" && !picture.legend.some(({ apart, sure }) => apart && sure.includes(id)))
    )
      continue;
    const at = keys.indexOf(reading.key);
    rows.push({
      id,
      name: nameOf(places[id], language),
      fact: factOf(dataset, reading, picture.day, language),
      rank: at < 0 ? keys.length : at,
      value: reading.is === "quantity" ? (least(reading.value) ?? 0) : 0,
    });
  }
  return rows;
}

const compare: Record<Sort, (a: Row, b: Row) => number> = {
  place: (a, b) => a.name.localeCompare(b.name),
  reading: (a, b) => a.rank - b.rank || b.value - a.value || a.fact.label.localeCompare(b.fact.label),
  since: (a, b) => yearIn(a.fact.since) - yearIn(b.fact.since),
  evidence: (a, b) => (a.fact.evidenceShort ?? "~").localeCompare(b.fact.evidenceShort ?? "~"),
};

const yearIn = (text: string | undefined): number => Number(/\d{4}/.exec(text ?? "")?.[0] ?? 9999);

/** Rows in an order; equal ones by name. */
export const sorted = (rows: readonly Row[], by: Sort, down: boolean): Row[] =>
  [...rows].sort((a, b) => (down ? -1 : 1) * compare[by](a, b) || compare.place(a, b));

/** Rows that hold every word of a query, in any column. */
export function filtered(rows: readonly Row[], query: string): readonly Row[] {
  const words = fold(query).split(" ").filter(Boolean);
  if (words.length === 0) return rows;
  return rows.filter(({ id, name, fact }) => {
    const text = fold(
      [id, name, fact.label, fact.value, fact.since, fact.evidenceShort, ...fact.remarks, ...fact.source].join(" "),
    );
    return words.every((word) => text.includes(word));
  });
}
