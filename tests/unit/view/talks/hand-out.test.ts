import { expect, test } from "vitest";
import type { Day } from "#model/date.ts";
import {
  addressOf,
  altOf,
  failedOf,
  handOutName,
  notesOf,
  pictureName,
  readMe,
  type Origin,
} from "#view/talks/hand-out.ts";
import type { Deck, Slide } from "#view/talks/talk.ts";

const origin: Origin = {
  language: "en",
  root: "https://drug-policy-atlas.example/",
  talk: "https://drug-policy-atlas.example/en/talks/short/",
  data: "2026-11-21" as Day,
};
const title: Slide = {
  number: 1,
  kind: "title",
  caption: "Two slides",
  aside: "A short talk",
  notes: "Welcome.",
  path: "",
  fragment: "",
};
const map: Slide = {
  number: 2,
  kind: "indicator",
  caption: "The day of the special session",
  aside: null,
  notes: "This is the map of that day.",
  path: "death-penalty/drug-offences/",
  fragment: "t=2016-04-19&c=SGP",
};
const deck: Deck = {
  id: "short",
  title: "A short talk",
  about: "Two slides for a test.",
  minutes: 2,
  checked: "2026-11-20" as Day,
  slides: [title, map],
};
const foot = "Source: A publisher. Facts: 3 read in the source.";
const said = { summary: "Map: On 19 April 2016, one state had it", foot };

test("hand-outs are named after their talk, pictures after their slide, so that a folder keeps their order", () => {
  expect(handOutName(deck, "pptx")).toBe("drug-policy-atlas-short.pptx");
  expect([1, 12, 120].map((number) => pictureName(number, 20))).toEqual([
    "slide-01.png",
    "slide-12.png",
    "slide-120.png",
  ]);
  expect(pictureName(7, 120)).toBe("slide-007.png");
});

test("the address of a slide is that of its view; a slide of words has none", () => {
  expect(addressOf(map, origin)).toBe(
    "https://drug-policy-atlas.example/en/death-penalty/drug-offences/#t=2016-04-19&c=SGP",
  );
  expect(addressOf({ ...map, fragment: "" }, origin)).toBe(
    "https://drug-policy-atlas.example/en/death-penalty/drug-offences/",
  );
  expect(addressOf(title, origin)).toBeNull();
});

test("who does not see a picture reads what it shows in whole sentences; a slide of words says its words", () => {
  expect(altOf(map, said)).toBe("Map: On 19 April 2016, one state had it.");
  expect(altOf({ ...map, aside: "By law." }, said)).toBe("By law. Map: On 19 April 2016, one state had it.");
  expect(altOf(title, { summary: null })).toBe("Two slides. A short talk.");
});

test("notes are what is said, the live view, and who says so", () => {
  expect(notesOf(map, said, origin)).toEqual([
    "This is the map of that day.",
    "Live view: https://drug-policy-atlas.example/en/death-penalty/drug-offences/#t=2016-04-19&c=SGP",
    foot,
  ]);
  expect(notesOf(title, { foot: "" }, origin)).toEqual(["Welcome."]);
});

test("the text beside the pictures names the day of the facts, the licence, every slide, and the one that is missing", () => {
  const drawn = [
    { slide: title, said: { summary: null, foot: "" } },
    { slide: map, said: null },
  ];
  expect(failedOf(drawn)).toEqual([2]);
  expect(readMe(deck, drawn, origin)).toMatchInlineSnapshot(`
    "A short talk
    Two slides for a test.
    2 slides, checked on 20 November 2026.
    Drug Policy Atlas, data of 21 November 2026.
    Talk: https://drug-policy-atlas.example/en/talks/short/
    Licence: data CC BY 4.0, code MIT. Every fact has its source, which the live view names. Borders show no position on the status of any place.
    Slide 2 could not be drawn; no picture is here.

    slide-01.png: Two slides
    Shown: Two slides. A short talk.
    Notes: Welcome.

    2: The day of the special session
    Notes: This is the map of that day.
    Live view: https://drug-policy-atlas.example/en/death-penalty/drug-offences/#t=2016-04-19&c=SGP
    "
  `);
});
