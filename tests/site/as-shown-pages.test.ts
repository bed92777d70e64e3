import { expect } from "vitest";
import { tableShown } from "./as-shown.ts";
import { test } from "./atlas.ts";
import { copied, openPanel, panel } from "./share.ts";

test("the tables of a place are saved by the name of their topic, each row under its part, without what is no fact", async ({
  open,
}) => {
  const { page } = await open("en/countries/CIV/");
  await openPanel(page);
  const names = await panel(page).locator("select[name=table] option").allInnerTexts();
  await page.keyboard.press("Escape");
  await panel(page).waitFor({ state: "detached" });
  expect(names.slice(0, 3)).toEqual(["Death penalty", "Cannabis", "Harm reduction"]);
  expect(new Set(names).size).toBe(4);
  for (const name of names) {
    const { head, cells } = await tableShown(page, name);
    expect(head).toEqual(["Part", "Fact", "Reading", "Since", "Note", "Evidence and source"]);
    const shown = await page
      .getByRole("table", { name, exact: true })
      .evaluate((table: HTMLTableElement) =>
        [...table.tBodies].flatMap(({ rows: [band, ...rows] }) =>
          rows.map(({ cells }) => [band, cells[0], cells[1]].map((cell) => cell!.textContent.trim())),
        ),
      );
    expect(shown.length).toBeGreaterThan(0);
    expect(cells.map((row) => row.slice(0, 3))).toEqual(shown);
    for (const row of cells) expect(row.length).toBe(head.length);
  }
});

test("the sentence of a place says its law, that of a comparison in how much its places differ", async ({ open }) => {
  const permissions = ["clipboard-read", "clipboard-write"];
  for (const [path, said] of [
    ["en/countries/CIV/", /^In Côte d'Ivoire cannabis is illegal, .*\. \(Drug Policy Atlas, data of/],
    ["en/compare/#c=CIV,TUR", /^Côte d'Ivoire and Türkiye, compared\. On \d+ \w+ \d{4} they differ in \d+ of \d+ rows\. \(Drug Policy Atlas, data of/], // prettier-ignore
  ] as const) {
    const { page } = await open(path, { permissions });
    const shown = await openPanel(page);
    await shown.getByRole("button", { name: "Copy sentence" }).click();
    await expect.poll(() => copied(page)).toMatch(said);
    expect(await copied(page)).toContain(path.split("#")[0]);
    await page.context().close();
  }
});
