import type { Paints } from "#color/paint.ts";
import type { PlaceId } from "#model/place.ts";
import { publisherOf, type Sources } from "#model/source.ts";
import { countryTextsOf } from "#text/country-texts.ts";
import type { Language } from "#model/words.ts";
import type { CountryPage } from "../country/country-page.ts";
import type { PlaceFact } from "../country/place-facts.ts";
import { plainText } from "../country/rich.ts";
import type { LaneRow } from "../country/timeline.ts";

/** One fact on the card of a place: what it is of, what it says, since when, and how it is known. */
export interface CardRow {
  readonly path: string;
  readonly name: string;
  readonly said: string;
  readonly since?: string;
  readonly varies?: string;
  readonly evidence?: string;
  readonly key: string;
  readonly paints: Paints;
}

/** The card of a place before an audience: law, practice and positions apart, what is not known, places to compare with. */
export interface StageCard {
  readonly name: string;
  readonly standing: string;
  readonly law: readonly CardRow[];
  readonly practice: readonly CardRow[];
  readonly figures: readonly string[];
  readonly positions: readonly string[];
  readonly treaties: string | null;
  readonly unknown: readonly string[];
  readonly peers: readonly { readonly heading: string; readonly text: string }[];
  /** Publishers of the facts shown, those of most facts first. */
  readonly publishers: readonly string[];
}

/** Since when, as short as the axis of the page says it; in full where the axis says nothing. */
function sinceOf({ fact: { fact }, words }: LaneRow): string | undefined {
  const said = words.at(-1)?.[0] ?? "";
  const rest = said.startsWith(fact.label) ? said.slice(fact.label.length).replace(/^, | (?=since)/, "") : "";
  return rest.trim() || fact.since;
}

const rowOf = (lane: LaneRow): CardRow => {
  const { path, fact, reading, indicator } = lane.fact;
  return {
    path,
    name: lane.name,
    said: fact.value ?? fact.label,
    since: sinceOf(lane),
    varies: fact.varies,
    evidence: fact.evidenceShort,
    key: reading.key,
    paints: indicator.paints,
  };
};

/** More names than these are not read from afar. */
const mostNames = 12;

function peersIn({ peers, timeline }: CountryPage, nameOf: (id: PlaceId) => string, language: Language) {
  const texts = countryTextsOf(language);
  const names = (ids: readonly PlaceId[]): string => ids.slice(0, mostNames).map(nameOf).join(", ");
  const { neighbours, same, alike } = peers;
  const near = same?.near.length ? names(same.near) : texts.noSameLaw;
  const sameText =
    same &&
    `${texts.sameLawNote(same.law, same.cannabis)} ${
      same.all.length === 0
        ? texts.noSameLaw
        : same.all.length <= mostNames
          ? `${texts.sameLawFew(same.all.length)} ${near}.`
          : same.near.length === 0
            ? texts.sameLawElsewhere(same.all.length)
            : `${texts.sameLawMany(same.all.length)} ${near}${same.near.length > mostNames ? ", …" : "."}`
    }`;
  const alikeText = alike.first
    .slice(0, 3)
    .map(({ id, same, of }) => texts.alikeOf(nameOf(id), same, of))
    .join("; ");
  return [
    ...(neighbours
      ? [{ heading: texts.neighbours, text: neighbours.length > 0 ? `${names(neighbours)}.` : texts.noNeighbours }]
      : []),
    ...(sameText ? [{ heading: texts.sameLaw, text: sameText }] : []),
    ...(timeline.moratorium.length > 0
      ? [{ heading: texts.alike, text: alikeText === "" ? texts.noAlike : `${alikeText}.` }]
      : []),
  ];
}

function publishersOf(facts: readonly PlaceFact[], sources: Readonly<Record<string, Sources>>): string[] {
  const counts = new Map<string, number>();
  for (const { fact, indicator } of facts)
    for (const id of fact.source) {
      const source = sources[indicator.topic]?.[id];
      const publisher = source && publisherOf(source);
      if (publisher) counts.set(publisher, (counts.get(publisher) ?? 0) + 1);
    }
  return [...counts].sort(([, a], [, b]) => b - a).map(([publisher]) => publisher);
}

/** What the page of a place says, as far as it can be read from the last row. */
export function stageCardOf(
  page: CountryPage,
  nameOf: (id: PlaceId) => string,
  sources: Readonly<Record<string, Sources>>,
  language: Language,
): StageCard {
  const texts = countryTextsOf(language);
  const { law, practice, treaties } = page.timeline;
  const tiles = treaties.flat();
  const shown = [...law, ...practice].map(({ fact }) => fact);
  return {
    name: page.name,
    standing: page.standing.map(({ text }) => text).join(" · "),
    law: law.map(rowOf),
    practice: practice.map(rowOf),
    figures: page.figures.map(({ title }) => `${title}.`),
    positions: page.brief
      .flat()
      .filter((sentence) => sentence.some(({ fact }) => fact?.startsWith("coalitions/")))
      .map(plainText),
    treaties:
      tiles.length === 0
        ? null
        : `${texts.treaties}: ${tiles
            .map(({ fact }) => texts.treatyNames[fact.indicator.id.split("/")[1] ?? ""] ?? fact.indicator.name.en)
            .sort()
            .join(", ")}.`,
    unknown: page.unknowns.map(({ text }) => text),
    peers: peersIn(page, nameOf, language),
    publishers: publishersOf(shown, sources),
  };
}
