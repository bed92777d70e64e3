import { stagePlace } from "#text/en/stage-place.ts";
import { countryTextsOf } from "#text/country-texts.ts";
import { yearOf } from "#model/date.ts";
import type { Bar } from "../lanes/lanes.ts";
import type { CountryAtlas } from "./country-atlas.ts";
import { figuresOf, type FigureOf } from "./figures.ts";
import { byPath, type PlaceFact } from "./place-facts.ts";
import type { LaneRow, Tile, Timeline } from "./timeline.ts";

/** The bands of the axis of a place, in their order. */
export const bands = ["position", "law", "practice"] as const;
export type Band = (typeof bands)[number];

/** What a row of the axis of a place draws before an audience. */
export type Drawing =
  | { readonly as: "lane"; readonly lane: LaneRow }
  | { readonly as: "figure"; readonly figure: FigureOf }
  | { readonly as: "moratorium" | "votes" | "statements" | "treaties" };

/** A row of the axis of a place: what it is called and draws, of which topic it is, and how much it tells. */
export interface StageRow {
  readonly id: string;
  readonly band: Band;
  readonly topic: string;
  readonly name: string;
  readonly drawing: Drawing;
  /** The more changes and the less silence, the more it tells; below 0: there is no record. */
  readonly telling: number;
  /** The facts of which it is drawn. */
  readonly facts: readonly PlaceFact[];
  /** What it says last, in words. */
  readonly said: string;
}

/** Figures stand below the row of which they are the measure. */
const below: Readonly<Record<string, string>> = {
  "death-penalty/executions": "death-penalty/application",
  "death-penalty/death-row": "death-penalty/executions",
  "harm-reduction/needle-syringe-coverage": "harm-reduction/needle-syringe-programmes",
  "harm-reduction/opioid-agonist-coverage": "harm-reduction/opioid-agonist-therapy",
};

function laneRow(lane: LaneRow, band: Band): StageRow {
  const { fact, bars, words } = lane;
  const { paints, topic } = fact.indicator;
  const told = bars.filter(({ key, certain }: Bar) => certain && key in paints);
  const statuses = new Set(told.map(({ key }) => key)).size;
  const loud = told.some(({ key }) => paints[key]?.quiet === false);
  return {
    id: fact.path,
    band,
    topic,
    name: lane.name,
    drawing: { as: "lane", lane },
    telling: 2 * (statuses - 1) + (loud ? 1 : 0),
    facts: [fact],
    said: words.at(-1)?.[0] ?? fact.fact.label,
  };
}

const figureRow = (figure: FigureOf): StageRow => ({
  id: figure.fact.path,
  band: figure.fact.dataset.basis === "law" ? "law" : "practice",
  topic: figure.fact.indicator.topic,
  name: stagePlace.figures[figure.fact.path] ?? figure.title,
  drawing: { as: "figure", figure },
  telling: 1,
  facts: [figure.fact],
  said: figure.title,
});

/** Figures are put below their rows, or at the end of what is there of their topic. */
function withFigures(rows: readonly StageRow[], figures: readonly StageRow[]): StageRow[] {
  const all = [...rows];
  for (const figure of figures) {
    const own = all.findIndex(({ id }) => id === below[figure.id]);
    const last = own >= 0 ? own : all.findLastIndex(({ topic }) => topic === figure.topic);
    all.splice(last + 1, 0, figure);
  }
  return all;
}

function positionRows(timeline: Timeline, atlas: CountryAtlas): StageRow[] {
  const texts = countryTextsOf(atlas.language);
  const row = (
    as: "moratorium" | "votes" | "statements" | "treaties",
    topic: string,
    tiles: readonly Tile[],
    telling: number,
  ): StageRow[] => {
    const [first, last] = [tiles[0], tiles.at(-1)];
    const count = first && last ? stagePlace.acts(tiles.length, yearOf(first.day), yearOf(last.day)) : texts.noTreaty;
    const facts = tiles.map(({ fact }) => fact);
    const name = as === "votes" ? texts.otherVotes : texts[as];
    return [{ id: as, band: "position", topic, name, drawing: { as }, telling, facts, said: count }];
  };
  const { moratorium, votes, statements } = timeline;
  const treaties = timeline.treaties.flat();
  return [
    ...(moratorium.length > 0 ? row("moratorium", "death-penalty", moratorium, 4) : []),
    ...(votes.length > 0 ? row("votes", "coalitions", votes, 3) : []),
    ...(statements.length > 0 ? row("statements", "coalitions", statements, 2) : []),
    ...row("treaties", "coalitions", treaties, treaties.length > 0 ? 1 : -1),
  ];
}

/** Everything that the slide of a place could show, in the order of the bands; in each, the topics that are said first stand first. */
export function stageRowsOf(
  atlas: CountryAtlas,
  id: string,
  facts: readonly PlaceFact[],
  timeline: Timeline,
  topics: readonly string[],
): StageRow[] {
  const figures = figuresOf(atlas, id, byPath(facts)).map(figureRow);
  const lanes = (band: "law" | "practice") =>
    withFigures(
      timeline[band].map((lane) => laneRow(lane, band)),
      figures.filter((figure) => figure.band === band),
    );
  const rank = ({ topic }: StageRow): number => (topics.includes(topic) ? topics.indexOf(topic) : topics.length);
  return [positionRows(timeline, atlas), lanes("law"), lanes("practice")].flatMap((rows, i) =>
    i === 0 ? rows : rows.sort((a, b) => rank(a) - rank(b)),
  );
}
