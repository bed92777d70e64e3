import { expect, test, vi } from "vitest";
import { userEvent } from "vitest/browser";
import CountsFigure from "#charts/counts/CountsFigure.svelte";
import { day } from "#model/date.ts";
import type { Counts, Standing } from "#view/counts/counts.ts";
import { createRawSnippet } from "svelte";
import { show } from "./show.ts";
import { id, paints } from "./world.ts";

const at = (key: string): Standing => ({ key, certain: true, or: [] });
const count = (least: number) => ({ least, most: least });
const counts: Counts = {
  bands: ["yes", "no", "no-data"],
  points: [
    {
      day: day("2000-01-01"),
      places: 10,
      either: 0,
      by: new Map([
        ["no", count(9)],
        ["no-data", count(1)],
      ]),
      moves: [],
    },
    {
      day: day("2005-06-01"),
      places: 10,
      either: 0,
      by: new Map([
        ["yes", count(2)],
        ["no", count(7)],
        ["no-data", count(1)],
      ]),
      moves: ["AAA", "BBB"].map((place) => ({ id: id(place), from: at("no"), to: at("yes") })),
    },
    {
      day: day("2008-01-01"),
      places: 10,
      either: 0,
      by: new Map([
        ["yes", count(1)],
        ["no", count(8)],
        ["no-data", count(1)],
      ]),
      moves: [{ id: id("AAA"), from: at("yes"), to: at("no") }],
    },
  ],
};
const props = {
  counts,
  axis: { from: day("2000-01-01"), to: day("2010-01-01") },
  day: day("2007-01-01"),
  unit: "places" as "places" | "share",
  alone: null as string | null,
  outlined: null,
  paints,
  yearly: false,
  states: true,
  pinned: [],
  height: 300,
  labelOf: (key: string) => key,
  nameOf: (place: string) => `Land ${place}`,
  patterns: createRawSnippet(() => ({ render: () => "<g></g>" })),
  onunit: vi.fn(),
  onday: vi.fn(),
  onpin: vi.fn(),
};
const panel = (root: Element): string => root.querySelector<HTMLElement>(".moves")!.innerText.replaceAll(/\s+/g, " ");
const chart = (root: Element): HTMLElement => root.querySelector<HTMLElement>("[role=application]")!;
const labels = (root: Element): string[] =>
  [...root.querySelectorAll("[data-band]")].map(({ textContent }) => textContent.trim());

test("the panel tells of the last change on or before the day, without pointing at anything", async () => {
  const { root, change } = await show(CountsFigure, props);
  expect(panel(root)).toContain("1 June 2005 2 states change: the last change on or before 1 January 2007");
  expect(panel(root)).toContain("Land AAA, Land BBB");
  change({ day: day("2004-01-01") });
  expect(panel(root)).toContain("Nothing changes in this record from its start on 1 January 2000");
});

test("arrows step through the days of change, Enter shows the day, Escape leaves; a reader who cannot see is told", async () => {
  const onday = vi.fn();
  const { root } = await show(CountsFigure, { ...props, onday });
  chart(root).focus();
  await userEvent.keyboard("{ArrowRight}");
  expect(panel(root)).toContain("1 January 2008 1 state changes");
  expect(root.querySelector("[aria-live=polite]")!.textContent).toBe("1 January 2008. Land AAA: yes → no");
  await userEvent.keyboard("{ArrowLeft}");
  expect(panel(root)).toContain("1 June 2005 2 states change");
  await userEvent.keyboard("{ArrowLeft}{Enter}");
  expect(onday).toHaveBeenLastCalledWith("2005-06-01");
  await userEvent.keyboard("{Escape}");
  expect(panel(root)).toContain("the last change on or before 1 January 2007");
});

test("a click goes to the day of change nearest to it", async () => {
  const onday = vi.fn();
  const { root } = await show(CountsFigure, { ...props, onday });
  const svg = root.querySelector("svg[viewBox$='300']")!;
  await userEvent.click(svg, { position: { x: 500, y: 150 } });
  expect(onday).toHaveBeenLastCalledWith("2005-06-01");
});

test("each band is named at its end with the count of the day, in places or as a share; one alone stands by itself", async () => {
  const { root, change } = await show(CountsFigure, props);
  expect(labels(root)).toEqual(["1 no-data", "7 no", "2 yes"]);
  change({ unit: "share" });
  expect(labels(root)).toEqual(["10 % no-data", "70 % no", "20 % yes"]);
  change({ unit: "places", alone: "yes" });
  expect(labels(root)).toEqual(["2 yes"]);
});

test("names pin and the unit is chosen by buttons", async () => {
  const [onpin, onunit] = [vi.fn(), vi.fn()];
  const { root } = await show(CountsFigure, { ...props, onpin, onunit });
  await userEvent.click(root.querySelector(".moves button")!);
  expect(onpin).toHaveBeenCalledWith(id("AAA"));
  await userEvent.click(root.querySelector("[data-choice=share]")!);
  expect(onunit).toHaveBeenCalledWith("share");
});
