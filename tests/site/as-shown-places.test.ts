import type { Page } from "playwright-core";
import { expect } from "vitest";
import { first, nameOf, plain, tableShown } from "./as-shown.ts";
import { test } from "./atlas.ts";
import { live } from "./figure.ts";

test("the file of a trend holds its columns and its lines, figure by figure", async ({ open }) => {
  const { page } = await open("en/harm-reduction/needle-syringe-coverage/#chart=trend&c=AUS");
  await first(page, ".trend rect");
  const { rows, cells } = await tableShown(page);
  const bars = await page.locator(".trend svg:not(.hidden)").evaluateAll((all) => {
    const chart = all.find((svg) => svg.querySelector("rect.none"));
    return [...(chart?.querySelectorAll("rect[fill]") ?? [])].map((rect) => Number(rect.getAttribute("height")));
  });
  const heights = rows.map((_, i) => bars.slice(3 * i, 3 * i + 3));
  const counts = cells.map(([, ...row]) => row.slice(0, 3).map(Number));
  const [all, whole] = [
    Math.max(...counts.map((row) => row[0]! + row[1]! + row[2]!)),
    Math.max(...heights.map((row) => row[0]! + row[1]! + row[2]!)),
  ];
  expect(bars.length).toBe(3 * rows.length);
  for (const [i, row] of counts.entries())
    expect(heights[i]!.map((height) => Math.round((height * all) / whole))).toEqual(row);
  await page.locator("main details:has(table) summary").first().click();
  const table = await page
    .locator("main details table")
    .first()
    .evaluate((table: HTMLTableElement) =>
      [...table.tBodies[0]!.rows].map((row) => [...row.cells].map((cell) => cell.innerText.trim())),
    );
  expect(cells).toEqual(table);
  const { rows: figures } = await tableShown(page, "Figures by place");
  const own = figures.filter((row) => row.Place === "Australia");
  expect(own.length).toBeGreaterThan(2);
  expect(await page.locator("[data-series=AUS] circle").count()).toBe(own.length);
  const labels = await page.locator(".trend text.name").allTextContents();
  for (const label of labels) expect(figures.some((row) => label.startsWith(`${row.Place} ${row.Value}`))).toBe(true);
  const drawn = await page
    .locator("[data-series]")
    .evaluateAll((all) => all.map((one) => one.getAttribute("data-series")!));
  expect([...new Set(figures.map((row) => row.Place))].sort()).toEqual([...new Set(drawn.map(nameOf))].sort());
});

test("sums by year, and the years of a place pinned, are in the file as they are drawn", async ({ open }) => {
  const { page } = await open("en/death-penalty/executions/#chart=trend&c=IRN");
  await first(page, ".trend rect, .trend path");
  const { cells } = await tableShown(page);
  await page.locator("main details:has(table) summary").first().click();
  const table = await page
    .locator("main details table")
    .first()
    .evaluate((table: HTMLTableElement) =>
      [...table.tBodies[0]!.rows].map((row) => [...row.cells].map((cell) => cell.innerText.trim())),
    );
  expect(table.length).toBeGreaterThan(5);
  expect(cells).toEqual(table);
  const { rows } = await tableShown(page, "Figures of Iran");
  const inTable = table.flatMap(([year, , , who = ""]) => {
    const value = /Iran ([^,]*?)(?:,| and |$)/.exec(who)?.[1];
    return value ? [[year, value]] : [];
  });
  expect(rows.map((row) => [row.Year, row.Value])).toEqual(expect.arrayContaining(inTable));
});

/** What each label of the legend is the label of. */
async function labelsOn(page: Page): Promise<Map<string, string>> {
  const found = await page
    .locator("[data-status]")
    .evaluateAll((all) => all.map((one) => [(one as HTMLElement).dataset.status!, (one as HTMLElement).innerText]));
  return new Map(found.map(([key = "", text = ""]) => [key, plain(text).replace(/ [\d–]+( [\d–]+)?$/, "")]));
}

test.for([
  "en/coalitions/votes/unga71-187/#chart=tiles&sort=name",
  "en/death-penalty/drug-offences/#chart=tiles&region=asia&t=2016-04-19",
  "en/cannabis/adult-use/#chart=tiles&s=decriminalised",
])("of %s the file holds each tile in its order and under its heading", async (path, { open }) => {
  const { page } = await open(path);
  await first(page, "[data-chart=tiles] button[data-place]");
  const alone = new URLSearchParams(path.split("#")[1]).get("s");
  const tiles = await page
    .locator("[data-chart=tiles] section")
    .evaluateAll(
      (groups, alone) =>
        groups.flatMap((group) =>
          [...group.querySelectorAll<HTMLElement>("button[data-place]")]
            .filter(({ dataset }) => alone === null || dataset.reading === alone)
            .map((tile) => [group.querySelector("h2")?.innerText, tile.querySelector(".hidden")?.textContent]),
        ),
      alone,
    );
  const { rows } = await tableShown(page);
  expect(tiles.length).toBeGreaterThan(5);
  const labels = await labelsOn(page);
  const bins = [...labels.values()];
  expect(rows.map((row) => [row.Group, `${row.Place}: ${row.Reading}`])).toEqual(tiles);
  for (const row of rows) expect(bins.some((label) => label.startsWith(row.Reading!))).toBe(true);
});

test.for([
  ["en/cannabis/adult-use/#chart=changes&then=2012-01-01", "[data-chart] .world"],
  ["en/cannabis/adult-use/#chart=changes&maps=abreast&t=2020-01-01&then=2000-01-01", "[data-chart] .world"],
  ["en/death-penalty/drug-offences/#chart=beside&t=2016-04-19", "[data-chart] .world"],
  ["en/death-penalty/drug-offences/#chart=beside&with=cannabis/adult-use&maps=divider", "[data-chart] .world"],
] as const)("of %s the file says of each place what both maps say", async ([path, map], { open }) => {
  const { page } = await open(path);
  await expect.poll(() => page.locator(map).count()).toBe(2);
  await live(page).catch(() => undefined);
  const read = await page
    .locator(map)
    .evaluateAll((maps) =>
      maps.map((map) =>
        Object.fromEntries(
          [...map.querySelectorAll<HTMLElement>("[data-place]")].map(({ dataset }) => [
            dataset.place!,
            dataset.reading!,
          ]),
        ),
      ),
    );
  const { head, rows, cells } = await tableShown(page);
  const labels = await labelsOn(page);
  const nowhere = ["outside", "did-not-exist"];
  const drawn = [...new Set(read.flatMap((one) => Object.keys(one)))].filter((id) =>
    read.some((one) => !nowhere.includes(one[id] ?? "outside")),
  );
  expect(rows.map((row) => row.Place).sort()).toEqual(drawn.map(nameOf).sort());
  expect(head[0]).toBe("Place");
  for (const id of drawn) {
    const row = cells[rows.findIndex((row) => row.Place === nameOf(id))]!;
    for (const [i, on] of read.entries()) {
      const said = row[1 + 4 * i]!;
      const key = on[id] ?? "outside";
      if (nowhere.includes(key)) expect([id, said]).toEqual([id, ""]);
      else if (labels.has(key)) expect([id, labels.get(key)]).toEqual([id, said]);
    }
  }
});
