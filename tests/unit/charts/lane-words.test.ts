import { describe, expect, test } from "vitest";
import { widthOf, wordsBeside } from "#charts/lanes/lane-words.ts";
import { position } from "#time/axis.ts";
import { lanesOf } from "#view/lanes/rows.ts";
import { actIn, notesOf } from "#view/lanes/notes.ts";
import { axisOf } from "#view/picture.ts";
import { events, figure, places } from "../view/real.ts";
import { timed } from "./timed.ts";

function drawn(path: string, width: number) {
  const { indicator, dataset } = figure(path);
  const axis = axisOf(indicator, dataset)!;
  const told = { dataset, topic: indicator.topic, events };
  return lanesOf(dataset, places, axis, indicator.paints).map((lane) => ({
    lane,
    marks: lane.marks.map(({ day }) => position(axis, day) * width),
    words: wordsBeside(lane, axis, indicator.paints, width, (mark) => notesOf(mark, lane.id, told, "en")),
  }));
}
const wordsAt = (path: string, place: string, width = 760) =>
  drawn(path, width)
    .find(({ lane }) => lane.id === place)!
    .words.map(({ text }) => text);

describe.each(timed)("beside the marks of %s", (path) => {
  test.each([120, 340, 760, 1100])(
    "on %i pixels no words stand over a mark, over others or beyond the end",
    (width) => {
      for (const { lane, marks, words } of drawn(path, width)) {
        const boxes = words.map(({ text, x, anchor }) => {
          const wide = widthOf(text);
          return anchor === "end" ? ([x - wide, x] as const) : ([x, x + wide] as const);
        });
        for (const [i, [from, to]] of boxes.entries()) {
          expect([lane.id, from >= 0 && to <= width]).toEqual([lane.id, true]);
          for (const mark of marks) expect([lane.id, to < mark - 6 || from > mark + 6]).toEqual([lane.id, true]);
          for (const [other, end] of boxes.slice(i + 1))
            expect([lane.id, to <= other || end <= from]).toEqual([lane.id, true]);
        }
      }
    },
  );
});

test("each note is one of those offered, whole, and says the year of its change", () => {
  for (const { lane, words } of drawn("cannabis/adult-use", 760)) {
    const years = lane.marks.map(({ day }) => day.slice(0, 4));
    for (const { text } of words) expect([text, years.some((year) => text.includes(year))]).toEqual([text, true]);
  }
});

test("an event of the place and day is told, else the act that the fact's own note names, else how it came", () => {
  expect(wordsAt("cannabis/adult-use", "COL")).toEqual(["Colombia's court protects the personal dose, 1994"]);
  expect(wordsAt("cannabis/adult-use", "PRT", 1100)).toEqual(["Portugal decriminalises personal possession, 2001"]);
  expect(wordsAt("cannabis/adult-use", "PRT", 500)).not.toContain("Portugal decriminalises personal possession, 2001");
});

test.each([
  ["Cannabis Act. Minimum age, retail model and home growing differ by province.", "Cannabis Act"],
  ["Law 27.350: research and cannabis oil for epilepsy.", "Law 27.350"],
  ["Supreme Federal Court: up to 40 g or six female plants.", "Supreme Federal Court"],
  ["Hard case. The penal statute (Law 23.737) still punishes possession.", undefined],
  ["A bill making 14 g or less a ticket offence passed in March 2021.", undefined],
  ["Year given by Amnesty (“since”).", undefined],
])("the note “%s” begins with the name of the act: %s", (note, name) => {
  expect(actIn(note)).toBe(name);
});
