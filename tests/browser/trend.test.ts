import { expect, test, vi } from "vitest";
import { page } from "vitest/browser";
import ReachedBars from "#charts/trend/ReachedBars.svelte";
import SeriesLines from "#charts/trend/SeriesLines.svelte";
import TrendPlaces from "#charts/trend/TrendPlaces.svelte";
import TrendTable from "#charts/trend/TrendTable.svelte";
import YearSums from "#charts/trend/YearSums.svelte";
import { day } from "#model/date.ts";
import type { Series } from "#view/trend/trend.ts";
import { show } from "./show.ts";
import { id } from "./world.ts";

const frame = {
  shown: 2013,
  family: "lake" as const,
  width: 800,
  height: 200,
  left: 40,
  right: 8,
  onyear: () => undefined,
};
const years = [2011, 2012, 2013, 2014].map((year) => ({ year, day: day(`${year}-12-31`) }));
const point = (year: number, value: number) => ({ year, value, quantity: { exactly: value } });
const one: Series = { key: "AAA-x", id: id("AAA"), points: [point(2011, 10), point(2012, 20), point(2014, 40)] };

test("a line joins years that follow on each other, dots bridge a gap, and points are years reported", async () => {
  const { root } = await show(SeriesLines, {
    ...frame,
    series: [one],
    years,
    pinned: [id("AAA")],
    named: [],
    levels: [],
    bands: [],
    nameOf: () => "Aland",
    onpin: () => undefined,
  });
  const line = root.querySelector("[data-series=AAA]")!;
  const [bridge, joined] = [...line.querySelectorAll("path")].map((path) => path.getAttribute("d") ?? "");
  expect(bridge!.match(/M/g)).toHaveLength(1);
  expect(joined!.match(/M/g)).toHaveLength(1);
  expect(line.querySelectorAll("circle")).toHaveLength(3);
  const said = [...root.querySelectorAll("text")].map(({ textContent }) => textContent);
  expect(said).toContain("10");
  expect(said).toContain("Aland 40 (2014)");
});

test("a bar that is a minimum is ragged and says so; an exact one is flat; none known is no bar", async () => {
  const onyear = vi.fn();
  const { root } = await show(YearSums, {
    ...frame,
    onyear,
    bars: [
      { year: 2011, named: { exactly: 8 } },
      { year: 2012, named: { atLeast: 5 }, world: { atLeast: 9 } },
      { year: 2013, named: null },
      { year: 2014, named: { exactly: 0 } },
    ],
  });
  const said = [...root.querySelectorAll("text")].map(({ textContent }) => textContent);
  expect(said).toEqual(expect.arrayContaining(["8", "≥\u202f9", "0"]));
  expect(root.querySelectorAll("path[fill]")).toHaveLength(2);
  expect(root.querySelectorAll("rect[fill]")).toHaveLength(2);
  const hit = [...root.querySelectorAll<SVGRectElement>("rect.hit")].at(1)!;
  hit.dispatchEvent(new MouseEvent("click", { bubbles: true }));
  expect(onyear).toHaveBeenLastCalledWith(2012);
});

test("at the target, below it and without a value add up to the same height in every year", async () => {
  const { root } = await show(ReachedBars, {
    ...frame,
    scope: "x",
    years: [
      { year: 2011, day: day("2011-12-31"), met: [id("AAA")], below: [id("BBB")], none: [id("III")] },
      { year: 2012, day: day("2012-12-31"), met: [], below: [], none: [id("AAA"), id("BBB"), id("III")] },
    ],
  });
  const heights = new Map<string, number>();
  for (const bar of root.querySelectorAll("rect[fill]"))
    heights.set(
      bar.getAttribute("x")!,
      (heights.get(bar.getAttribute("x")!) ?? 0) + Number(bar.getAttribute("height")),
    );
  const [first, second] = [...heights.values()];
  expect(first).toBeCloseTo(second!);
  expect([...root.querySelectorAll("text")].map(({ textContent }) => textContent)).toContain("1 of 2");
});

test("the table goes to the end of a year, the list pins a place", async () => {
  const onday = vi.fn();
  const { root } = await show(TrendTable, {
    columns: ["Year", "At the target"],
    years: years.map(({ year, day }) => ({ year, day, cells: ["1"] })),
    shown: 2013,
    onday,
  });
  root.querySelector("details")!.open = true;
  expect(root.querySelector("[aria-current=date]")?.textContent).toBe("2013");
  await page.getByRole("button", { name: "Go to the end of 2012" }).click();
  expect(onday).toHaveBeenLastCalledWith("2012-12-31");

  const onpin = vi.fn();
  const list = await show(TrendPlaces, {
    rows: [{ key: "AAA-x", id: id("AAA"), name: "Aland", value: "10 (2011) – 40 (2014)", pinned: false }],
    unit: "people",
    onpin,
  });
  list.root.querySelector("details")!.open = true;
  await page.getByRole("button", { name: "Aland" }).click();
  expect(onpin).toHaveBeenLastCalledWith("AAA");
});
