import fc from "fast-check";
import { expect, test } from "vitest";
import { isDay } from "#model/date.ts";
import { everything, passes, readFilter, writeFilter } from "#view/events/filter.ts";
import { listed, pathOfView, perYear, stretchesOf, viewsOf, type Viewable } from "#view/events/list.ts";
import { axisOf } from "#view/picture.ts";
import { events, figure, paths } from "../real.ts";

const list = listed(events);
const all = paths.map((path): Viewable => figure(path));
const acts = all.filter(({ indicator }) => indicator.topic === "coalitions");
const views = all.filter(({ indicator }) => indicator.topic !== "coalitions");
const linksOf = (title: string): string[] => {
  const event = list.find((event) => event.title.en === title);
  if (!event) throw new Error(`there is no event “${title}”`);
  return viewsOf(event, views, acts).map(pathOfView);
};

test("every event has an id of its own, and stands in one stretch of years", () => {
  expect(new Set(list.map(({ id }) => id)).size).toBe(events.length);
  expect(stretchesOf(list).flatMap(({ events }) => events)).toEqual(list);
});

test("the first stretch ends in 1959, the others are decades", () => {
  expect(stretchesOf(list).map(({ from }) => from)).toEqual([1909, 1960, 1970, 1980, 1990, 2000, 2010, 2020]);
});

test("the columns of a topic hold all its events", () => {
  for (const topic of ["death-penalty", "cannabis", "harm-reduction", "coalitions"])
    expect([...perYear(list, topic).values()].reduce((sum, count) => sum + count, 0)).toBe(
      events.filter(({ topics }) => topics.some((one) => one === topic)).length,
    );
});

test.each([
  ["Uruguay passes its cannabis law", "cannabis/adult-use/#t=2013-12-10&c=URY"],
  ["The Commission votes for harm reduction", "harm-reduction/needle-syringe-programmes/#t=2024-03-22"],
  ["Special session on the world drug problem opens in New York", "death-penalty/drug-offences/#t=2016-04-19"],
  ["Single Convention on Narcotic Drugs adopted", "coalitions/treaties/treaty-1961/#t=1961-03-30"],
])("%s opens %s", (title, link) => {
  expect(linksOf(title)).toContain(link);
});

test("a vote opens its roll call", () => {
  expect(linksOf("Seventh moratorium resolution").filter((link) => link.startsWith("coalitions/votes/"))).toHaveLength(
    1,
  );
});

test("a day outside the axis and a date known by year open nothing of a topic", () => {
  expect(linksOf("Marihuana Tax Act takes effect")).toEqual([]);
  expect(linksOf("First state medical cannabis act")).toEqual([]);
});

test("every link to a day is to one on the axis of its view", () => {
  for (const event of list)
    for (const { indicator, fragment } of viewsOf(event, views, acts)) {
      const day = /^t=([^&]+)/.exec(fragment)?.[1];
      if (day === undefined) continue;
      const axis = axisOf(indicator, figure(`${indicator.topic}/${indicator.id}`).dataset);
      expect(isDay(day) && axis !== null && axis.from <= day && day <= axis.to, `${event.id} ${indicator.id}`).toBe(
        true,
      );
    }
});

const topics = ["cannabis", "coalitions"];
const kinds = ["law", "court"];

test("reading the fragment of a filter gives the filter back; no fragment throws", () => {
  const filter = fc.record({
    topic: fc.constantFrom("", ...topics),
    kind: fc.constantFrom("", ...kinds),
    text: fc.string({ unit: "grapheme" }),
  });
  fc.assert(
    fc.property(filter, (filter) => {
      expect(readFilter(writeFilter(filter), topics, kinds)).toEqual(filter);
    }),
  );
  fc.assert(fc.property(fc.string(), (text) => void readFilter(text, topics, kinds)));
});

test.each(["#2016-04-19", "#y1990", "", "#topic=moon&kind=war"])("the fragment %s narrows nothing", (fragment) => {
  expect(readFilter(fragment, topics, kinds)).toEqual(everything);
});

test("what stands for the whole field is shown under every topic; every word must be found", () => {
  const convention = { topics: ["coalitions", "general"], kind: "treaty", words: "single convention 1961 new york" };
  expect(passes({ ...everything, topic: "cannabis" }, convention)).toBe(true);
  expect(passes({ ...everything, topic: "cannabis" }, { ...convention, topics: ["coalitions"] })).toBe(false);
  expect(passes({ ...everything, text: "Convention YORK" }, convention)).toBe(true);
  expect(passes({ ...everything, text: "convention vienna" }, convention)).toBe(false);
});
