import { readFileSync } from "node:fs";
import { beforeAll, expect, test } from "vitest";
import { figureCard } from "#build/cards/figure.ts";
import { cardWidth, margin, type Card } from "#build/cards/frame.ts";
import { placeCard } from "#build/cards/place.ts";
import { still } from "#build/derived.ts";
import { factsIn } from "#build/facts-on-disk.ts";
import { widthOf } from "#build/still/text.ts";
import { unitedStates } from "#build/us.ts";
import { catalogueOf, indicatorsOf } from "#catalogue/catalogue.ts";
import { pathOf } from "#catalogue/indicator.ts";
import type { Shapes } from "#geo/shape.ts";
import type { Dataset } from "#model/dataset.ts";
import type { PlaceId, Places, PlacesFile } from "#model/place.ts";
import { drawnOf, type CountryAtlas } from "#view/country/country-atlas.ts";
import { placesWithPage } from "#view/country/country-page.ts";
import { offerOf } from "#view/offer.ts";

const facts = factsIn("data");
const catalogue = catalogueOf(facts.groups);
const read = (data: string): Dataset => JSON.parse(readFileSync(`data/${data}.json`, "utf8")) as Dataset;
const { checked } = JSON.parse(readFileSync("data/places.json", "utf8")) as PlacesFile;
const atlas: CountryAtlas = {
  places: facts.places,
  drawn: drawnOf(catalogue, read),
  sources: Object.fromEntries(Object.entries(facts.sources).map(([topic, { sources }]) => [topic, sources])),
  borders: {},
  day: checked,
  language: "en",
};
let world: Shapes;
let states: Shapes;
const inside = (yes: boolean): Places =>
  Object.fromEntries(
    Object.entries(facts.places).filter(([id, { partOf }]) => (yes ? partOf === "USA" : !id.startsWith("US-"))),
  );

beforeAll(() => {
  world = still(facts);
  states = unitedStates().shapes;
});

const indicators = indicatorsOf(catalogue);
function figureOf(path: string): Card {
  const indicator = indicators.find((one) => pathOf(one) === path)!;
  const dataset = read(indicator.data);
  const within = indicator.within !== undefined;
  const view = offerOf(indicator, dataset, catalogue).initial;
  const sources = facts.sources[indicator.topic]!.sources;
  const shapes = within ? states : world;
  return figureCard({ indicator, dataset, places: inside(within), shapes, view, sources }, "en");
}
const placeOf = (id: PlaceId): Card => placeCard(atlas, id, id.startsWith("US-") ? states : world);

interface Line {
  readonly text: string;
  readonly size: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Every line of type of a card, and the room it takes. */
const linesOf = ({ svg }: Card): Line[] =>
  [...svg.matchAll(/<text ([^>]*)>([^<]*)<\/text>/g)].map(([, attributes = "", text = ""]) => {
    const value = (name: string): number => Number(new RegExp(`\\b${name}="(-?[\\d.]+)"`).exec(attributes)?.[1] ?? 0);
    const plain = text.replaceAll("&amp;", "&").replaceAll("&quot;", '"').replaceAll("&lt;", "<");
    const [x, y, size] = [value("x"), value("y"), value("font-size")];
    const width = widthOf(plain, size) + [...plain].length * value("letter-spacing");
    const left = attributes.includes('text-anchor="end"') ? x - width : x;
    return { text: plain, size, left, right: left + width, top: y - 0.73 * size, bottom: y + 0.21 * size };
  });

const meet = (a: Line, b: Line): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** What a reader would see amiss on a card. */
function amiss(card: Card): string[] {
  const lines = linesOf(card);
  return [
    ...lines.filter(({ size }) => size < 28).map(({ text }) => `“${text}” is small`),
    ...lines
      .filter(({ left, right }) => left < margin - 1 || right > cardWidth - margin + 1)
      .map(({ text }) => `“${text}” is cut`),
    ...lines.filter(({ top, bottom }) => top < 20 || bottom > 622).map(({ text }) => `“${text}” is off the card`),
    ...lines.flatMap((one, i) =>
      lines
        .slice(i + 1)
        .filter((other) => meet(one, other))
        .map((other) => `“${one.text}” lies on “${other.text}”`),
    ),
    ...lines
      .filter(({ text }) => text.trim() === "" || /undefined|NaN|· *$/.test(text))
      .map(({ text }) => `“${text}” says nothing`),
  ];
}

/** So many cards are drawn in a test that a slow machine draws them in time. */
const few = 25;
const parts = <One>(all: readonly One[]): [from: number, part: One[]][] =>
  Array.from({ length: Math.ceil(all.length / few) }, (_, i) => [i * few + 1, all.slice(i * few, (i + 1) * few)]);

test.each(parts(indicators.map(pathOf)))(
  "on the cards of indicators from number %i on the type is large, whole and apart",
  (_, paths) => {
    expect(paths.flatMap((path) => amiss(figureOf(path)).map((what) => `${path}: ${what}`))).toEqual([]);
  },
);

test.each(parts(placesWithPage(atlas)))(
  "on the cards of places from number %i on the type is large, whole and apart",
  (_, ids) => {
    expect(ids.flatMap((id) => amiss(placeOf(id)).map((what) => `${id}: ${what}`))).toEqual([]);
  },
);

test("a card says its sentence, legend with counts, day, source and the atlas; the same is told in words", () => {
  const card = figureOf("coalitions/votes/unga71-187");
  const said = linesOf(card).map(({ text }) => text);
  expect(said.join(" ")).toContain("On 19 December 2016, the General Assembly voted 117 to 40, with 31 abstentions, for a moratorium on executions"); // prettier-ignore
  expect(said).toEqual(expect.arrayContaining(["Yes", "117", "No", "40", "Abstained", "31", "Absent", "5"]));
  expect(said).toEqual(expect.arrayContaining([expect.stringMatching(/^19 December 2016 · .+/), "Drug Policy Atlas"]));
  expect(card.alt).toContain("executions. Map with legend: Yes 117, No 40, Abstained 31 and Absent 5.");
  expect(card.svg).not.toContain("var(--");
});

test("the card of a place says what holds in law, practice and position, and since when", () => {
  const card = placeOf("URY" as PlaceId);
  const said = linesOf(card).map(({ text }) => text);
  for (const line of [
    "Uruguay",
    "Cannabis, adult use",
    "Legal market",
    "Signed on 20 December 2013",
    "Moratorium vote 2024",
    "Yes",
    "17 December 2024",
    "Facts as of 21 November 2026",
  ])
    // prettier-ignore
    expect(said).toContain(line);
  expect(said.join(" ")).toContain("Uruguay Member of the United Nations since 18 December 1945");
  expect(card.alt).toContain("Cannabis, adult use: Legal market, signed on 20 December 2013");
});
