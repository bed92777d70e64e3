import fc from "fast-check";
import { expect, test } from "vitest";
import { day } from "#model/date.ts";
import { dayOf, numberOf, type Axis } from "#time/axis.ts";
import { eventDays, stepsOf } from "#time/steps.ts";
import { framesOf, paces, yearsOf } from "#view/share/film.ts";
import { axisOf } from "#view/picture.ts";
import { events, figure } from "../real.ts";

const axis: Axis = { from: day("1966-01-01"), to: day("2026-11-21") };

test("year by year a film shows the end of each, and stands longest at its end", () => {
  const frames = framesOf(axis, { changes: [], events: [] }, { from: 2024, to: 2026, pace: "years" });
  expect(frames).toEqual([
    { day: "2024-12-31", seconds: 1.5 },
    { day: "2025-12-31", seconds: 1 },
    { day: "2026-11-21", seconds: 3 },
  ]);
});

test("change by change it stands twice as long at an event", () => {
  const stops = { changes: [day("2001-05-01"), day("2002-03-01")], events: [day("2002-03-01")] };
  const frames = framesOf(axis, stops, { from: 2001, to: 2003, pace: "changes" });
  expect(frames.map(({ day }) => day)).toEqual(["2000-12-31", "2001-05-01", "2002-03-01", "2003-12-31"]);
  expect(frames.map(({ seconds }) => seconds)).toEqual([1.5, 1, 2, 3]);
});

test("every year from the first to the last has its picture where there are sixty", () => {
  expect(framesOf(axis, { changes: [], events: [] }, { from: 1966, to: 2026, pace: "years" }).length).toBe(61);
  expect(yearsOf(axis).length).toBe(61);
});

test("the changes of a real indicator are all shown by the pictures after them, within half a minute", () => {
  const { indicator, dataset } = figure("death-penalty/status");
  const own = axisOf(indicator, dataset)!;
  const stops = { changes: stepsOf(dataset, own).map((step) => step.day), events: eventDays(events, own) };
  const [first, last] = [yearsOf(own)[0]!, yearsOf(own).at(-1)!];
  const frames = framesOf(own, stops, { from: first, to: last, pace: "changes" });
  expect(stops.changes.length).toBeGreaterThan(frames.length);
  expect(frames.at(-1)?.day).toBe(own.to);
  expect(frames.reduce((sum, { seconds }) => sum + seconds, 0)).toBeLessThanOrEqual(30);
});

test("whatever is chosen: days in order within the axis, no more than 72, the end last, at most half a minute", () => {
  const days = fc.array(fc.integer({ min: numberOf(axis.from), max: numberOf(axis.to) }).map(dayOf), {
    maxLength: 300,
  });
  const year = fc.integer({ min: 1966, max: 2026 });
  fc.assert(
    fc.property(days, days, year, year, fc.constantFrom(...paces), (changes, events, a, b, pace) => {
      const [from, to] = [Math.min(a, b), Math.max(a, b)];
      const frames = framesOf(axis, { changes: changes.sort(), events: events.sort() }, { from, to, pace });
      const shown = frames.map((frame) => frame.day);
      expect(shown).toEqual([...new Set(shown)].sort());
      expect(shown.length).toBeGreaterThan(0);
      expect(shown.length).toBeLessThanOrEqual(72);
      expect(shown.at(-1)).toBe(to === 2026 ? axis.to : `${to}-12-31`);
      expect(frames.reduce((sum, { seconds }) => sum + seconds, 0)).toBeLessThanOrEqual(30.001);
      expect(frames.every(({ seconds }) => seconds > 0)).toBe(true);
    }),
  );
});
