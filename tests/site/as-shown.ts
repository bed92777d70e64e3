import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { expect } from "vitest";
import type { Place } from "#model/place.ts";
import { readCsv } from "../unit/build/read-csv.ts";
import { openPanel, panel, savedBy } from "./share.ts";

const { places } = JSON.parse(readFileSync("data/places.json", "utf8")) as { places: Record<string, Place> };
/** The name of a place. */
export const nameOf = (id: string): string => places[id]?.name.en.short ?? id;
export const plain = (text: string): string => text.replaceAll(/\s+/g, " ").trim();

/** A table as it is saved. */
interface Table {
  readonly head: readonly string[];
  /** A record for each row, by the heads of its columns. */
  readonly rows: readonly Readonly<Record<string, string>>[];
  readonly cells: readonly (readonly string[])[];
}

/** The table that the panel saves first, or one by its name. */
export async function tableShown(page: Page, name?: string): Promise<Table> {
  await openPanel(page);
  if (name !== undefined) await panel(page).locator("select[name=table]").selectOption({ label: name });
  const { bytes } = await savedBy(page, "CSV as shown");
  const [table = ""] = bytes.toString().replace("\ufeff", "").split("\r\n\r\n");
  const [head = [], ...cells] = readCsv(`${table}\r\n`);
  // JSON holds the same cells, by the same heads.
  const json = JSON.parse((await savedBy(page, "JSON as shown")).bytes.toString()) as {
    columns: string[];
    rows: Record<string, string>[];
  };
  expect(json.rows.map((row) => json.columns.map((column) => row[column]))).toEqual(cells);
  await page.keyboard.press("Escape");
  await panel(page).waitFor({ state: "detached" });
  const rows = cells.map((row) => Object.fromEntries(head.map((column, i) => [column, row[i] ?? ""])));
  return { head, rows, cells };
}

/** Waits until a chart stands. */
export const first = (page: Page, selector: string): Promise<void> => page.locator(selector).first().waitFor();
