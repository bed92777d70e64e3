import { expect, test } from "vitest";
import { day } from "#model/date.ts";
import {
  asTalk,
  draftIn,
  emptyTalk,
  idOf,
  isEmpty,
  moved,
  named,
  removed,
  withView,
  withWords,
  written,
  type OwnTalk,
} from "#view/talks/own-talk.ts";

const view = { link: "cannabis/adult-use/#t=2016-04-19", caption: "On 19 April 2016, one country" };
const links = ({ steps }: OwnTalk): (string | undefined)[] => steps.map(({ link, kind }) => link ?? kind);
const three = ["countries/SGP/", "countries/URY/", "events/"].reduce(
  (talk, link) => withView(talk, { link, caption: link }, "en").talk,
  emptyTalk,
);

test("a view goes to the end, with what it is called as its statement", () => {
  const { talk, number, isNew } = withView(three, view, "en");
  expect([number, isNew]).toEqual([4, true]);
  expect(talk.steps.at(-1)).toEqual({ link: view.link, caption: { en: view.caption } });
});

test("a view that the talk has is not added twice", () => {
  expect(withView(three, { link: "countries/URY/", caption: "" }, "en")).toEqual({
    talk: three,
    number: 2,
    isNew: false,
  });
});

test("a view goes before closing words, and a title to the beginning", () => {
  const closed = withWords(withWords(three, "closing", "Thank you", "en"), "title", "Two countries", "en");
  expect(links(withView(closed, view, "en").talk)).toEqual(["title", ...links(three), view.link, "closing"]);
});

test.each([
  [0, 1, ["countries/URY/", "countries/SGP/", "events/"]],
  [2, 0, ["events/", "countries/SGP/", "countries/URY/"]],
  [0, -1, links(three)],
  [2, 3, links(three)],
  [7, 0, links(three)],
])("slide %i moved to %i stands there, and no further than an end", (from, to, order) => {
  expect(links(moved(three, from, to))).toEqual(order);
});

test("removing takes away one slide, and leaves the talk before it as it was", () => {
  expect(links(removed(three, 1))).toEqual(["countries/SGP/", "events/"]);
  expect(links(three)).toHaveLength(3);
});

test("words are written in the language of the page, and English stands until it is written itself", () => {
  const spoken = written(written(emptyWith(), 0, "notes", "Bonjour", "fr"), 0, "notes", "Good morning", "en");
  expect(spoken.steps[0]?.notes).toEqual({ fr: "Bonjour", en: "Good morning" });
  expect(draftIn(written(emptyWith(), 0, "notes", "Bonjour", "fr").steps[0]?.notes, "en")).toBe("Bonjour");
});
const emptyWith = (): OwnTalk => withView(emptyTalk, view, "en").talk;

test("words that were emptied are not kept, but a statement may be empty", () => {
  const spoken = written(emptyWith(), 0, "aside", "Law", "en");
  expect(spoken.steps[0]?.aside).toEqual({ en: "Law" });
  expect(written(spoken, 0, "aside", "", "en").steps[0]).toEqual(emptyWith().steps[0]);
  expect(written(emptyWith(), 0, "caption", "", "en").steps[0]?.caption).toEqual({ en: "" });
});

test("what was checked against the facts is claimed only as long as it stands in the words", () => {
  const claim = { says: "one country", fact: { kind: "shown" } } as const;
  const [step] = emptyWith().steps;
  const talk: OwnTalk = { ...emptyTalk, steps: [{ ...step!, claims: [claim] }] };
  expect(written(talk, 0, "notes", "Look closely.", "en").steps[0]?.claims).toEqual([claim]);
  expect(written(talk, 0, "caption", "Some countries", "en").steps[0]).not.toHaveProperty("claims");
});

test("a talk is presented with the day of the facts shown, a name, and silence where no notes are", () => {
  const talk = asTalk(three, { title: "Untitled", about: "Views", checked: day("2026-11-21") });
  expect(talk).toMatchObject({ id: "own", title: { en: "Untitled" }, about: { en: "Views" }, checked: "2026-11-21" });
  expect(talk.steps.map(({ notes }) => notes.en)).toEqual(["", "", ""]);
});

test.each([
  ["Drug law, 1961–2026", "drug-law-1961-2026"],
  ["  L’été à Vienne ", "lete-a-vienne"],
  ["…", "own-talk"],
  ["", "own-talk"],
])("“%s” is filed as %s", (title, id) => expect(idOf({ title: { en: title } })).toBe(id));

test("a name alone is something to lose", () => {
  expect([isEmpty(emptyTalk), isEmpty(named(emptyTalk, "Vienna", "en")), isEmpty(three)]).toEqual([true, false, false]);
});
