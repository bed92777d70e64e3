import { expect, test } from "vitest";
import { day } from "#model/date.ts";
import { stepsOf } from "#time/steps.ts";
import { captionOf } from "#view/caption.ts";
import { axisOf } from "#view/picture.ts";
import { events, figure, places } from "./real.ts";

const caption = (path: string, on: string, happened = events): readonly string[] => {
  const { indicator, dataset } = figure(path);
  const axis = axisOf(indicator, dataset)!;
  return captionOf(dataset, places, day(on), stepsOf(dataset, axis), happened, "en");
};

test("a day on which a place changes says which and to what", () => {
  expect(caption("cannabis/adult-use", "2021-12-18", [])).toEqual(["Malta: Legal, personal"]);
});

test("the opening of the special session stands first on its day, and of many events the last are counted", () => {
  expect(caption("death-penalty/drug-offences", "2016-04-19")).toEqual([
    "Special session on the world drug problem opens in New York",
    "EU-led statement against the death penalty",
    "and 2 more events",
  ]);
});

test("a day on which nothing changes says nothing", () => {
  expect(caption("cannabis/adult-use", "2021-12-19", [])).toEqual([]);
});

test("an event of the day stands before the places that change", () => {
  const [first, ...others] = caption("cannabis/adult-use", "2021-12-18", [
    {
      date: "2021-12-18" as never,
      topics: ["cannabis"],
      kind: "law",
      title: { en: "An event" },
      source: [],
      evidence: "read",
    },
  ]);
  expect(first).toBe("An event");
  expect(others).toEqual(["Malta: Legal, personal"]);
});

test("where many places change at once, their number is said and not their names", () => {
  expect(caption("coalitions/bodies/eu", "2004-05-01", [])).toEqual(["10 places change"]);
});

test("a change whose date is known only by its year says so", () => {
  const { indicator, dataset } = figure("cannabis/adult-use");
  const steps = stepsOf(dataset, axisOf(indicator, dataset)!);
  const said = steps.flatMap(({ day }) => captionOf(dataset, places, day, steps, [], "en"));
  expect(said.some((line) => /, some time in \d{4}$/.test(line))).toBe(true);
});
