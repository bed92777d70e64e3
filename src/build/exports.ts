import type { Dataset } from "#model/dataset.ts";
import type { Period, YearValue } from "#model/fact.ts";
import type { PlaceId, Places } from "#model/place.ts";

type Cell = string | number | boolean | null | undefined;
type Row = readonly Cell[];

interface Table {
  readonly columns: readonly string[];
  readonly rows: readonly Row[];
}

/** What every fact has, as the last columns. */
const grounds = ["source", "evidence", "rule", "confidence", "note"] as const;
type Grounded = Pick<Period, (typeof grounds)[number]>;
const groundsOf = ({ source, evidence, rule, confidence, note }: Grounded): Row => [
  source.join(";"),
  evidence,
  rule,
  confidence,
  note?.en,
];

/** Columns before the grounds, by form. */
export const columnsOf = {
  status: ["place", "name", "status", "absent", "either", "from", "to", "kind", "by", "last_read", ...grounds],
  membership: ["place", "name", "status", "absent", "either", "from", "to", "kind", "by", "last_read", ...grounds],
  quantity: ["place", "name", "value", "absent", "year", "low", "high", "series", ...grounds],
  vote: ["place", "name", "vote", "absent", "intended", "lead", "day", ...grounds],
} as const;

/** A data set in long form for spreadsheets: a fact a row; `to` is where the next period begins, if the file gives no other end. */
export const csvOf = (dataset: Dataset, places: Places): string => csv(tableOf(dataset, places));

function tableOf(dataset: Dataset, places: Places): Table {
  const columns = columnsOf[dataset.form];
  const placed = <Fact>(values: Readonly<Record<PlaceId, Fact | undefined>>, rows: (fact: Fact) => Row[]): Row[] =>
    (Object.entries(values) as [PlaceId, Fact][]).flatMap(([id, fact]) =>
      rows(fact).map((row) => [id, places[id]?.name.en.short ?? id, ...row]),
    );
  switch (dataset.form) {
    case "quantity": {
      const world = (dataset.world ?? []).map((value) => ["WORLD", "World", ...yearRow(value)]);
      return { columns, rows: [...world, ...placed(dataset.values, (values) => values.map(yearRow))] };
    }
    case "vote":
      return {
        columns,
        rows: placed(dataset.values, (ballot) => [
          [ballot.vote, ballot.absent, ballot.intended, ballot.lead, dataset.day, ...groundsOf(ballot)],
        ]),
      };
    default:
      return { columns, rows: placed(dataset.values, periodRows) };
  }
}

const yearRow = (entry: YearValue): Row => {
  const { value, absent, year, low, high, series } = entry;
  return [value, absent, year, low, high, series, ...groundsOf(entry)];
};

const periodRows = (periods: readonly Period[]): Row[] =>
  periods.map((period, i) => {
    const { status, absent, either, from, to, kind, by, lastRead } = period;
    return [
      status,
      absent,
      either?.join(";"),
      from,
      to ?? periods[i + 1]?.from,
      kind,
      by,
      lastRead,
      ...groundsOf(period),
    ];
  });

/** RFC 4180: lines end in CRLF; a cell with a comma, a quotation mark or a line break stands in quotation marks. */
function csv({ columns, rows }: Table): string {
  const cell = (value: Cell): string => {
    const text = String(value ?? "");
    return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  };
  return [columns, ...rows].map((row) => `${row.map(cell).join(",")}\r\n`).join("");
}
