/** A table without a screen: a heading a column, then rows of texts. */
export interface Sheet {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** A table by its name. */
export interface NamedSheet {
  readonly name: string;
  readonly sheet: Sheet;
}

/** RFC 4180: lines end in CRLF; a cell with a comma, a quotation mark or a line break stands in quotation marks. */
export const csvText = ({ columns, rows }: Sheet): string =>
  [columns, ...rows].map((row) => `${row.map(quoted).join(",")}\r\n`).join("");

/** A spreadsheet takes what begins with these signs for a formula: an apostrophe before it makes it a text. */
export const withoutFormulas = ({ columns, rows }: Sheet): Sheet => {
  const plain = (text: string): string => (/^[=+@\t\r]|^-(?![\d.])./.test(text) ? `'${text}` : text);
  return { columns: columns.map(plain), rows: rows.map((row) => row.map(plain)) };
};

const quoted = (text: string): string => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** Cells parted by tabs, as a spreadsheet takes them from the clipboard: no cell holds a tab or a line break. */
export const tabText = ({ columns, rows }: Sheet): string =>
  [columns, ...rows].map((row) => row.map((text) => text.replace(/\s+/g, " ")).join("\t")).join("\n");

/** The same as a table of HTML, which a text editor takes from the clipboard. */
export const tableHtml = ({ columns, rows }: Sheet): string => {
  const line = (cells: readonly string[], tag: "th" | "td"): string =>
    `<tr>${cells.map((text) => `<${tag}>${escaped(text)}</${tag}>`).join("")}</tr>`;
  return `<table>${line(columns, "th")}${rows.map((row) => line(row, "td")).join("")}</table>`;
};

const escaped = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
