import { expect, test } from "vitest";
import { topicsOf } from "#view/talks/topics.ts";

const topics = ["coalitions", "death-penalty", "cannabis", "harm-reduction"];
const show = (path: string, fragment = "") => ({ path, fragment });
const slides = [
  show("", ""),
  show("cannabis/adult-use/"),
  show("ask/", "q=all;cannabis/medical:legal"),
  show("death-penalty/status/"),
  show("countries/THA/"),
] as never;

test("the topic of most slides of a talk stands first, those of none last", () => {
  expect(topicsOf({ slides }, show("countries/THA/"), topics)).toEqual([
    "cannabis",
    "death-penalty",
    "coalitions",
    "harm-reduction",
  ]);
});

test("what the link of the slide names stands before", () => {
  const named = topicsOf({ slides }, show("countries/THA/", "harm-reduction/naloxone"), topics);
  expect(named.slice(0, 2)).toEqual(["harm-reduction", "cannabis"]);
});
