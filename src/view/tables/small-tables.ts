import type { Dataset } from "#model/dataset.ts";
import { quantityOf } from "#model/quantity.ts";
import { inLanguage, type Language } from "#model/words.ts";
import { factWords } from "#text/en/facts.ts";
import { tableWords } from "#text/en/tables.ts";
import { quantityText } from "#text/format.ts";
import { labelOf } from "../labels.ts";

/** A table of facts that belong to no place. */
export interface SmallTable {
  readonly heading: string;
  readonly columns: readonly string[];
  readonly rows: readonly { readonly cells: readonly string[]; readonly source: readonly string[] }[];
}

/** What a data set says of the world as a whole, and of those that took part without being places. */
export function smallTablesOf(dataset: Dataset, language: Language): SmallTable[] {
  const { columns } = tableWords;
  if (dataset.form === "quantity" && dataset.world)
    return [
      {
        heading: tableWords.worldTotals,
        columns: [columns.year, columns.value, columns.evidence, columns.note],
        rows: dataset.world.map(({ year, value, evidence, note, source }) => ({
          cells: [
            String(year),
            quantityText(quantityOf(value)),
            factWords.evidenceShort[evidence],
            note ? inLanguage(note, language) : "",
          ],
          source,
        })),
      },
    ];
  if ((dataset.form === "vote" || dataset.form === "membership") && dataset.entities)
    return [
      {
        heading: tableWords.entities,
        columns: [columns.place, columns.reading, columns.evidence, columns.note],
        rows: Object.values(dataset.entities).map(({ name, status, evidence, note, source }) => ({
          cells: [
            inLanguage(name, language),
            labelOf(dataset, status, language),
            factWords.evidenceShort[evidence],
            note ? inLanguage(note, language) : "",
          ],
          source,
        })),
      },
    ];
  return [];
}
