import { assert, constantFrom, integer, property } from "fast-check";
import { expect, test } from "vitest";
import type { PlaceId } from "#model/place.ts";
import { reading } from "#model/read.ts";
import { dayOf, numberOf } from "#time/axis.ts";
import { countryIndexOf } from "#view/country/country-index.ts";
import { dayFor } from "#view/country/country-atlas.ts";
import { countryPageOf, forAll, placesWithPage } from "#view/country/country-page.ts";
import { atlas } from "./real-atlas.ts";

const shared = forAll(atlas);
const all = placesWithPage(atlas);
const pages = all.map((id) => countryPageOf(atlas, id, shared));

test("every member and observer has a page, and so have places without a seat", () => {
  const seats = (Object.keys(atlas.places) as PlaceId[]).filter((id) =>
    ["member", "observer"].includes(atlas.places[id]?.un ?? ""),
  );
  expect(seats.filter((id) => !all.includes(id))).toEqual([]);
  expect(all).toEqual(expect.arrayContaining(["TWN", "XKX", "HKG", "PRI", "US-CO"]));
  expect(all).not.toContain("SUN");
});

test("what a page shows of an indicator is what it reads on the day on which the facts were checked", () => {
  for (const { id, facts } of pages)
    for (const { dataset, reading: shown, indicator } of facts) {
      const found = reading(dataset, atlas.places, id, dayFor(dataset, atlas.day), { carry: Infinity });
      expect(shown, `${indicator.data} ${id}`).toEqual(found);
    }
});

test("no page has an empty slot, a wrong plural or a doubled space", () => {
  const wrong = pages.flatMap(({ id, standing, facts, figures, unknowns, timeline }) => {
    const texts = [
      ...standing.map(({ text }) => text),
      ...facts.flatMap(({ fact }) => [fact.label, fact.value ?? "–", fact.since ?? "–"]),
      ...figures.flatMap(({ title, notes }) => [title, ...notes]),
      ...unknowns.flatMap(({ text, settled }) => [text, settled]),
      ...[...timeline.law, ...timeline.practice].map(({ name }) => name),
    ];
    return texts
      .filter(
        (text) => text.trim() === "" || /undefined|null|NaN| {2}|\b1 (?:places|people|votes|statements)\b/.test(text),
      )
      .map((text) => `${id}: “${text}”`);
  });
  expect(wrong).toEqual([]);
});

test("every brief rests on facts of its page, and what is cited is cited once", () => {
  for (const { id, cited, facts } of pages) {
    expect(new Set(cited).size, id).toBe(cited.length);
    for (const fact of cited) expect(facts).toContain(fact);
  }
});

test("a lane agrees with the reading on any day of its axis", () => {
  const drawn = pages.flatMap(({ id, timeline }) =>
    [...timeline.law, ...timeline.practice].map((row) => ({ id, row, axis: timeline.axis })),
  );
  assert(
    property(constantFrom(...drawn), integer({ min: 0, max: 1_000_000 }), ({ id, row, axis }, share) => {
      const [from, to] = [numberOf(axis.from), numberOf(axis.to)];
      const day = dayOf(from + Math.floor(((to - from) * share) / 1_000_000));
      const bars = row.bars.filter((bar) => bar.from <= day && day <= bar.to);
      const found = reading(row.fact.dataset, atlas.places, id, day);
      expect(bars).toHaveLength(1);
      expect([bars[0]?.key, bars[0]?.certain]).toEqual([found.key, found.certain]);
    }),
    { numRuns: 2000 },
  );
});

test("every vote on the axis stands on its day with its letter", () => {
  const malaysia = pages.find(({ id }) => id === "MYS");
  expect(malaysia?.timeline.moratorium.map(({ day, fact }) => `${day.slice(0, 4)} ${fact.reading.key}`)).toEqual([
    "2007 no",
    "2008 no",
    "2010 no",
    "2012 no",
    "2014 no",
    "2016 no",
    "2018 yes",
    "2020 yes",
    "2022 yes",
    "2024 yes",
  ]);
});

test("figures stand against their target, and a minimum has an open top", () => {
  const of = (id: string) => pages.find((page) => page.id === id)?.figures ?? [];
  expect(of("MYS").map(({ kind }) => kind)).toEqual(["trend", "single", "bars", "bars"]);
  expect(of("MYS")[0]).toMatchObject({
    target: 200,
    title: "Syringes per person who injects fell from 116 in 2011 to 18 in 2018",
  });
  expect(
    of("IRN")
      .find(({ kind }) => kind === "bars")
      ?.points.at(-1),
  ).toMatchObject({ minimum: true, year: 2025 });
  expect(of("CHN").map(({ kind }) => kind)).toContain("secret");
});

test("what is not known says what would settle it", () => {
  const malaysia = pages.find(({ id }) => id === "MYS");
  expect(malaysia?.unknowns.map(({ text }) => text)).toContain("Syringes per person who injects after 2018.");
  for (const { unknowns } of pages) for (const { settled } of unknowns) expect(settled).toMatch(/^Settled by: .+\.$/);
});

test("the list holds every place once, each cell as its page reads", () => {
  const list = countryIndexOf(atlas);
  const listed = [...list.parts.flatMap(({ rows }) => rows.map(({ id }) => id)), ...list.states.map(({ id }) => id)];
  expect([...listed].sort()).toEqual([...all].sort());
  const singapore = list.parts.flatMap(({ rows }) => rows).find(({ id }) => id === "SGP");
  expect(singapore?.cells.map(({ text }) => text)).toEqual([
    "mandatory",
    "high",
    "retained",
    "illegal",
    "limited",
    "no",
    "no",
    "no",
    "no seat",
  ]);
});

test("who speaks for a place at the United Nations is said, and not to whom it belongs", () => {
  const standing = (id: string) => pages.find((page) => page.id === id)?.standing.map(({ text }) => text);
  expect(standing("JEY")).toEqual([
    "Not a member of the United Nations, no vote there",
    "Represented there by the United Kingdom",
    "facts as of 21 November 2026",
  ]);
  expect(standing("TWN")).toEqual([
    "Not a member of the United Nations, no vote there",
    "facts as of 21 November 2026",
  ]);
  for (const { standing } of pages) for (const { text } of standing) expect(text).not.toMatch(/belong/i);
});
