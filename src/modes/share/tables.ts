import type { NamedSheet, Sheet } from "#text/csv.ts";
import { sheetWords as words } from "#text/en/sheet.ts";

/** The text of a cell as it is read: signs that only eyes see are no part of it. */
function textOf(cell: Element): string {
  const copy = cell.cloneNode(true) as Element;
  for (const sign of copy.querySelectorAll("[aria-hidden=true]")) sign.remove();
  return (copy.textContent ?? "").replaceAll(/\s+/g, " ").trim();
}

const cellsOf = (row: Element): string[] => [...row.querySelectorAll(":scope > :is(th, td)")].map(textOf);

/** What a table is called: its caption, its label, or the heading before it. */
function nameOf(table: HTMLTableElement, headings: readonly Element[]): string {
  const before = headings.filter(
    (heading) => heading.compareDocumentPosition(table) & Node.DOCUMENT_POSITION_FOLLOWING,
  );
  return table.caption ? textOf(table.caption) : (table.ariaLabel ?? textOf(before.at(-1) ?? document.body));
}

const isHead = ({ cells: [only] }: HTMLTableRowElement): boolean => only?.scope === "rowgroup";

/** Rows under headings are told their heading in a column of its own: a sheet has as many cells in each row. */
function sheetOf(head: HTMLTableRowElement, rows: readonly HTMLTableRowElement[]): Sheet {
  const parted = rows.some(isHead);
  const acts = [...head.cells].flatMap((cell, i) => (cell.dataset.sheet === "off" ? [i] : []));
  const taken = (row: HTMLTableRowElement): string[] => cellsOf(row).filter((_, i) => !acts.includes(i));
  let part = "";
  const lines = rows.flatMap((row) => {
    if (isHead(row)) part = textOf(row.cells[0]!);
    return isHead(row) ? [] : [parted ? [part, ...taken(row)] : taken(row)];
  });
  return { columns: parted ? [words.columns.part, ...taken(head)] : taken(head), rows: lines };
}

/** The tables that a page shows, row by row as they stand there. */
export function tablesOn(page: ParentNode): NamedSheet[] {
  const headings = [...page.querySelectorAll("h1, h2, h3")];
  return [...page.querySelectorAll("table")].flatMap((table) => {
    const [head] = table.tHead?.rows ?? [];
    if (!head || !table.checkVisibility()) return [];
    const rows = [...table.tBodies].flatMap(({ rows }) => [...rows]).filter((row) => row.checkVisibility());
    return [{ name: nameOf(table, headings), sheet: sheetOf(head, rows) }];
  });
}
