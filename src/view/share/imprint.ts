import type { Day } from "#model/date.ts";
import { publisherOf, type Source } from "#model/source.ts";
import { dateText, numberText } from "#text/format.ts";
import { shareWords as words } from "#text/en/share.ts";
import type { Sheet } from "#text/csv.ts";

/** What every file made of a view says of itself. */
export interface Imprint {
  readonly title: string;
  /** The day or year shown, in words; null where it shows no single one. */
  readonly when: string | null;
  /** What the atlas is called. */
  readonly name: string;
  /** The day of the release of the facts. */
  readonly data: Day;
  readonly sources: readonly Source[];
  readonly disclaimer: string;
  readonly address: string;
}

const most = 4;

/** Who stands behind a view: publishers, each once, in the order of their sources. */
export const publishersOf = (sources: readonly Source[]): string[] => [...new Set(sources.map(publisherOf))];

/** Who stands behind a view, in a line; "" where nobody is known. */
export function sourcesLine(sources: readonly Source[]): string {
  const publishers = publishersOf(sources);
  return words.sources(publishers.slice(0, most), publishers.length);
}

/** What an imprint says, by its names, in this order. */
function imprintRows(imprint: Imprint): (readonly [string, string])[] {
  const { fields } = words;
  const { title, when, name, data, sources, disclaimer, address } = imprint;
  const rows: readonly (readonly [string, string | null])[] = [
    [fields.title, title],
    [fields.shown, when],
    [fields.data, words.version(name, dateText(data))],
    [fields.sources, publishersOf(sources).join("; ")],
    [fields.licence, words.licence],
    [fields.borders, disclaimer],
    [fields.address, address],
  ];
  return rows.flatMap(([field, text]) => (text ? [[field, text] as const] : []));
}

/** The imprint in paragraphs of plain text. */
export const imprintText = (imprint: Imprint): string =>
  imprintRows(imprint)
    .map(([field, text]) => `${field}: ${text}`)
    .join("\n");

/** What stands at the foot of every sheet on which a view is printed; `version` and `sources` are as they are said. */
interface Printed extends Pick<Imprint, "title" | "when" | "disclaimer" | "address"> {
  readonly version: string;
  readonly sources: string;
}

/** The foot of a sheet, in two lines that a sheet may break further: what it is, and where it stands. */
export function printedText({ title, when, version, sources, disclaimer, address }: Printed): [string, string] {
  const told = when !== null && !title.includes(when) ? words.shown(when) : "";
  const parts = [title, told, version, sources, words.licensed(words.licence), disclaimer].filter(Boolean);
  return [parts.map((part) => (/[.!?]$/.test(part) ? part : `${part}.`)).join(" "), address];
}

/** A sentence that is true of the view, its title where none is given, with who says so and where it can be looked up. */
export function sentenceOf(imprint: Imprint, sentence = imprint.title): string {
  const { when, name, data, sources, address } = imprint;
  const said = /[.!?]$/.test(sentence) ? sentence : `${sentence}.`;
  const told = when !== null && !sentence.includes(when) ? `${words.shown(when)}; ` : "";
  const line = sourcesLine(sources);
  const from = [told + words.version(name, dateText(data)), line].filter(Boolean).join(". ");
  return `${said} (${from}.) ${address}`;
}

/** The sheet with what it is and who says so under its rows, a line apart, as statistical offices write it. */
export const withImprint = (sheet: Sheet, imprint: Imprint): Sheet => ({
  columns: sheet.columns,
  rows: [...sheet.rows, [], ...imprintRows(imprint)],
});

/** The sheet as JSON: what it is, then a record for each row. */
export function jsonOf({ columns, rows }: Sheet, imprint: Imprint): string {
  const named = columns.map((column, i) => (columns.indexOf(column) === i ? column : `${column} ${numberText(i + 1)}`));
  const { title, when, data, sources, disclaimer, address } = imprint;
  return JSON.stringify(
    {
      title,
      shown: when,
      data,
      licence: words.licence,
      disclaimer,
      address,
      sources: sources.map(({ title, publisher, year, url, terms }) => ({ title, publisher, year, url, terms })),
      columns: named,
      rows: rows.map((row) => Object.fromEntries(named.map((name, i) => [name, row[i] ?? ""]))),
    },
    null,
    1,
  );
}
