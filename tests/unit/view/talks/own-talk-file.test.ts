import { readFileSync, readdirSync } from "node:fs";
import { expect, test } from "vitest";
import * as v from "valibot";
import { day } from "#model/date.ts";
import { Talk } from "#model/talk.ts";
import { readAddress } from "#view/address.ts";
import { fileOf, readFile, readTalk } from "#view/talks/own-talk-file.ts";

const paths = ["death-penalty/drug-offences"];
const pages = {
  read: (path: string) => readAddress(path, paths, ["death-penalty"]),
  isPlace: (id: string) => id === "URY",
};
const file = (steps: readonly unknown[], more: object = {}): string =>
  JSON.stringify({ title: { en: "Vienna" }, minutes: 5, steps, ...more });
const caption = { en: "A statement" };
const good = { link: "death-penalty/drug-offences/#t=2016-04-19", caption };

test.each([
  ["no JSON", "{", null, "it is not JSON"],
  ["a text alone", '"talk"', null, "it does not have the form of a talk"],
  ["no slides", JSON.stringify({ title: caption, minutes: 5 }), null, "“steps” is missing"],
  ["a word too many", file([], { colour: "red" }), null, "“colour” is no word of a talk"],
  ["half a minute", file([], { minutes: 0.5 }), null, "“minutes” is not what is expected there"],
  ["a slide without a statement", file([good, { link: "events/" }]), 2, "“caption” is missing"],
  ["a slide that is a text", file(["events/"]), 1, "it does not have the form of a talk"],
  ["a statement in no language", file([good, good, { caption: {} }]), 3, "“caption, en” is missing"],
  ["a kind that there is not", file([{ kind: "applause", caption }]), 1, "“kind” is not what is expected there"],
  [
    "a link to nowhere",
    file([good, { link: "cannabis/prices/", caption }]),
    2,
    "“cannabis/prices/” leads to no page that can stand on a stage",
  ],
  [
    "a place that there is not",
    file([
      { link: "countries/URY/", caption },
      { link: "countries/XXX/", caption },
    ]),
    2,
    "“countries/XXX/” leads to no page that can stand on a stage",
  ],
  [
    "a link to another site",
    file([{ link: "https://example.org/", caption }]),
    1,
    "“https://example.org/” leads to no page that can stand on a stage",
  ],
])("a file with %s is refused with its slide and the reason", (_, text, slide, reason) => {
  expect(readFile(text, "en", pages)).toEqual({ is: "wrong", slide, reason });
});

const unsaid = { title: "Untitled", about: "Views of the atlas.", checked: day("2026-11-21") };

test.each(readdirSync("data/talks"))("%s can be opened, and is saved as it was", (name) => {
  const text = readFileSync(`data/talks/${name}`, "utf8");
  const found = readTalk(text);
  if (found.is !== "talk") throw new Error(found.reason);
  const saved = JSON.parse(fileOf(found.talk, unsaid).text) as { steps: unknown };
  expect(saved.steps).toEqual((JSON.parse(text) as { steps: unknown }).steps);
  expect(v.is(Talk, saved)).toBe(true);
});

test("a saved talk is named for itself, says the day of its facts, and opens as it was", () => {
  const found = readFile(file([good, { kind: "closing", caption }]), "en", pages);
  if (found.is !== "talk") throw new Error(found.reason);
  const { name, text } = fileOf(found.talk, unsaid);
  expect(name).toBe("vienna.json");
  expect(JSON.parse(text)).toMatchObject({ id: "vienna", checked: "2026-11-21", about: { en: "Views of the atlas." } });
  const again = readFile(text, "en", pages);
  expect(again).toMatchObject({ is: "talk", talk: { title: found.talk.title, steps: found.talk.steps } });
});
