import { csvText, tableHtml, tabText, withoutFormulas, type Sheet } from "#text/csv.ts";

/** Gives a file to the reader. */
export function saveFile(name: string, file: Blob): void {
  const url = URL.createObjectURL(file);
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}

/** Gives a table to the reader as a file. The mark at its beginning tells spreadsheets that it is UTF-8. */
export const saveCsv = (name: string, sheet: Sheet): void =>
  saveFile(`${name}.csv`, new Blob(["\ufeff", csvText(withoutFormulas(sheet))], { type: "text/csv;charset=utf-8" }));

/** Copies a table both as text with tabs, for a spreadsheet, and as HTML; false where the browser does not allow it. */
export async function copyTable(copied: Sheet): Promise<boolean> {
  const sheet = withoutFormulas(copied);
  const text = tabText(sheet);
  try {
    const parts = { "text/plain": text, "text/html": tableHtml(sheet) };
    const blobs = Object.entries(parts).map(([type, part]) => [type, new Blob([part], { type })] as const);
    await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(blobs))]);
    return true;
  } catch {
    return copyText(text);
  }
}

/** Copies a text; false where the browser does not allow it. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
