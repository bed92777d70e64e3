import { describe, expect, test } from "vitest";
import { saidOnBars } from "#charts/lanes/bar-words.ts";
import { stageLanes } from "#charts/lanes/lane-stage.ts";
import { widthOf } from "#charts/lanes/lane-words.ts";
import { position } from "#time/axis.ts";
import { lanesOf } from "#view/lanes/rows.ts";
import { nameOf } from "#view/labels.ts";
import type { Lane } from "#view/lanes/lanes.ts";
import { periodWords, periodYear } from "#view/lanes/period-words.ts";
import { axisOf } from "#view/picture.ts";
import { figure, places } from "../view/real.ts";
import { timed } from "./timed.ts";

function drawn(path: string, width: number, how?: { size: number; around: boolean }) {
  const { indicator, dataset } = figure(path);
  const { paints } = indicator;
  const axis = axisOf(indicator, dataset)!;
  return lanesOf(dataset, places, axis, paints).map((lane) => {
    const on = { dataset, paints, axis, existsFrom: places[lane.id]?.existsFrom, language: "en" as const };
    const { words } = saidOnBars(lane, axis, paints, width, (bar) => periodWords(lane.bars[bar]!, on), how);
    return { lane, words, marks: lane.marks.map(({ day }) => position(axis, day) * width) };
  });
}
const wordsAt = (path: string, place: string, width: number, how?: { size: number; around: boolean }) =>
  drawn(path, width, how).find(({ lane }) => lane.id === place)!.words;
const textsAt = (path: string, place: string, width: number) => wordsAt(path, place, width).map(({ text }) => text);

describe.each(timed)("on the bars of %s", (path) => {
  test.each([400, 640, 900])("of %i pixels no words stand over a mark, over others or beyond the end", (width) => {
    for (const how of [undefined, { size: 16, around: true }])
      for (const { lane, words, marks } of drawn(path, width, how)) {
        const boxes = words.map(({ text, x, anchor, side }) => {
          const wide = (widthOf(text) * 0.93 * (how?.size ?? 12)) / 12;
          return { side, from: anchor === "end" ? x - wide : x, to: anchor === "end" ? x : x + wide };
        });
        for (const [i, { side, from, to }] of boxes.entries()) {
          expect([lane.id, from >= 0 && to <= width]).toEqual([lane.id, true]);
          if (!side)
            for (const mark of marks) expect([lane.id, to < mark - 6 || from > mark + 6]).toEqual([lane.id, true]);
          for (const other of boxes.slice(i + 1).filter((other) => other.side === side))
            expect([lane.id, to <= other.from || other.to <= from]).toEqual([lane.id, true]);
        }
      }
  });
});

test("a period says what it is, and since when", () => {
  expect(textsAt("death-penalty/drug-offences", "SGP", 510)).toEqual(["In law, mandatory for an offence, 1975"]);
});

test("bars too short for their words have them before them, in one line and in their order", () => {
  expect(textsAt("cannabis/adult-use", "THA", 640).at(-1)).toBe(
    "Legal market, 9 June 2022 › Decriminalised, 26 June 2025 ›",
  );
});

test("where rows are high, words that do not fit stand over their bar or under it", () => {
  const words = wordsAt("death-penalty/drug-offences", "MYS", 510, { size: 12, around: true });
  const texts = (on: string) => words.filter(({ side }) => side === on).map(({ text }) => text);
  expect(texts("above")).toEqual(["In law, not mandatory, 1975", "In law, not mandatory, 4 July 2023"]);
  const iraq = wordsAt("death-penalty/drug-offences", "IRQ", 480, { size: 14, around: true });
  expect(iraq.some(({ side }) => side === "below")).toBe(true);
});

/** A timeline of a few places on a sheet of so many pixels. */
function staged(path: string, ids: readonly string[], wide: number, high: number) {
  const { indicator, dataset } = figure(path);
  const { paints } = indicator;
  const axis = axisOf(indicator, dataset)!;
  const on = (id: string) => ({ dataset, paints, axis, existsFrom: places[id as never]?.existsFrom, language: "en" as const }); // prettier-ignore
  const lanes = lanesOf(dataset, places, axis, paints).filter(({ id }) => ids.includes(id));
  const groups = [{ by: "all", key: "all", counted: lanes.length, lanes }] as const;
  const yearOf = (lane: Lane, bar: number) => periodYear(lane.bars[bar]!, on(lane.id));
  const drawn = stageLanes({
    groups,
    axis,
    paints,
    nameOf: (id) => nameOf(places[id], "en"),
    periodsOf: (lane, bar) => periodWords(lane.bars[bar]!, on(lane.id)),
    yearOf,
    wide,
    high,
    ended: false,
  });
  return { lanes, yearOf, drawn };
}

/** The room of a slide on the screens of meeting rooms, from 4:3 to 16:9, in pixels of the chart. */
const sheets = [
  [622, 276],
  [690, 300],
  [852, 328],
] as const;

test.each(timed)("on a slide every bar of %s that has a year has it in its words or beside the name", (path) => {
  const { dataset, indicator } = figure(path);
  const all = lanesOf(dataset, places, axisOf(indicator, dataset)!, indicator.paints)
    .filter(({ bars }) => bars.length > 1)
    .map(({ id }) => id);
  for (const count of [2, 3, 5, 8, 12])
    for (let from = 0; from + count <= all.length; from += 3 * count)
      for (const [wide, high] of sheets) {
        const { lanes, yearOf, drawn } = staged(path, all.slice(from, from + count), wide, high);
        for (const lane of lanes) {
          const { words, years } = drawn.words!.get(lane)!;
          const told = [...words.map(({ text }) => text), ...years].join(" ");
          for (const [i] of lane.bars.entries()) {
            const year = lane.bars[i]!.certain ? yearOf(lane, i) : undefined;
            if (year !== undefined)
              expect([lane.id, year, told]).toEqual([lane.id, year, expect.stringContaining(year)]);
          }
        }
      }
});

test("on the narrow sheet of a 4:3 screen the changes of a few places have room for their dates in words", () => {
  const { drawn } = staged("death-penalty/drug-offences", ["IRQ", "PHL", "MYS", "SGP"], 622, 276);
  expect([...drawn.words!.values()].flatMap(({ years }) => years)).toEqual([]);
  const { drawn: eight } = staged("cannabis/adult-use", ["URY", "CAN", "ZAF", "MEX", "MLT", "LUX", "DEU", "CZE"], 622, 276); // prettier-ignore
  expect([...eight.words!.values()].flatMap(({ years }) => years).length).toBeLessThan(3);
});
