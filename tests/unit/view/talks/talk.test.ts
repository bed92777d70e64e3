import { expect, test } from "vitest";
import { day } from "#model/date.ts";
import type { Talk } from "#model/talk.ts";
import { readAddress, type Address } from "#view/address.ts";
import { deckOf } from "#view/talks/talk.ts";
import { catalogue, paths } from "../real.ts";

const read = (path: string): Address =>
  readAddress(
    path,
    paths,
    catalogue.map(({ id }) => id),
  );

const words = { caption: { en: "Said", es: "Dicho" }, notes: { en: "More" } };
const talkOf = (...links: (string | undefined)[]): Talk => ({
  id: "spring",
  title: { en: "Spring" },
  about: { en: "Of spring" },
  minutes: 5,
  checked: day("2026-11-21"),
  steps: links.map((link) => ({ ...words, ...(link !== undefined && { link }) })),
});
const shown = (link: string): unknown => {
  const { kind, path, fragment } = deckOf(talkOf(link), "en", read).slides[0]!;
  return [kind, path, fragment];
};

test.each([
  [
    "death-penalty/drug-offences/#t=2016-04-19&c=SGP",
    "indicator",
    "death-penalty/drug-offences/",
    "t=2016-04-19&c=SGP",
  ],
  ["coalitions/votes/unga71-187", "indicator", "coalitions/votes/unga71-187/", ""],
  ["countries/SGP/", "place", "countries/SGP/", ""],
  ["compare/#c=URY,SGP", "compare", "compare/", "c=URY,SGP"],
  ["ask/#q=all;cannabis/adult-use:illegal", "ask", "ask/", "q=all;cannabis/adult-use:illegal"],
  ["events/#topic=cannabis", "events", "events/", "topic=cannabis"],
  ["#t=1990-01-01", "indicator", "death-penalty/drug-offences/", "t=1990-01-01"],
])("%s is shown as a slide of its page", (link, ...slide) => {
  expect(shown(link)).toEqual(slide);
});

test.each(["about/", "countries/", "talks/spring/", "nowhere/at/all/", "countries/XX/"])(
  "%s can not stand on a stage: the slide has words alone",
  (link) => {
    expect(shown(link)).toEqual(["title", "", ""]);
  },
);

test("slides are numbered from one and speak the language of the deck, or English", () => {
  const { slides, title } = deckOf(talkOf(undefined, "countries/SGP/"), "es", read);
  expect(title).toBe("Spring");
  expect(slides.map(({ number, caption, aside, notes }) => [number, caption, aside, notes])).toEqual([
    [1, "Dicho", null, "More"],
    [2, "Dicho", null, "More"],
  ]);
});
