import { expect } from "vitest";
import { dateText } from "#text/format.ts";
import { first, plain, tableShown } from "./as-shown.ts";
import { test } from "./atlas.ts";

test.for([
  "en/cannabis/adult-use/#chart=lanes&c=URY,DEU,THA,ZAF&rows=chosen&sort=name",
  "en/coalitions/bodies/brics/#chart=lanes&c=BRA,EGY,ARG&rows=chosen",
])("of %s every stretch of the file is what the timeline says of it, one after the other", async (path, { open }) => {
  const { page } = await open(path);
  await first(page, ".lanes .name");
  const { rows } = await tableShown(page);
  const chart = page.locator(".lanes .body");
  const said = async () => plain(await page.locator(".lanes .said p").first().innerText());
  await chart.focus();
  await page.keyboard.press("Home");
  const told: { place: string; text: string }[] = [];
  const names = await page.locator(".lanes .name").allInnerTexts();
  for (const place of names) {
    await expect.poll(said).toContain(place);
    // To the first stretch, then through all of them.
    for (let before = ""; before !== (await said());) {
      before = await said();
      await page.keyboard.press("ArrowLeft");
    }
    for (let before = ""; before !== (await said());) {
      before = await said();
      told.push({ place, text: before });
      await page.keyboard.press("ArrowRight");
    }
    await page.keyboard.press("ArrowDown");
  }
  expect(rows.map(({ Place: place }) => place)).toEqual(told.map(({ place }) => place));
  for (const [i, row] of rows.entries()) {
    const { text } = told[i]!;
    expect(text).toContain(`${row.Place} · ${row.Status}`);
    if (row.Began) expect(text).toContain(dateText(row.Began as never));
    for (const source of row.Source!.split(", ").slice(0, 4)) expect(text).toContain(source);
    expect(text).toContain(row.Note);
    expect(text.toLowerCase()).toContain(row.Evidence!.toLowerCase());
  }
});

test("in the file of a timeline are all its rows and no other, in their order, with bars that begin and end on its days", async ({
  open,
}) => {
  for (const part of ["region=europe&rows=changed&sort=date", "sort=region&s=legal", "t=2010-01-01"]) {
    const { page } = await open(`en/cannabis/medical/#chart=lanes&${part}`);
    await first(page, ".lanes .name");
    const { rows } = await tableShown(page);
    await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
    await page.locator(".lanes table").waitFor({ state: "attached" });
    const alone = part.includes("s=");
    const drawn = await page.locator(".lanes tbody tr:not(.group)").evaluateAll((found) =>
      found.map((row) => ({
        place: row.querySelector("th")?.textContent ?? "",
        boxes: [...row.querySelectorAll("svg rect:not(.ground)")].flatMap((rect) => {
          const [x, width] = ["x", "width"].map((name) => Number(rect.getAttribute(name)));
          const land = /--land|none/.test(rect.getAttribute("fill") ?? "");
          return land ? [] : [[x!, x! + width!] as const];
        }),
      })),
    );
    const [from, to] = [
      rows.map((row) => row["First day"]!).sort()[0]!,
      rows
        .map((row) => row["Last day"]!)
        .sort()
        .at(-1)!,
    ];
    const at = (day: string): number =>
      (500 * (Date.parse(day) - Date.parse(from))) / (Date.parse(to) - Date.parse(from));
    const listed = [...new Set(rows.map((row) => row.Place))];
    expect(listed).toEqual(drawn.filter(({ boxes }) => !alone || boxes.length > 0).map(({ place }) => place));
    for (const { place, boxes } of drawn) {
      const own = rows.filter((row) => row.Place === place);
      // A stretch of doubt fades over nine pixels at least; without a value it is a dotted line.
      for (const [left, right] of boxes)
        expect([
          place,
          left,
          right,
          own.some((row) => at(row["First day"]!) <= left + 9.1 && right <= at(row["Last day"]!) + 1),
        ]).toEqual([place, left, right, true]);
      for (const row of own.filter(({ Status }) => Status !== "No data")) {
        const [start, end] = [at(row["First day"]!), at(row["Last day"]!)];
        expect([
          place,
          row["First day"],
          boxes.some(([left, right]) => left <= start + 0.5 && start <= right + 0.5),
        ]).toEqual([place, row["First day"], true]);
        expect([
          place,
          row["Last day"],
          boxes.some(([left, right]) => left <= end + 0.5 && end <= right + 0.5),
        ]).toEqual([place, row["Last day"], true]);
      }
    }
  }
});

test.for([
  "en/death-penalty/drug-offences/#chart=counts",
  "en/cannabis/adult-use/#chart=counts&s=legal-market",
  "en/death-penalty/status/#chart=counts&unit=share",
])("of %s the file holds each step and band with the count that stands there", async (path, { open }) => {
  const { page } = await open(path);
  await first(page, "[data-band]");
  const { rows } = await tableShown(page);
  const steps = [...new Set(rows.map((row) => row["First day"]!))];
  const chart = page.locator(".counts .chart");
  await chart.focus();
  await page.keyboard.press("Home");
  expect(steps.length).toBeGreaterThan(5);
  for (const [i, step] of steps.slice(1).entries()) {
    if (i > 0) await page.keyboard.press("ArrowRight");
    await expect.poll(() => page.locator(".counts text.halo").textContent()).toBe(dateText(step as never));
    const labels = await page.locator(".counts [data-band]").allTextContents();
    const written = labels.map((text) => text.replaceAll(/\s+/g, ""));
    const own = rows.filter((row) => row["First day"] === step);
    const filed = own.map((row) => `${row.Count}${row.Status}`.replaceAll(/\s+/g, ""));
    expect([step, written.filter((label) => !filed.includes(label))]).toEqual([step, []]);
    // What is not written counts nothing.
    const unwritten = own.filter((_, j) => !written.includes(filed[j]!));
    expect([step, unwritten.map((row) => row.Count).filter((count) => !/^0( %)?$/.test(count!))]).toEqual([step, []]);
    for (const row of own)
      expect([row["At least"], row["At most"]]).toEqual(
        row.Count!.includes("%")
          ? expect.anything()
          : row.Count!.split("–").length === 2
            ? row.Count!.split("–")
            : [row.Count, row.Count],
      );
  }
});
