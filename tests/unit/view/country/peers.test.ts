import { expect, test } from "vitest";
import type { PlaceId } from "#model/place.ts";
import { alikeAll, fewestVotes, mostAlike } from "#view/country/alike.ts";
import { placesWithPage } from "#view/country/country-page.ts";
import { lawsOf, peersOf } from "#view/country/peers.ts";
import { atlas } from "./real-atlas.ts";

const alike = alikeAll(atlas.drawn);
const laws = lawsOf(atlas);
const peers = (id: string) => peersOf(atlas, id as PlaceId, laws, alike, new Set(placesWithPage(atlas)));

test("two places are as alike to each other as the other way round", () => {
  for (const [a, others] of alike)
    for (const { id, same, of } of others) {
      const back = alike.get(id)?.find((one) => one.id === a);
      expect([back?.same, back?.of]).toEqual([same, of]);
    }
});

test("nobody is compared on fewer votes than the least, nor has more votes in common than there are", () => {
  for (const others of alike.values())
    for (const { same, of } of others) {
      expect(of).toBeGreaterThanOrEqual(fewestVotes);
      expect(same).toBeLessThanOrEqual(of);
    }
});

test("the likeness of France and Germany is that of a count by hand", () => {
  let [same, of] = [0, 0];
  for (const { dataset } of atlas.drawn) {
    if (dataset.form !== "vote") continue;
    const [a, b] = ["FRA", "DEU"].map((id) => dataset.values[id as PlaceId]?.vote);
    if (!a || !b || a === "absent" || b === "absent") continue;
    of++;
    if (a === b) same++;
  }
  expect(alike.get("FRA" as PlaceId)?.find(({ id }) => id === "DEU")).toEqual({ id: "DEU", same, of });
});

test("the most alike come first, and those just as alike are counted", () => {
  const { first, more } = mostAlike(alike.get("NLD" as PlaceId) ?? []);
  const shares = first.map(({ same, of }) => same / of);
  expect(shares).toEqual(shares.toSorted((a, b) => b - a));
  expect(first).toHaveLength(5);
  expect(more).toBeGreaterThanOrEqual(0);
});

test("places with the same law have each other", () => {
  const singapore = peers("SGP").same;
  expect(singapore).toBeDefined();
  for (const id of singapore?.all ?? []) expect(peers(id).same?.all).toContain("SGP");
});

test("neighbours are on land; a territory is part of its state", () => {
  expect(peers("MYS").neighbours).toEqual(["BRN", "IDN", "THA"]);
  expect(peers("SGP").neighbours).toEqual([]);
  // Of these the map of the world knows no border: nothing is said of them.
  expect(peers("US-CO").neighbours).toBeNull();
  expect(peers("GIB").neighbours).toBeNull();
  expect(peers("CHN").parts).toEqual(expect.arrayContaining(["HKG", "MAC"]));
  expect(peers("CHN").parts).not.toContain("TWN");
});
