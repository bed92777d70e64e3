import { expect, test } from "vitest";
import { eventsOf } from "#build/derived.ts";
import { events } from "../view/real.ts";

const topics = ["death-penalty", "cannabis", "harm-reduction", "coalitions"];
const titles = (topic: string): string[] => eventsOf(events, topic).map(({ title }) => title.en);

test.each(topics)(
  "on the axis of %s stand the conventions, the special sessions and the goals of the system",
  (topic) => {
    expect(titles(topic)).toEqual(
      expect.arrayContaining([
        "Single Convention on Narcotic Drugs adopted",
        "20th special session of the General Assembly on drugs",
        "Special session on the world drug problem opens in New York",
        "UN System Common Position on drugs",
        "The Commission creates an independent expert panel",
      ]),
    );
  },
);

test("what one topic did does not stand on the axis of another, and all is every event", () => {
  expect(titles("death-penalty")).not.toContain("Proposition 215");
  expect(titles("cannabis")).toContain("Proposition 215");
  expect(titles("death-penalty")).not.toContain("CND 69 in Vienna");
  expect(titles("harm-reduction")).toContain("CND 69 in Vienna");
  expect(titles("all")).toEqual(events.map(({ title }) => title.en));
});

test("the texts of events stay on their own page", () => {
  expect(eventsOf(events, "all").some((event) => "text" in event)).toBe(false);
});
