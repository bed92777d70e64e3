import type { NamedSheet } from "#text/csv.ts";

/** The text of a cell as it is read: signs that only eyes see are no part of it. */
function textOf(cell: Element): string {
  const copy = cell.cloneNode(true) as Element;
  for (const sign of copy.querySelectorAll("[aria-hidden=true]")) sign.remove();
  return (copy.textContent ?? "").replaceAll(/\s+/g, " ").trim();
}

const cellsOf = (row: Element): string[] => [...row.querySelectorAll(":scope > :is(th, td)")].map(textOf);

/** What a table is called: its caption, or the heading before it. */
function nameOf(table: HTMLTableElement, headings: readonly Element[]): string {
  const before = headings.filter(
    (heading) => heading.compareDocumentPosition(table) & Node.DOCUMENT_POSITION_FOLLOWING,
  );
  return textOf(table.caption ?? before.at(-1) ?? document.body);
}

/** The tables that a page shows, row by row as they stand there. */
export function tablesOn(page: ParentNode): NamedSheet[] {
  const headings = [...page.querySelectorAll("h1, h2, h3")];
  return [...page.querySelectorAll("table")].flatMap((table) => {
    const [head] = table.tHead?.rows ?? [];
    if (!head || !table.checkVisibility()) return [];
    const rows = [...table.tBodies].flatMap(({ rows }) => [...rows]).filter((row) => row.checkVisibility());
    return [{ name: nameOf(table, headings), sheet: { columns: cellsOf(head), rows: rows.map(cellsOf) } }];
  });
}
