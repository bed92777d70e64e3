import { expect, test } from "vitest";
import type { PlaceId } from "#model/place.ts";
import { countryPageOf, forAll, placesWithPage } from "#view/country/country-page.ts";
import { nameOf } from "#view/labels.ts";
import { stageCardOf, type StageCard } from "#view/stage/card.ts";
import { atlas } from "../country/real-atlas.ts";
import { id } from "../real.ts";

const all = forAll(atlas);
const name = (of: PlaceId): string => nameOf(atlas.places[of], "en");
const cardOf = (of: string): StageCard => stageCardOf(countryPageOf(atlas, id(of), all), name, atlas.sources, "en");

test("the card of Singapore keeps law, practice and positions apart, each with its date and evidence", () => {
  const { law, practice, positions, treaties } = cardOf("SGP");
  const drugs = law.find(({ path }) => path === "death-penalty/drug-offences");
  expect(drugs).toMatchObject({ name: "Death penalty, drug offences", said: "In law, mandatory for an offence" });
  expect(drugs?.since).toContain("1975");
  expect(drugs?.evidence).toMatch(/^(read|recalled)$/);
  expect(law.every(({ path }) => path !== "death-penalty/application")).toBe(true);
  expect(practice.map(({ path }) => path)).toContain("death-penalty/application");
  expect(positions.join(" ")).toContain("moratorium on executions");
  expect(treaties).toBe("Drug conventions: 1961, 1971, 1988.");
});

test("what is not known of a place stands on its card", () => {
  expect(cardOf("SGP").unknown).toContain("Syringes per person who injects: no data.");
});

test("of the places with a page every tenth has a card with its name, and every fact on it says something with its evidence", () => {
  for (const of of placesWithPage(atlas).filter((_, i) => i % 10 === 0)) {
    const { name: said, law, practice, peers } = cardOf(of);
    expect(said).toBe(name(of));
    // The map of the world knows no borders of the states of a federation.
    if (!of.startsWith("US-")) expect(peers.length, of).toBeGreaterThan(0);
    for (const { path, said } of [...law, ...practice]) expect(said, `${of} ${path}`).not.toBe("");
    for (const { path, evidence, key } of [...law, ...practice])
      if (key !== "no-data") expect(evidence, `${of} ${path}`).toMatch(/^(read|recalled|derived)$/);
  }
});

test("a card names the places to compare with: neighbours, the same law, the same votes", () => {
  const { peers } = cardOf("IRN");
  expect(peers.map(({ heading }) => heading)).toEqual(["Neighbours on land", "Same law", "Most alike in votes"]);
  expect(peers[0]?.text).toContain("Pakistan");
  expect(cardOf("SGP").peers[0]?.text).toBe("No neighbour on land.");
});
