import { describe, expect, test } from "vitest";
import { typeFor, wordsOnBars } from "#charts/lanes/bar-words.ts";
import { widthOf } from "#charts/lanes/lane-words.ts";
import { position } from "#time/axis.ts";
import { lanesOf } from "#view/lanes/rows.ts";
import { periodWords } from "#view/lanes/period-words.ts";
import { axisOf } from "#view/picture.ts";
import { figure, places } from "../view/real.ts";
import { timed } from "./timed.ts";

function drawn(path: string, width: number, how?: { size: number; above: boolean }) {
  const { indicator, dataset } = figure(path);
  const { paints } = indicator;
  const axis = axisOf(indicator, dataset)!;
  return lanesOf(dataset, places, axis, paints).map((lane) => {
    const on = { dataset, paints, axis, existsFrom: places[lane.id]?.existsFrom, language: "en" as const };
    const words = wordsOnBars(lane, axis, paints, width, (bar) => periodWords(lane.bars[bar]!, on), how);
    return { lane, words, marks: lane.marks.map(({ day }) => position(axis, day) * width) };
  });
}
const wordsAt = (path: string, place: string, width: number, how?: { size: number; above: boolean }) =>
  drawn(path, width, how).find(({ lane }) => lane.id === place)!.words;
const textsAt = (path: string, place: string, width: number) => wordsAt(path, place, width).map(({ text }) => text);

describe.each(timed)("on the bars of %s", (path) => {
  test.each([400, 640, 900])("of %i pixels no words stand over a mark, over others or beyond the end", (width) => {
    for (const how of [undefined, { size: 16, above: true }])
      for (const { lane, words, marks } of drawn(path, width, how)) {
        const boxes = words.map(({ text, x, anchor, above }) => {
          const wide = (widthOf(text) * 0.93 * (how?.size ?? 12)) / 12;
          return { above, from: anchor === "end" ? x - wide : x, to: anchor === "end" ? x : x + wide };
        });
        for (const [i, { above, from, to }] of boxes.entries()) {
          expect([lane.id, from >= 0 && to <= width]).toEqual([lane.id, true]);
          if (!above)
            for (const mark of marks) expect([lane.id, to < mark - 6 || from > mark + 6]).toEqual([lane.id, true]);
          for (const other of boxes.slice(i + 1).filter((other) => other.above === above))
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

test("where rows are high, words that do not fit stand over their bar, and the type is the largest in which most is said", () => {
  const at = (size: number) => wordsAt("death-penalty/drug-offences", "MYS", 510, { size, above: true });
  expect(
    at(12)
      .filter(({ above }) => above)
      .map(({ text }) => text),
  ).toEqual(["In law, not mandatory, 1975", "In law, not mandatory, 4 July 2023"]);
  expect(typeFor([16, 12], at)).toBe(16);
  expect(typeFor([60, 12], at)).toBe(12);
});
